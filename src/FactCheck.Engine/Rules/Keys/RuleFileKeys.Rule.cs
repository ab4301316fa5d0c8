namespace FactCheck.Rules.Keys;

/// <content>The keys of a rule, of its references and of its tests.</content>
public sealed partial class RuleFileKeys
{
    private static KeyDescription[] NamingKeys() =>
        [
            Required(
                "id",
                "a short name, unique among all rules",
                Any(TextKind.RuleId),
                "dam-height"
            ),
            Optional(
                "title",
                "a title for reports",
                Any(TextKind.Plain),
                "Height of the dam",
                "the id"
            ),
            Optional(
                "why",
                "why it is checked, for the reader of a report",
                Any(TextKind.Plain),
                "A running total. A lower one is wrong or counts something else.",
                "nothing"
            ),
            Optional(
                "severity",
                "`error`, `warning` or `info`: level of its findings",
                OneOf("error", "warning", "info"),
                "warning",
                "`error`"
            ),
        ];

    private KeyDescription[] FindingKeys() =>
        [
            Required(
                "find",
                "patterns by language, with `near` and `unless`",
                new KeyContent.Mapping(Find),
                "{vi: [<n:count> người <killed>], en: [<n:count> people <killed>]}"
            ),
            Optional(
                "fact",
                "the key under which claims are compared",
                Any(TextKind.Fact),
                "deaths in <where>",
                "the id"
            ),
            Optional(
                "value",
                "the capture that is the claim's value",
                Any(TextKind.Capture),
                "n",
                "the only typed capture"
            ),
            Optional(
                "as of",
                "the time a claim speaks of",
                Any(TextKind.AsOf),
                "<d> or published",
                "`published`"
            ),
        ];

    private KeyDescription[] JudgingKeys() =>
        [
            Optional(
                "independent by",
                "`origin` or `speaker`: whose voices are counted",
                OneOf("origin", "speaker"),
                "speaker",
                "`origin`"
            ),
            Optional(
                "counts",
                "`proposals` when the rule is about a plan",
                OneOf("proposals"),
                "proposals",
                "plans do not vote"
            ),
            Optional(
                "check",
                "what must hold",
                new KeyContent.Texts(TextKind.Check),
                "['never decreases, allow 5%', matches reference]",
                "claims must agree"
            ),
            Optional(
                "reference",
                "values known from a named source",
                new KeyContent.Mappings(Reference),
                "[{as of: 2015-04-24, value: 'more than 220,000', source: UN statement}]",
                "none"
            ),
            Optional(
                "tests",
                "texts and what must be found in them",
                new KeyContent.Mappings(Test),
                "[{en: The dam is 185 metres high., expect: 185}]",
                "none"
            ),
        ];

    private static KeyDescription[] ReferenceKeys() =>
        [
            new("as of", "the time it is valid for", Any(TextKind.Date), "2015-04-24", "always"),
            Required(
                "value",
                "the value, as people write it",
                Any(TextKind.Value),
                "more than 220,000"
            ),
            Required("source", "who says so", Any(TextKind.Plain), "UN statement, 24 April 2015"),
            new(
                "fact",
                "the filled fact key it is about, where the key of the rule has captures",
                Any(TextKind.Fact),
                "deaths in Aleppo"
            ),
        ];

    private IEnumerable<KeyDescription> TestTexts() =>
        Languages.Select(code => new KeyDescription(
            code,
            $"a text in the language `{code}`",
            Any(TextKind.Plain),
            "The dam is 185 metres high."
        ));

    private static KeyDescription[] TestKeys() =>
        [
            Required(
                "expect",
                "what must be found: a value as people write it, a list of values, or `nothing`",
                new KeyContent.Texts(TextKind.Value),
                "more than 220,000"
            ),
            new(
                "published",
                "the text's day of publication",
                Any(TextKind.Date),
                "2015-09-19",
                "unknown"
            ),
            new(
                "fact",
                "the filled fact key that must be found",
                Any(TextKind.Fact),
                "deaths in Aleppo"
            ),
        ];
}
