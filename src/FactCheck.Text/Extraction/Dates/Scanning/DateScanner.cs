using FactCheck.Extraction.Dates.Grammar;
using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Scanning;

/// <summary>Reads the date that begins at a token, with its lead words, unless it only looks like one.</summary>
internal static class DateScanner
{
    /// <summary>Reads the longest date that begins at token <paramref name="at"/>.</summary>
    public static bool TryRead(
        DateGrammar grammar,
        TokenizedText text,
        int at,
        int end,
        out FoundDate found
    )
    {
        var leads = 0;
        if (!TryLongest(grammar, text, at, end, ref leads, out found))
        {
            return YearOfThing.TryRead(grammar, text, at, end, out found);
        }
        if (found.Date.Form == DateForm.ShortYear)
        {
            found = WithShortYear(grammar, text, found, end);
        }
        // "hai ngày 12 và 13/3" names days, "2 ngày 20" does not; "thứ 2, thứ 4 tuần sau" does, "thứ 2" may be a rank.
        if (
            DateRefusals.IsCountedDay(grammar, text, found)
            || DateRefusals.IsUnsureWeekday(grammar, text, found, end)
        )
        {
            found = found with { Date = found.Date with { Form = DateForm.ListStart } };
        }
        return !(leads > 1 && DateRefusals.IsCountedLead(grammar, text, at))
            && !DateRefusals.Refuses(grammar, text, found, end);
    }

    private static bool TryLongest(
        DateGrammar grammar,
        TokenizedText text,
        int at,
        int end,
        ref int count,
        out FoundDate found
    )
    {
        found = default;
        var best = at;
        TryRule(grammar.Free, text, at, at, end, false, ref best, ref found);
        var (core, first, past) = (at, at, false);
        var openers = new Openers();
        while (
            core < end
            && grammar.TryReadLead(text, core, end, out var lead, out var length)
            && openers.TryAdd(lead)
        )
        {
            count = openers.Count;
            core += length;
            past |= lead.IsPast;
            first = lead.IsSilent ? core : first;
            if (core >= end)
            {
                break;
            }
            // What a lead word opens goes before what needs none: ngày 4 tháng trước is no stretch of four months.
            for (var i = 0; i < openers.Count; i++)
            {
                if (openers.IsRepeated(i))
                {
                    continue; // its constructions have been tried here
                }
                foreach (var rule in openers[i].Opens)
                {
                    TryRule(rule, text, first, core, end, past, ref best, ref found);
                }
            }
            TryRule(grammar.Free, text, first, core, end, past, ref best, ref found);
            if (lead.IsOfDays && found.CoreToken == core && !found.Date.IsDay)
            {
                found = found with { FirstToken = core };
            }
        }
        TryWhole(grammar, text, at, end, ref best, ref found);
        return best > at;
    }

    private static void TryWhole(
        DateGrammar grammar,
        TokenizedText text,
        int at,
        int end,
        ref int best,
        ref FoundDate found
    )
    {
        if (!WholeText.MayBe(text))
        {
            return;
        }
        // As long as what was found, it is the surer reading.
        var (longest, whole) = (Math.Max(at, best - 1), found);
        TryRule(grammar.Whole, text, at, at, end, false, ref longest, ref whole);
        if (longest >= best && longest > at && WholeText.Is(text, at, longest))
        {
            (best, found) = (longest, whole);
        }
    }

    // "On 5 March 18 people died": the number counts what stands behind it.
    private static FoundDate WithShortYear(
        DateGrammar grammar,
        TokenizedText text,
        in FoundDate found,
        int end
    )
    {
        var date = found.Date with { Form = DateForm.Plain };
        return DateRefusals.RanksThing(grammar, text, found, end)
            ? found with
            {
                Date = date with { Year = null },
                EndToken = found.EndToken - 1,
            }
            : found with
            {
                Date = date,
            };
    }

    /// <summary>Whether the sentence looks forward.</summary>
    public static bool LooksForward(DateGrammar grammar, SentenceReading sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (grammar.Forward.TryMatch(sentence.Text, i, sentence.EndToken, out _, out _))
            {
                return true;
            }
        }
        return false;
    }

    private static void TryRule(
        GrammarRule rule,
        TokenizedText text,
        int at,
        int core,
        int end,
        bool past,
        ref int best,
        ref FoundDate found
    )
    {
        if (
            GrammarMatcher.TryMatch(rule, text, core, end, out var date, out var next)
            && next > best
        )
        {
            best = next;
            found = new FoundDate(date, at, core, next, past);
        }
    }
}
