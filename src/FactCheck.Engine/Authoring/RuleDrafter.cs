using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Rules;
using FactCheck.Testing;
using FactCheck.Text;
using FactCheck.Values;
using NodaTime;

namespace FactCheck.Authoring;

/// <summary>Proposes a whole rule from a sentence: patterns, context, key, check and test. Not thread-safe.</summary>
/// <remarks>
/// What it proposes is a heuristic (<see cref="DraftPattern"/>, <see cref="DraftContext"/>), but it is tried before it is
/// shown: it loads without a warning and its test passes. Where it does not, the next simpler or longer one is tried.
/// </remarks>
/// <param name="reader">The readers of figures and dates.</param>
/// <param name="known">What the rule files that exist hold; empty for a new project.</param>
public sealed class RuleDrafter(MentionReader reader, LoadResult known)
{
    private const int MaxReach = 3;
    private const int MaxText = 10_000;

    // A relative date needs a day to count from; whoever reads the rule is told to put the true one.
    private static readonly LocalDateTime SomeDay = new(2024, 1, 15, 0, 0);

    private readonly DraftVocabularies _vocabularies = new(known.Vocabularies, reader.Words);
    private readonly HashSet<string> _ids = [.. known.Rules?.Rules.Select(rule => rule.Id) ?? []];

    /// <summary>Proposes a rule for one value of a sentence.</summary>
    public RuleDraft Draft(DraftRequest request)
    {
        var text = OneLine(request.Sentence);
        if (text.Length > MaxText)
        {
            return Failed(
                [],
                $"the sentence has more than {MaxText} characters",
                "give one sentence"
            );
        }
        var language =
            request.Language
            ?? new LanguageDetector(reader.Languages).Detect(text, reader.Languages.Packs[0].Code);
        var words = new DraftWords(reader.Languages.Find(language)!, reader.Words);
        var phrases = _vocabularies.In(language);
        var tokens = new TextAnalyzer(reader.Words, reader.Languages).Analyze(
            text,
            [(new TextSpan(0, text.Length), language)]
        );
        var mentions = new ArticleMentions(tokens, reader, new ReadingContext(request.Published));
        var values = ValuesOf(mentions);
        if (Choose(values, request.Value) is not { } chosen)
        {
            return NoneChosen(values, request);
        }
        var attempt = new DraftAttempt(request, text, language, tokens, words, values, chosen);
        return Try(attempt, mentions, phrases) is { } yaml
            ? new RuleDraft(yaml, values, chosen)
            : NoPattern(values, chosen);
    }

    private static RuleDraft NoneChosen(List<DraftValue> values, DraftRequest request) =>
        values.Count == 0
            ? Failed(
                [],
                "there is no figure and no date in the sentence",
                "a rule checks one: give a sentence that has it"
            )
            : Failed(
                values,
                $"the sentence has no value {request.Value}",
                $"it has {values.Count}: {Listed(values)}"
            );

    private static RuleDraft NoPattern(List<DraftValue> values, DraftValue chosen) =>
        Failed(
            values,
            $"no pattern finds '{chosen.Text}' in the sentence again",
            values.Count > 1
                ? $"choose another value with --value: {Listed(values)}"
                : "give a sentence with words beside the value"
        );

    private string? Try(
        DraftAttempt attempt,
        ArticleMentions mentions,
        PhraseTrie<Vocabulary> phrases
    )
    {
        foreach (var mayFindMore in new[] { false, true })
        {
            foreach (var trie in new[] { phrases, null })
            {
                var items = new DraftSentence(
                    attempt.Tokens,
                    attempt.Words,
                    reader.Units,
                    trie
                ).Cut(attempt.Chosen.Sentence, mentions.In(attempt.Chosen.Sentence));
                for (var reach = 0; reach <= MaxReach; reach++)
                {
                    var rule = DraftComposer.Compose(attempt, items, reach, _ids);
                    if (rule is not null && Tried(rule, attempt, mayFindMore) is { } yaml)
                    {
                        return yaml;
                    }
                }
            }
        }
        return null;
    }

    // A date that cannot be placed may need a day to count from, and a value is sometimes read without its lead words only.
    private string? Tried(DraftRule rule, DraftAttempt attempt, bool mayFindMore)
    {
        var mention = attempt.Chosen.Mention;
        var core = mention.Core.In(attempt.Text).ToString();
        DraftRule[] ways =
        [
            rule,
            rule with
            {
                Expect = [core],
            },
            .. mention.Value is DateValue { IsPlaced: false }
                ? (DraftRule[])
                    [
                        rule with
                        {
                            Published = SomeDay,
                        },
                        rule with
                        {
                            Published = SomeDay,
                            Expect = [core],
                        },
                    ]
                : [],
        ];
        return ways.Distinct()
            .Select(way => TriedOnce(way, attempt, mayFindMore))
            .FirstOrDefault(yaml => yaml is not null);
    }

    // The rule as YAML if it loads without a word of complaint and its test passes.
    private string? TriedOnce(DraftRule rule, DraftAttempt attempt, bool mayFindMore)
    {
        if (Run(rule, attempt.Request.Path) is not { } result)
        {
            return null;
        }
        if (result.Passed)
        {
            return DraftWriter.Write(rule);
        }
        if (!mayFindMore || result.Extra.Count == 0)
        {
            return null;
        }
        var all = rule with { Expect = [.. result.Found.Select(claim => ValueIn(claim, attempt))] };
        return
            all.Expect.All(text => text.Length > 0)
            && Run(all, attempt.Request.Path) is { Passed: true }
            ? DraftWriter.Write(all)
            : null;
    }

    private static string ValueIn(Claims.Claim claim, DraftAttempt attempt)
    {
        var span = claim.Location!.Span;
        var values = attempt.Values.Where(value => span.Overlaps(value.Mention.Span));
        return values.FirstOrDefault(value => value.Mention.Value.Equals(claim.Value))?.Text ?? "";
    }

    private RuleTestResult? Run(DraftRule rule, string path)
    {
        var loaded = new RuleLoader(reader).LoadText(path, DraftWriter.Write(rule));
        return
            loaded.Rules is { } rules
            && loaded.Diagnostics.All(item => item.Location.Path != path)
            && rules.Rules.FirstOrDefault(item => item.Id == rule.Id) is { } own
            ? new RuleTestRunner(rules with { Rules = [own], Constraints = [] }, reader)
                .Run()
                .Single()
            : null;
    }

    private static List<DraftValue> ValuesOf(ArticleMentions mentions)
    {
        var values = new List<DraftValue>();
        for (var i = 0; i < mentions.Text.Sentences.Length; i++)
        {
            foreach (var mention in mentions.In(i))
            {
                var words = mention.Span.In(mentions.Text.Text).ToString();
                values.Add(new DraftValue(values.Count + 1, words, i, mention));
            }
        }
        return values;
    }

    private static DraftValue? Choose(List<DraftValue> values, int? number) =>
        number is { } wanted
            ? values.Find(value => value.Number == wanted)
            : values.MaxBy(value => value.Checkability);

    private static string Listed(List<DraftValue> values) =>
        string.Join("; ", values.Select(value => $"{value.Number} = {value.Text}"));

    private static string OneLine(string text) =>
        string.Join(
            ' ',
            SourceText
                .From(text)
                .Normalized.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    private static RuleDraft Failed(List<DraftValue> values, string problem, string mend) =>
        new(null, values, null, problem, mend);
}
