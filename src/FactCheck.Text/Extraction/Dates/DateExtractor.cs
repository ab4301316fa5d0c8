using FactCheck.Extraction.Dates.Grammar;
using FactCheck.Extraction.Dates.Publication;
using FactCheck.Extraction.Dates.Resolution;
using FactCheck.Extraction.Dates.Scanning;
using FactCheck.Extraction.Numerals;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Dates;

/// <summary>
/// Finds dates, periods and times of the clock. The grammar of the language collects what the words say
/// (<see cref="DateExpression"/>), and <see cref="DateResolver"/> works out what they mean.
/// </summary>
internal sealed class DateExtractor : IExtractor
{
    private readonly DateGrammar _grammar;
    private readonly DateListReader _lists;

    /// <summary>Compiles the grammar of <paramref name="pack"/>.</summary>
    public DateExtractor(LanguagePack pack, WordTable words, NumeralReader numerals)
    {
        _grammar = new DateGrammar(pack, words, numerals);
        _lists = new DateListReader(_grammar);
    }

    /// <inheritdoc/>
    public bool CanBegin(TokenKind kind, int word) =>
        _grammar.CanBegin(new Token(0, 1, kind, word));

    /// <inheritdoc/>
    public void Read(SentenceReading sentence, ReadOnlySpan<int> starts, List<Candidate> candidates)
    {
        var told = new ToldDates();
        bool? forward = null;
        var next = sentence.FirstToken;
        foreach (var at in starts)
        {
            if (
                at < next
                || !DateScanner.TryRead(
                    _grammar,
                    sentence.Text,
                    at,
                    sentence.EndToken,
                    out var found
                )
            )
            {
                continue;
            }
            forward ??= DateScanner.LooksForward(_grammar, sentence);
            var listed = _lists.Read(sentence.Text, found, sentence.EndToken);
            if (listed.Count == 0)
            {
                next = Add(found, sentence, forward.Value, candidates, ref told) ?? next;
                continue;
            }
            foreach (var item in listed)
            {
                next = Add(item, sentence, forward.Value, candidates, ref told) ?? next;
            }
        }
    }

    // Returns the token behind the date when there is one.
    private static int? Add(
        in FoundDate found,
        SentenceReading sentence,
        bool looksForward,
        List<Candidate> candidates,
        ref ToldDates told
    )
    {
        var date = told.Anchor(found.Date, sentence.Context.Published);
        if (
            Resolve(found with { Date = date }, sentence, looksForward, told.Value) is not { } value
        )
        {
            return null;
        }
        candidates.Add(Candidate.Of(found.ToMention(sentence.Text, value)));
        told = told.With(date, value);
        return found.EndToken;
    }

    private static DateValue? Resolve(
        in FoundDate found,
        SentenceReading sentence,
        bool looksForward,
        DateValue? told
    )
    {
        var setting = new DateSetting(
            sentence.Context.Published,
            sentence.Context.Prefer,
            looksForward,
            found.IsPast,
            told is null ? sentence.PreviousDate : Told(told)
        );
        return
            sentence.Context is { Published: null, PublishedDay: { } day }
            && YearlessPublication.Resolve(found.Date, setting, day) is { } shared
            ? shared
            : DateResolver.Resolve(found.Date, setting);
    }

    private static Func<DateValue?> Told(DateValue date) => () => date;

    /// <summary>All dates of a sentence as their words say them.</summary>
    public IEnumerable<FoundDate> Collect(TokenizedText text, int sentence)
    {
        var bounds = text.Sentences[sentence];
        for (var at = bounds.FirstToken; at < bounds.EndToken; at++)
        {
            if (
                _grammar.CanBegin(text.Tokens[at])
                && DateScanner.TryRead(_grammar, text, at, bounds.EndToken, out var found)
            )
            {
                yield return found;
                at = found.EndToken - 1;
            }
        }
    }
}
