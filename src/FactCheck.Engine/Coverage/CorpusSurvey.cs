using FactCheck.Corpus;
using FactCheck.Rules;

namespace FactCheck.Coverage;

/// <summary>Finds what of a corpus no rule catches, and which rules, patterns and words it has no use for.</summary>
/// <remarks>
/// Articles are let go once they are surveyed and the number of wordings is bounded, so memory does not grow with the
/// corpus. The result does not depend on the number of threads.
/// </remarks>
/// <param name="rules">The rules.</param>
/// <param name="vocabularies">Their vocabularies.</param>
/// <param name="checker">The engine that was made of the same rules.</param>
/// <param name="capacity">Number of wordings that are kept in memory.</param>
public sealed class CorpusSurvey(
    RuleSet rules,
    IReadOnlyList<Vocabulary> vocabularies,
    FactChecker checker,
    int capacity = 100_000
)
{
    /// <summary>Surveys a corpus.</summary>
    /// <param name="items">The corpus; it is read by the caller's thread.</param>
    /// <param name="top">How many wordings are reported.</param>
    /// <param name="threads">How many threads work.</param>
    /// <param name="cancellation">Ends the run with an <see cref="OperationCanceledException"/>.</param>
    public CoverageReport Run(
        IEnumerable<CorpusItem> items,
        int top,
        int threads = 1,
        CancellationToken cancellation = default
    )
    {
        var words = new VocabularyWords(vocabularies, checker.Reader.Words);
        var surveyor = new ArticleSurveyor(checker, words);
        var counter = new WordingCounter(capacity);
        var patterns = new HashSet<Pattern>(ReferenceEqualityComparer.Instance);
        var phrases = new HashSet<int>();
        var skipped = new List<SkippedFile>();
        var (articles, values, uncovered) = (0, 0, 0);
        foreach (var survey in InOrder.Map(items, surveyor.Survey, threads, cancellation))
        {
            if (survey.Skipped is { } file)
            {
                skipped.Add(file);
                continue;
            }
            articles++;
            values += survey.Values;
            uncovered += survey.UncoveredCount;
            counter.Add(survey);
            patterns.UnionWith(survey.Patterns);
            phrases.UnionWith(survey.Phrases);
        }
        return new CoverageReport(
            articles,
            values,
            uncovered,
            counter.Count,
            counter.IsComplete,
            [.. counter.MostFrequent(top)],
            [.. rules.Rules.Where(rule => !rule.Find.Any(patterns.Contains))],
            [.. UnmatchedPatterns(patterns)],
            [.. UnmatchedWords(words, phrases)],
            skipped
        );
    }

    private IEnumerable<(Rule Rule, Pattern Pattern)> UnmatchedPatterns(HashSet<Pattern> matched) =>
        from rule in rules.Rules
        where rule.Find.Any(matched.Contains)
        from pattern in rule.Find
        where !matched.Contains(pattern)
        select (rule, pattern);

    // A word that is listed for two languages is of use when it stands in one of them.
    private static IEnumerable<UnmatchedWord> UnmatchedWords(
        VocabularyWords words,
        HashSet<int> found
    )
    {
        var all = words.All.Select(item => new UnmatchedWord(item.Vocabulary, item.Phrase));
        var seen = found
            .Select(number => (words.All[number].Vocabulary, words.All[number].Phrase))
            .ToHashSet();
        return all.Where(word => !seen.Contains((word.Vocabulary, word.Phrase))).Distinct();
    }
}
