using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Corpus;
using FactCheck.Reporting;
using FactCheck.Reporting.Wording;
using FactCheck.Rules;
using FactCheck.Settings;

namespace FactCheck.Features;

/// <summary>How often each rule matches in the corpus, and what the corpus says of its facts.</summary>
/// <param name="Articles">How many articles were read.</param>
/// <param name="Rules">By the id of the rule: how many claims, in how many articles, and the gravest verdict.</param>
/// <param name="Trouble">What kept articles from being read; <see langword="null"/> when all were.</param>
internal sealed record CorpusCounts(
    int Articles,
    IReadOnlyDictionary<string, (int Claims, int Articles, Verdict Verdict)> Rules,
    string? Trouble
)
{
    /// <summary>Reads the whole corpus. Thread-safe: it uses nothing of the server's.</summary>
    /// <param name="articles">Files, folders and globs of articles, as full paths.</param>
    /// <param name="settings">How they are read and judged.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public static CorpusCounts Read(
        IEnumerable<string> articles,
        ProjectSettings settings,
        RuleSet rules,
        CancellationToken cancellation
    )
    {
        try
        {
            var reader = new CorpusReader(CorpusOptions.Default with { Config = settings.Corpus });
            var checker = new FactChecker(rules, options: settings.Check.Judge);
            return Of(checker.Run(reader.Read(articles, null), cancellation: cancellation));
        }
        catch (Exception failure)
            when (failure is IOException or UnauthorizedAccessException or InvalidOperationException
            )
        {
            return Failed(failure.Message);
        }
    }

    /// <summary>Nothing was counted.</summary>
    /// <param name="trouble">Why.</param>
    public static CorpusCounts Failed(string trouble) =>
        new(0, new Dictionary<string, (int, int, Verdict)>(), trouble);

    /// <summary>What stands above a rule.</summary>
    public string TextFor(string rule)
    {
        if (Articles == 0)
        {
            return $"not counted: {Trouble ?? "there is no article"}";
        }
        var trouble = Trouble is null ? "" : $" ({Trouble})";
        if (!Rules.TryGetValue(rule, out var counts) || counts.Claims == 0)
        {
            return $"no match in {Counted.Of(Articles, "article")}{trouble}";
        }
        return $"{Counted.Of(counts.Claims, "claim")} in {Counted.Of(counts.Articles, "article")}: {VerdictNames.NameOf(counts.Verdict)}{trouble}";
    }

    private static string? TroubleOf(IReadOnlyList<SkippedFile> skipped) =>
        skipped.Count == 0
            ? null
            : $"{skipped[0].Path}: {skipped[0].Reason}"
                + (skipped.Count > 1 ? $"; and {skipped.Count - 1} more" : "");

    private static CorpusCounts Of(Report report) =>
        new(
            report.Run.Articles,
            report
                .Judgement.Facts.Where(fact => fact.Rule is not null)
                .GroupBy(fact => fact.Rule!.Id, StringComparer.Ordinal)
                .ToDictionary(
                    group => group.Key,
                    group =>
                        (
                            group.Sum(fact => fact.Claims.Count),
                            group
                                .SelectMany(fact => fact.Claims)
                                .Select(claim => claim.Article)
                                .Distinct(StringComparer.Ordinal)
                                .Count(),
                            group.Min(fact => fact.Verdict)
                        ),
                    StringComparer.Ordinal
                ),
            TroubleOf(report.Skipped)
        );
}
