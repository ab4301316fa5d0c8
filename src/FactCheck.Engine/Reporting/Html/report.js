// Adds search and filter to a report that is whole without it.
(() => {
  "use strict";
  const at = (id) => document.getElementById(id);
  const form = at("filter");
  const facts = [...document.querySelectorAll("details.fact")];
  const folds = [...document.querySelectorAll("details.facts")];
  const groups = [...document.querySelectorAll("section.group")];
  const controls = { text: at("text"), verdict: at("verdict"), source: at("source") };

  // Letters without their marks, so that who types "quan" finds "quân".
  const plain = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");

  // Read when first asked for: most readers never search.
  const known = new Map();
  const of = (fact) => {
    if (!known.has(fact)) {
      const sources = new Set();
      for (const claim of fact.querySelectorAll(".claim")) {
        sources.add(claim.dataset.source);
        sources.add(claim.dataset.origin);
      }
      sources.delete(undefined);
      known.set(fact, { text: plain(fact.textContent), sources });
    }
    return known.get(fact);
  };

  const fits = (fact, words, source) => {
    if (words.length === 0 && source === "") {
      return true;
    }
    const { text, sources } = of(fact);
    return (source === "" || sources.has(source)) && words.every((word) => text.includes(word));
  };

  // The first search reads all facts. It pauses for keys and clicks, and gives way to the next search.
  const Slice = 40;
  let searches = 0;
  const found = async (words, verdict, source) => {
    const search = ++searches;
    const fitting = new Set();
    let began = performance.now();
    for (const group of groups) {
      if (verdict !== "" && group.dataset.verdict !== verdict) {
        continue;
      }
      for (const fact of group.querySelectorAll("details.fact")) {
        if (fits(fact, words, source)) {
          fitting.add(fact);
        }
        if (performance.now() - began > Slice) {
          await new Promise((go) => setTimeout(go));
          if (search !== searches) {
            return null;
          }
          began = performance.now();
        }
      }
    }
    return fitting;
  };

  const apply = async () => {
    const words = plain(controls.text.value).split(/\s+/u).filter(Boolean);
    const { value: verdict } = controls.verdict;
    const { value: source } = controls.source;
    const filtered = words.length > 0 || verdict !== "" || source !== "";
    const fitting = await found(words, verdict, source);
    if (fitting === null) {
      return;
    }
    for (const fact of facts) {
      fact.hidden = !fitting.has(fact);
    }
    const isSeen = (box) => box.querySelector("details.fact:not([hidden])") !== null;
    for (const fold of folds) {
      fold.open = filtered && isSeen(fold);
      fold.hidden = filtered && !fold.open;
    }
    for (const group of groups) {
      const right = verdict === "" || group.dataset.verdict === verdict;
      const silent = group.querySelector(".silent") !== null;
      group.hidden = filtered && !isSeen(group)
        && !(right && silent && words.length === 0 && source === "");
    }
    const shown = fitting.size;
    const count = (number) => number.toLocaleString("en");
    at("status").textContent = filtered
      ? `${count(shown)} of ${count(facts.length)} facts with claims shown`
      : "";
    at("none").hidden = groups.some((group) => !group.hidden);
  };

  // The list of sources is made when somebody reaches for it.
  const fill = () => {
    if (controls.source.options.length > 1) {
      return;
    }
    const counts = new Map();
    for (const fact of facts) {
      for (const source of of(fact).sources) {
        counts.set(source, (counts.get(source) ?? 0) + 1);
      }
    }
    for (const source of [...counts.keys()].sort((a, b) => a.localeCompare(b))) {
      controls.source.append(new Option(`${source} (${counts.get(source)})`, source));
    }
  };

  const unfold = (open) => {
    for (const box of [...folds, ...facts]) {
      box.open = box.hidden ? box.open : open;
    }
  };

  // A link leads to its fact even when that is filtered away or folded.
  const reveal = async () => {
    const target = location.hash.length > 1 ? at(location.hash.slice(1)) : null;
    if (target === null) {
      return;
    }
    if (target.closest("[hidden]") !== null) {
      form.reset();
      await apply();
    }
    for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) {
      box.open = true;
    }
    target.scrollIntoView();
  };

  let waiting = 0;
  controls.text.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  });
  controls.verdict.addEventListener("change", apply);
  controls.source.addEventListener("change", apply);
  controls.source.addEventListener("focus", fill);
  controls.source.addEventListener("pointerdown", fill);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  at("open").addEventListener("click", () => unfold(true));
  at("close").addEventListener("click", () => unfold(false));
  addEventListener("hashchange", reveal);

  // On paper nothing can be unfolded.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    folded.forEach((box) => { box.open = true; });
  });
  addEventListener("afterprint", () => {
    folded.forEach((box) => { box.open = false; });
    folded = [];
  });

  form.hidden = false;
  reveal();
})();
