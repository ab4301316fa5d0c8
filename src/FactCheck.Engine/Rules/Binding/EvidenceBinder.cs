using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Reading;
using FactCheck.Rules.Syntax;
using FactCheck.Values;
using NodaTime;

namespace FactCheck.Rules.Binding;

/// <summary>Binds what a rule brings along to be compared with: its references and its tests.</summary>
/// <param name="values">Reads values in words.</param>
internal sealed class EvidenceBinder(PhraseValues values)
{
    private const string Nothing = "nothing";

    public IReadOnlyList<Reference> BindReferences(
        IReadOnlyList<ReferenceSyntax> references,
        ValueType type,
        FactKey key,
        bool isCounter
    ) =>
        [
            .. references
                .Select(reference => BindReference(reference, type, key, isCounter))
                .OfType<Reference>(),
        ];

    public IReadOnlyList<RuleTest> BindTests(
        IReadOnlyList<TestSyntax> tests,
        ValueType type,
        FactKey key
    ) => [.. tests.Select(test => BindTest(test, type, key)).OfType<RuleTest>()];

    private Reference? BindReference(
        ReferenceSyntax syntax,
        ValueType type,
        FactKey key,
        bool isCounter
    )
    {
        var value = values.Read(syntax.Value, type);
        if (syntax.AsOf is null && isCounter)
        {
            syntax.Value.ReportContent(
                DiagnosticCatalog.ReferenceWithoutTime,
                "the figure changes with time, and this reference does not say when it held",
                "add: as of: 2015-04-24"
            );
        }
        var asOf = syntax.AsOf is null
            ? null
            : values.Read(syntax.AsOf, ValueType.Date) as DateValue;
        var fact = BindFact(syntax.Fact, syntax.Value, key, isRequired: true);
        return value is null || (syntax.AsOf is not null && asOf is null)
            ? null
            : new Reference(
                value,
                asOf,
                PlainText.Collapse(syntax.Source.Value),
                fact,
                PlainText.Collapse(syntax.Value.Value),
                syntax.Node.Location
            );
    }

    private RuleTest? BindTest(TestSyntax syntax, ValueType type, FactKey key)
    {
        var published = syntax.Published is null
            ? null
            : values.Read(syntax.Published, ValueType.Date) as DateValue;
        if (syntax.Published is not null && published is null)
        {
            return null;
        }
        var expect = BindExpected(syntax, type, published?.From);
        return expect is null
            ? null
            : new RuleTest(
                syntax.Language,
                syntax.Text.Value,
                syntax.Published?.Value,
                expect,
                BindFact(syntax.Fact, syntax.Text, key, isRequired: false),
                syntax.Text.File.LocationOf(syntax.Text.ContentSpan)
            );
    }

    private List<string>? BindExpected(TestSyntax syntax, ValueType type, LocalDateTime? published)
    {
        var expected = new List<string>();
        foreach (var scalar in syntax.Expect)
        {
            var isNothing = scalar.Value.Trim() == Nothing;
            if (isNothing && syntax.Expect.Count > 1)
            {
                scalar.ReportContent(
                    DiagnosticCatalog.NothingAmongValues,
                    "'nothing' stands among values",
                    "write it alone: expect: nothing"
                );
                return null;
            }
            if (isNothing)
            {
                return [];
            }
            if (values.Read(scalar, type, syntax.Language, published) is null)
            {
                return null;
            }
            expected.Add(PlainText.Collapse(scalar.Value));
        }
        return expected;
    }

    private static string? BindFact(
        YamlNode.Scalar? scalar,
        YamlNode.Scalar reportAt,
        FactKey key,
        bool isRequired
    )
    {
        var hasCaptures = key.Parts.Any(part => part.IsCapture);
        if (scalar is null)
        {
            if (hasCaptures && isRequired)
            {
                reportAt.ReportContent(
                    DiagnosticCatalog.ReferenceFact,
                    $"the reference does not say for which of the facts '{key}' it holds",
                    "add the filled key: fact: …"
                );
            }
            return null;
        }
        var fact = PlainText.Collapse(scalar.Value);
        if (!Fits(fact, key.Parts, 0, 0))
        {
            scalar.ReportContent(
                DiagnosticCatalog.ReferenceFact,
                $"'{fact}' is no fact of this rule",
                $"write it as the rule's key has it: {key}"
            );
        }
        return fact;
    }

    // A capture stands for any text that is not empty. Keys have few parts, so trying all places is cheap.
    private static bool Fits(string fact, IReadOnlyList<FactKeyPart> parts, int part, int at)
    {
        if (part == parts.Count)
        {
            return at == fact.Length;
        }
        if (!parts[part].IsCapture)
        {
            var text = parts[part].Text;
            return string.CompareOrdinal(fact, at, text, 0, text.Length) == 0
                && Fits(fact, parts, part + 1, at + text.Length);
        }
        if (part == parts.Count - 1)
        {
            return at < fact.Length;
        }
        for (var end = at + 1; end <= fact.Length; end++)
        {
            if (Fits(fact, parts, part + 1, end))
            {
                return true;
            }
        }
        return false;
    }
}
