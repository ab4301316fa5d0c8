using FactCheck.Extraction.Dates.Numeric;
using FactCheck.Extraction.Dates.Scanning;
using FactCheck.Extraction.Numerals;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;
using NodaTime;

namespace FactCheck.Extraction.Dates.Publication;

/// <summary>Finds what an article's own words tell of its publication date. Immutable once made, shared by threads.</summary>
public sealed class PublicationClues
{
    private readonly Dictionary<string, DateExtractor> _byLanguage = new(
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Compiles the date readers for <paramref name="languages"/>; their words are added to <paramref name="words"/>.</summary>
    public PublicationClues(LanguageSet languages, WordTable words)
    {
        foreach (var pack in languages.Packs)
        {
            var numerals = new NumeralReader(pack, words);
            _byLanguage.Add(pack.Code, new DateExtractor(pack, words, numerals));
        }
    }

    /// <summary>The clues of <paramref name="text"/> in the order in which they stand.</summary>
    /// <remarks>Only day words that have their date beside them: <c>Hôm qua (14/10)</c>, <c>today, 20 May</c>.</remarks>
    public IReadOnlyList<PublicationClue> Find(TokenizedText text)
    {
        var dates = Collect(text);
        var full = dates
            .Where(found => IsFullDay(found.Date))
            .Select(found => (Date: DateOf(found.Date), Span: found.SpanIn(text)))
            .ToList();
        return
        [
            .. dates
                .Where(found =>
                    found.Date
                        is {
                            Shift.Unit: Grain.Day,
                            Month: not null,
                            Day: not null,
                            End: null,
                            Form: DateForm.Plain
                        }
                )
                .Select(found => ClueOf(found.Date, found.SpanIn(text), full)),
        ];
    }

    private List<FoundDate> Collect(TokenizedText text)
    {
        var found = new List<FoundDate>();
        for (var sentence = 0; sentence < text.Sentences.Length; sentence++)
        {
            if (_byLanguage.TryGetValue(text.LanguageOf(sentence), out var extractor))
            {
                found.AddRange(extractor.Collect(text, sentence));
            }
        }
        return found;
    }

    private static PublicationClue ClueOf(
        in DateExpression date,
        TextSpan span,
        List<(LocalDate Date, TextSpan Span)> full
    ) =>
        new(
            date.Month!.Value,
            date.Day!.Value,
            date.Year,
            date.Shift!.Value.Amount,
            span,
            [.. full.OrderBy(other => Math.Abs(other.Span.Start - span.Start))]
        );

    private static bool IsFullDay(in DateExpression date) =>
        date
            is {
                Year: { } year,
                Month: { } month,
                Day: { } day,
                Shift: null,
                End: null,
                Form: DateForm.Plain
            }
        && NumericShapes.IsDay(year, month, day);

    private static LocalDate DateOf(in DateExpression date) =>
        new(date.Year!.Value, date.Month!.Value, date.Day!.Value);
}
