using FactCheck.Extraction.Dates.Slots;
using FactCheck.Extraction.Numerals;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Grammar;

/// <summary>The constructions of dates in one language, compiled from the pack's sections <c>dates</c>, <c>clock</c> and <c>holidays</c>.</summary>
/// <remarks>
/// <c>rules</c> names the constructions (see <see cref="Template"/>). Those of the rule <c>free</c> are dates wherever
/// they stand, those of <c>whole</c> where the text says nothing else; those of the other rules only behind lead words that open them. <c>leads</c> lists the lead words and the
/// rules each of them opens. <c>not_after</c> and <c>not_before</c> hold words beside which a number is no date;
/// <c>forward</c> the words that make a sentence look forward. The rule <c>listed</c> is what may stand behind one of
/// <c>list_marks</c> in a list of dates; a stretch of time behind one of <c>inexact</c> is a length and no date.
/// </remarks>
internal sealed class DateGrammar
{
    private const string FreeRule = "free";
    private const string WholeRule = "whole";
    private const string ListedRule = "listed";
    private const string ListedMonthRule = "listed-month";
    private const string ListedWeekdayRule = "listed-weekday";
    private const string DayRule = "day";

    private readonly PhraseTrie<DateLead> _leads;
    private readonly bool[] _begins;

    /// <summary>Compiles the grammar of <paramref name="pack"/>.</summary>
    /// <exception cref="InvalidOperationException">The pack's sections are wrong.</exception>
    public DateGrammar(LanguagePack pack, WordTable words, NumeralReader numerals)
    {
        var dates = pack.Root.Section("dates");
        var rules = Compile(dates.Section("rules"), new SlotTable(pack, words, numerals), words);
        Free = rules.GetValueOrDefault(FreeRule) ?? new GrammarRule();
        Whole = rules.GetValueOrDefault(WholeRule) ?? new GrammarRule();
        _leads = new PhraseTrie<DateLead>(words);
        var leads = new HashSet<int>();
        foreach (var section in dates.Sections("leads"))
        {
            var lead = new DateLead(
                [.. section.Phrases("opens").Select(name => Named(rules, name))],
                section.Text("past") == "true",
                section.Text("silent") == "true",
                section.Text("days") == "true",
                section.Phrases("opens").Contains(DayRule)
            );
            foreach (var phrase in section.Phrases("words"))
            {
                _leads.Add(phrase, lead);
                leads.Add(words.Add(phrase.Split(' ')[0]));
            }
        }
        NotAfter = Trie(dates.Phrases("not_after"), words);
        NotBefore = Trie(dates.Phrases("not_before"), words);
        Forward = Trie(dates.Phrases("forward"), words);
        Counting = Trie(dates.Phrases("counting"), words);
        Inexact = Trie(dates.Phrases("inexact"), words);
        Articles = Trie(dates.Phrases("articles"), words);
        Possessives = dates.Phrases("possessives");
        YearBefore = Trie(dates.Phrases("year_before"), words);
        YearVerbs = Trie(dates.Phrases("year_verbs"), words);
        AloneAfter = Trie(dates.Phrases("alone_after"), words);
        AloneBefore = Trie(dates.Phrases("alone_before"), words);
        Ranking = Trie(dates.Phrases("ranking"), words);
        ListMarks = Trie(dates.Phrases("list_marks"), words);
        Listed = rules.GetValueOrDefault(ListedRule) ?? new GrammarRule();
        ListedMonth = rules.GetValueOrDefault(ListedMonthRule) ?? new GrammarRule();
        ListedWeekday = rules.GetValueOrDefault(ListedWeekdayRule) ?? new GrammarRule();
        NotThings = Trie(pack.Root.Section("things").Phrases("not-things"), words);
        _begins = Beginnings(rules.Values, leads, words);
    }

    /// <summary>Constructions that need no lead word.</summary>
    public GrammarRule Free { get; }

    /// <summary>Constructions that are dates where the text says nothing else.</summary>
    public GrammarRule Whole { get; }

    /// <summary>Words behind which digits are no date: <c>nghị định</c>, <c>tỉ số</c>.</summary>
    public PhraseTrie<bool> NotAfter { get; }

    /// <summary>Words ahead of which a bare number is a count: <c>người</c>, <c>đồng</c>.</summary>
    public PhraseTrie<bool> NotBefore { get; }

    /// <summary>Words that make a sentence look forward: <c>sẽ</c>, <c>dự kiến</c>.</summary>
    public PhraseTrie<bool> Forward { get; }

    /// <summary>Words that count the unit behind them, which then begins no date: <c>nhiều</c> in <c>nhiều năm qua</c>.</summary>
    public PhraseTrie<bool> Counting { get; }

    /// <summary>Words that leave open how long a stretch is: <c>hơn</c> in <c>hơn 10 năm qua</c>, which has no first day then.</summary>
    public PhraseTrie<bool> Inexact { get; }

    /// <summary>Words that make a noun of the name of a day: <c>le</c> in <c>le demain qui chante</c>.</summary>
    public PhraseTrie<bool> Articles { get; }

