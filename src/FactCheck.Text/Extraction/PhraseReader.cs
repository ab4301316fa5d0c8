using System.Globalization;
using FactCheck.Text;
using FactCheck.Values;
using NodaTime;

namespace FactCheck.Extraction;

/// <summary>Reads phrases that are one value and nothing else; see <see cref="MentionReader.ReadPhrase"/>.</summary>
internal sealed class PhraseReader(MentionReader reader)
{
    private readonly TextAnalyzer _analyzer = new(reader.Words);

    public MentionValue? Read(
        string phrase,
        string? language,
        ValueKind? expected,
        ReadingContext context
    )
    {
        var normal = phrase.Normalize(System.Text.NormalizationForm.FormC).Trim();
        if (expected is ValueKind.Date && YearAlone(normal) is { } year)
        {
            return year;
        }
        MentionValue? best = null;
        foreach (var pack in reader.Languages.Packs)
        {
            if (
                (
                    language is null
                    || string.Equals(language, pack.Code, StringComparison.OrdinalIgnoreCase)
                ) && ReadIn(normal, pack.Code, expected, context) is { } value
            )
            {
                best = best is null ? value : Preferred(best, value);
            }
        }
        return best;
    }

    // Where two languages read the same characters differently (1,500), thousands are likelier than thousandths:
    // a heuristic, only used when the language is not told.
    private static MentionValue Preferred(MentionValue first, MentionValue second) =>
        first is Quantity { Written: { } a } && second is Quantity { Written: { } b } && b > a
            ? second
            : first;

    private MentionValue? ReadIn(
        string phrase,
        string language,
        ValueKind? expected,
        ReadingContext context
    )
    {
        var text = _analyzer.Analyze(phrase, [(new TextSpan(0, phrase.Length), language)]);
        if (text.Sentences.Length != 1)
        {
            return null;
        }
        var workspace = Workspace.Take();
        reader.Propose(text, 0, context, () => null, workspace);
        var value = Whole(text, workspace.Candidates, expected);
        workspace.GiveBack();
        return value;
    }

    private static MentionValue? Whole(
        TokenizedText text,
        List<Candidate> candidates,
        ValueKind? expected
    )
    {
        MentionValue? other = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Mention is not { } mention || !IsWhole(text, mention))
            {
                continue;
            }
            if (expected is null || mention.Kind == expected)
            {
                return mention.Value;
            }
            other ??= As(expected.Value, mention.Value);
        }
        return other;
    }

    private static bool IsWhole(TokenizedText text, Mention mention) =>
        mention.FirstToken == 0 && mention.EndToken == text.Tokens.Length;

    // A bare number stands for any kind of quantity, and a count for a number.
    private static Quantity? As(ValueKind expected, MentionValue value) =>
        value is Quantity { Kind: ValueKind.Number or ValueKind.Count } quantity
        && expected is not (ValueKind.Date or ValueKind.Category)
        && (quantity.Unit is null || expected is ValueKind.Number or ValueKind.Count)
            ? quantity with
            {
                Kind = expected,
                Unit = expected switch
                {
                    ValueKind.Percent => "percent",
                    ValueKind.Age => "year",
                    _ => quantity.Unit,
                },
            }
            : null;

    private static DateValue? YearAlone(string phrase) =>
        phrase.Length == 4
        && int.TryParse(phrase, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is > 0 and < 9999
            ? new DateValue(
                new LocalDate(year, 1, 1).AtMidnight(),
                new LocalDate(year + 1, 1, 1).AtMidnight(),
                Grain.Year
            )
            : null;
}
