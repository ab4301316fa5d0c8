using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Corpus;
using FactCheck.Corpus.Metadata;
using FactCheck.Reporting;
using FactCheck.Reporting.Wording;
using FactCheck.Rules;

namespace FactCheck.Features;

/// <summary>How often each rule matches in the corpus, and what the corpus says of its facts.</summary>
/// <param name="Articles">How many articles were read.</param>
/// <param name="Rules">By the id of the rule: how many claims, in how many articles, and the gravest verdict.</param>
internal sealed record CorpusCounts(
    int Articles,
    IReadOnlyDictionary<string, (int Claims, int Articles, Verdict Verdict)> Rules
)
{
    /// <summary>Reads the whole corpus. Thread-safe: it uses nothing of the server's.</summary>
    /// <param name="folder">The open folder.</param>
    /// <param name="options">Which articles; see <see cref="ServerOptions"/>.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <returns><see langword="null"/> when there is no corpus, or its settings are wrong.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public static CorpusCounts? Read(
        string folder,
        ServerOptions options,
        RuleSet rules,
        CancellationToken cancellation
    )
    {
        var settings = Path.Combine(folder, CorpusConfig.FileName);
        var hasSettings = File.Exists(settings);
        if (options.Corpus.Count == 0 && !hasSettings)
        {
            return null;
        }
        var config = hasSettings
            ? CorpusConfigReader.Read(File.ReadAllText(settings), settings, folder)
            : CorpusConfig.Empty;
        if (config.Problems.Count > 0)
        {
            return null;
        }
        var articles = new CorpusReader(CorpusOptions.Default with { Config = config }).Read(
            options.Corpus.DefaultIfEmpty(".").Select(path => Path.Combine(folder, path)),
            null
        );
        return Of(new FactChecker(rules).Run(articles, cancellation: cancellation));
    }

    /// <summary>What stands above a rule.</summary>
    public string TextFor(string rule)
    {
        if (!Rules.TryGetValue(rule, out var counts) || counts.Claims == 0)
        {
            return $"no match in {Counted.Of(Articles, "article")}";
        }
        return $"{Counted.Of(counts.Claims, "claim")} in {Counted.Of(counts.Articles, "article")}: {VerdictNames.NameOf(counts.Verdict)}";
    }

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
                )
        );
}
