using System.Runtime.CompilerServices;
using FactCheck.Rules.Binding;
using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Grammar;
using FactCheck.Rules.Loading;
using FactCheck.Rules.Reading;
using FactCheck.Rules.Syntax;

namespace FactCheck.Features;

/// <summary>Finds the names in a rule file. They are kept as long as the file is what it is.</summary>
internal sealed class NameIndex
{
    private readonly ConditionalWeakTable<ParsedFile, IReadOnlyList<Occurrence>> _known = [];

    /// <summary>The names of <paramref name="file"/>, in no certain order; none when it is no rule file at present.</summary>
    public IReadOnlyList<Occurrence> Of(ParsedFile file) => _known.GetValue(file, Read);

    /// <summary>The name at <paramref name="offset"/>, or right before it.</summary>
    public Occurrence? At(ParsedFile file, int offset) =>
        Of(file)
            .Where(item => item.Span.Start <= offset && offset <= item.Span.End)
            .MinBy(item => item.Span.Length);

    private static IReadOnlyList<Occurrence> Read(ParsedFile file)
    {
        if (file.Syntax is not { } syntax)
        {
            return [];
        }
        syntax.File.Diagnostics = new DiagnosticBag(); // mistakes are reported when the file is bound
        var names = new List<Occurrence>();
        foreach (var vocabulary in syntax.Vocabularies)
        {
            Add(names, NameKind.Vocabulary, vocabulary.Name, true, null);
        }
        foreach (var use in syntax.Uses)
        {
            Add(names, NameKind.File, use, false, null);
        }
        foreach (var rule in syntax.Rules)
        {
            ReadRule(rule, names);
        }
        foreach (var constraint in syntax.Constraints)
        {
            ReadConstraint(constraint, names);
        }
        return names;
    }

    private static void ReadRule(RuleSyntax rule, List<Occurrence> names)
    {
        Add(names, NameKind.Rule, rule.Id, true, null);
        foreach (var piece in (rule.Find ?? []).SelectMany(pattern => pattern.Pieces))
        {
            ReadPattern(SentenceReader.ReadPattern(piece), piece, rule, names);
        }
        foreach (var condition in rule.Near.Concat(rule.Unless))
        {
            var pattern = SentenceReader.ReadCondition(condition)?.Pattern;
            ReadPattern(pattern, condition, rule, names);
        }
        ReadKeys(rule, names);
    }

    private static void ReadKeys(RuleSyntax rule, List<Occurrence> names)
    {
        if (rule.Value is { } value)
        {
            Capture(value, SentenceReader.Read(value, KeyGrammar.Value, Nothing, ""));
        }
        if (rule.AsOf is { } asOf)
        {
            Capture(asOf, SentenceReader.Read(asOf, KeyGrammar.AsOf, Nothing, "")?.Capture);
        }
        if (rule.Fact is not { } fact)
        {
            return;
        }
        Add(names, NameKind.Fact, fact, true, rule);
        foreach (var part in SentenceReader.Read(fact, KeyGrammar.Fact, Nothing, "") ?? [])
        {
            Capture(fact, part.IsCapture ? part.Text : null);
        }
        var key = PlainText.Collapse(fact.Value);
        foreach (
            var filled in rule
                .References.Select(item => item.Fact)
                .Concat(rule.Tests.Select(item => item.Fact))
                .OfType<YamlNode.Scalar>()
        )
        {
            names.Add(new Occurrence(NameKind.Fact, key, filled.ContentSpan, false, rule));
        }

        void Capture(YamlNode.Scalar scalar, Located<string>? name)
        {
            if (name is not null)
            {
                // The place of <name> has its brackets; that of a bare name has none.
                var inside = scalar.Value.IndexOf(name.Value, name.Start, StringComparison.Ordinal);
                AddPart(names, NameKind.Capture, scalar, name with { Start = inside }, false, rule);
            }
        }
    }

    private static DiagnosticDescription Nothing => DiagnosticCatalog.FactSyntax;

    private static void ReadPattern(
        PatternSyntax? pattern,
        YamlNode.Scalar scalar,
        RuleSyntax rule,
        List<Occurrence> names
    )
    {
        switch (pattern)
        {
            case PatternSyntax.Sequence sequence:
                foreach (var item in sequence.Items)
                {
                    ReadPattern(item, scalar, rule, names);
                }
                break;
            case PatternSyntax.Group group:
                foreach (var item in group.Alternatives)
                {
                    ReadPattern(item, scalar, rule, names);
                }
                break;
            case PatternSyntax.Angle { Type: null } angle:
                AddPart(names, NameKind.Vocabulary, scalar, angle.Name, false, rule);
                break;
            case PatternSyntax.Angle angle:
                AddPart(names, NameKind.Capture, scalar, angle.Name, true, rule);
                if (KindNames.Find(angle.Type!.Value) is null)
                {
                    AddPart(names, NameKind.Vocabulary, scalar, angle.Type, false, rule);
                }
                break;
        }
    }

    private static void ReadConstraint(YamlNode.Scalar scalar, List<Occurrence> names)
    {
        var syntax = SentenceReader.Read(scalar, ConstraintGrammar.Constraint, Nothing, "");
        foreach (var side in syntax is null ? [] : new[] { syntax.Left, syntax.Right })
        {
            AddPart(names, NameKind.Rule, scalar, side, false, null);
        }
    }

    private static void AddPart(
        List<Occurrence> names,
        NameKind kind,
        YamlNode.Scalar scalar,
        Located<string> name,
        bool isDefinition,
        RuleSyntax? rule
    ) =>
        names.Add(
            new Occurrence(
                kind,
                PlainText.Normalize(name.Value),
                scalar.SpanOf(name.Start, name.Value.Length),
                isDefinition,
                rule
            )
        );

    private static void Add(
        List<Occurrence> names,
        NameKind kind,
        YamlNode.Scalar scalar,
        bool isDefinition,
        RuleSyntax? rule
    ) =>
        names.Add(
            new Occurrence(
                kind,
                PlainText.Collapse(scalar.Value),
                scalar.ContentSpan,
                isDefinition,
                rule
            )
        );
}