    /// <summary>Endings with which a word names an owner: <c>'s</c>.</summary>
    public IReadOnlyList<string> Possessives { get; }

    /// <summary>Words behind which a bare year is that of a thing: <c>the 2008 crisis</c>.</summary>
    public PhraseTrie<bool> YearBefore { get; }

    /// <summary>Words that tell of a year at the head of a sentence: <c>2019 saw</c>.</summary>
    public PhraseTrie<bool> YearVerbs { get; }

    /// <summary>Words behind which <c>mai</c> or <c>7h</c> alone is a date: <c>để</c>, <c>trước</c>.</summary>
    public PhraseTrie<bool> AloneAfter { get; }

    /// <summary>Words ahead of which <c>mai</c> alone is a date at the head of a clause: <c>là</c>, <c>em</c>.</summary>
    public PhraseTrie<bool> AloneBefore { get; }

    /// <summary>Words behind which <c>thứ ba</c> is a rank: <c>tụt</c>, <c>tụt từ</c>.</summary>
    public PhraseTrie<bool> Ranking { get; }

    /// <summary>What stands between the dates of a list: a comma, <c>và</c>.</summary>
    public PhraseTrie<bool> ListMarks { get; }

    /// <summary>What may stand in a list behind its first date.</summary>
    public GrammarRule Listed { get; }

    /// <summary>What may stand in a list behind a month: <c>tháng 3 và 4 năm 2015</c>.</summary>
    public GrammarRule ListedMonth { get; }

    /// <summary>What may stand in a list behind a weekday: <c>thứ 2, 4 và 6 tuần sau</c>.</summary>
    public GrammarRule ListedWeekday { get; }

    /// <summary>Words that begin something else than what is counted.</summary>
    public PhraseTrie<bool> NotThings { get; }

    /// <summary>Whether a date may begin with <paramref name="token"/>.</summary>
    public bool CanBegin(in Token token) =>
        token.Kind is TokenKind.Number or TokenKind.Mixed
        || ((uint)token.WordId < (uint)_begins.Length && _begins[token.WordId]);

    /// <summary>Finds the lead word at token <paramref name="at"/>.</summary>
    public bool TryReadLead(
        TokenizedText text,
        int at,
        int end,
        out DateLead lead,
        out int length
    ) => _leads.TryMatch(text, at, end, out lead, out length);

    // Dates begin with a lead word or with a construction of the rules "free" and "whole".
    private bool[] Beginnings(IEnumerable<GrammarRule> rules, HashSet<int> leads, WordTable words)
    {
        foreach (var rule in rules)
        {
            rule.Seal();
        }
        var begins = new bool[words.Count + 1];
        foreach (var word in leads.Concat(Free.FirstWords).Concat(Whole.FirstWords))
        {
            begins[word] = true;
        }
        return begins;
    }

    private static Dictionary<string, GrammarRule> Compile(
        PackSection section,
        SlotTable slots,
        WordTable words
    )
    {
        var rules = section.Keys.ToDictionary(
            name => name,
            _ => new GrammarRule(),
            StringComparer.Ordinal
        );
        foreach (var (name, rule) in rules)
        {
            var lines = section.Text(name)!.Split('\n', StringSplitOptions.TrimEntries);
            foreach (var line in lines.Where(line => line.Length > 0))
            {
                var (template, form) = Divide(line);
                foreach (var sequence in Template.Expand(template))
                {
                    Add(rule, sequence, form, slots, rules, words);
                }
            }
        }
        return rules;
    }

    private static (string Template, DateForm Form) Divide(string line)
    {
        var arrow = line.IndexOf("=>", StringComparison.Ordinal);
        return arrow < 0
            ? (line, DateForm.Plain)
            : (line[..arrow], DateFormNames.Parse(line[(arrow + 2)..].Trim()));
    }

    private static void Add(
        GrammarRule rule,
        string[] sequence,
        DateForm form,
        SlotTable slots,
        Dictionary<string, GrammarRule> rules,
        WordTable words
    )
    {
        var node = rule.Root;
        foreach (var element in sequence)
        {
            node = element switch
            {
                ['<', .. var name, '>'] => node.Follow(slots[name]),
                ['{', .. var name, '>', '}'] => node.Follow(Named(rules, name), isEnd: true),
                ['{', .. var name, '}'] => node.Follow(Named(rules, name), isEnd: false),
                _ => node.Follow(words.Add(element)),
            };
        }
        node.End(form);
    }

    private static GrammarRule Named(Dictionary<string, GrammarRule> rules, string name) =>
        rules.TryGetValue(name, out var rule)
            ? rule
            : throw new InvalidOperationException(
                $"language pack: there is no rule {{{name}}} in dates"
            );

    private static PhraseTrie<bool> Trie(IEnumerable<string> phrases, WordTable words)
    {
        var trie = new PhraseTrie<bool>(words);
        foreach (var phrase in phrases)
        {
            trie.Add(phrase, true);
        }
        return trie;
    }
}
