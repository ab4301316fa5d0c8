using System.Globalization;
using FactCheck.Extraction;
using FactCheck.Extraction.Dates;
using FactCheck.Extraction.Numerals;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;
using NodaTime;

namespace FactCheck.Tests.Extraction.Dates;

/// <summary>Reads the dates of a text with the date readers alone, and writes values in one line.</summary>
internal static class DateReading
{
    private static readonly WordTable Words = new();

    private static readonly Dictionary<string, DateExtractor> Extractors =
        LanguageSet.Default.Packs.ToDictionary(
            pack => pack.Code,
            pack => new DateExtractor(pack, Words, new NumeralReader(pack, Words))
        );

    private static readonly TextAnalyzer Analyzer = new(Words);

    public static TokenizedText Analyze(string text, string language)
    {
        var normal = SourceText.From(text).Normalized;
        return Analyzer.Analyze(normal, [(new TextSpan(0, normal.Length), language)]);
    }

    public static IReadOnlyList<Mention> Read(
        string text,
        string language,
        string? published = null,
        DatePreference prefer = DatePreference.Past
    ) => Read(Analyze(text, language), published, prefer);

    public static IReadOnlyList<Mention> Read(
        TokenizedText text,
        string? published = null,
        DatePreference prefer = DatePreference.Past
    )
    {
        var context = new ReadingContext(Time(published), prefer);
        var mentions = new ArticleMentions(text, sentence => ReadSentence(text, sentence, context));
        return [.. Enumerable.Range(0, text.Sentences.Length).SelectMany(mentions.In)];
    }

    /// <summary>A value in one line: <c>2015-09-18 day inferred year</c>, <c>--09-18 day</c>, <c>2015-09-01/2015-10-01 month</c>.</summary>
    public static string Describe(DateValue value)
    {
        var place =
            value.IsPlaced ? Place(value)
            : value.Open!.Length == 0 ? "?"
            : value.Open;
        var inferred = string.Join(
            ' ',
            new[] { DateComponents.Year, DateComponents.Month, DateComponents.Day }
                .Where(part => value.Inferred.HasFlag(part))
                .Select(part => part.ToString().ToLowerInvariant())
        );
        return $"{place} {GrainNames.NameOf(value.Grain)}{(inferred.Length > 0 ? $" inferred {inferred}" : "")}";
    }

    private static List<Mention> ReadSentence(
        TokenizedText text,
        int sentence,
        ReadingContext context
    )
    {
        var code = text.LanguageOf(sentence);
        DateValue? Before() =>
            Enumerable
                .Range(0, sentence)
                .Reverse()
                .SelectMany(i => ReadSentence(text, i, context).AsEnumerable().Reverse())
                .Select(mention => (DateValue)mention.Value)
                .FirstOrDefault(value => value.IsPlaced);
        var (extractor, pack) = (Extractors[code], LanguageSet.Default.Find(code)!);
        var candidates = new List<Candidate>();
        extractor.Read(
            new SentenceReading(text, sentence, pack, context, Before),
            StartsIn(text, sentence, extractor),
            candidates
        );
        return [.. candidates.Select(candidate => candidate.Mention!)];
    }

    private static int[] StartsIn(TokenizedText text, int sentence, DateExtractor extractor)
    {
        var (first, end) = (text.Sentences[sentence].FirstToken, text.Sentences[sentence].EndToken);
        var tokens = text.Tokens.ToArray();
        return
        [
            .. Enumerable
                .Range(first, end - first)
                .Where(i => extractor.CanBegin(tokens[i].Kind, tokens[i].WordId)),
        ];
    }

    private static LocalDateTime? Time(string? published) =>
        published is null ? null
        : DateText.TryParseIso(published, out var time) ? time
        : throw new FormatException(
            string.Create(CultureInfo.InvariantCulture, $"no date: {published}")
        );

    private static string Place(DateValue value)
    {
        var from = DateText.FormatIso(value.From!.Value, value.Grain);
        var natural = value.Grain switch
        {
            Grain.Second => value.From.Value.PlusSeconds(1),
            Grain.Minute => value.From.Value.PlusMinutes(1),
            Grain.Hour => value.From.Value.PlusHours(1),
            _ => value.From.Value.PlusDays(1),
        };
        return value.Until == natural
            ? from
            : $"{from}/{DateText.FormatIso(value.Until!.Value, value.Grain)}";
    }
}
