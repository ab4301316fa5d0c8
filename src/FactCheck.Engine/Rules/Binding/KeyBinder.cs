using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Grammar;
using FactCheck.Rules.Reading;
using FactCheck.Rules.Syntax;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>Binds the keys of a rule that name captures: <c>fact</c>, <c>value</c> and <c>as of</c>.</summary>
/// <param name="rule">The rule as written.</param>
/// <param name="captures">Its captures.</param>
internal sealed class KeyBinder(RuleSyntax rule, CaptureTable captures)
{
    /// <summary>The fact key; the rule's id when it has none. <see langword="null"/> after a mistake.</summary>
    public FactKey? BindFact()
    {
        if (rule.Fact is not { } scalar)
        {
            return new FactKey([new FactKeyPart(PlainText.Collapse(rule.Id.Value), false)]);
        }
        var parts = SentenceReader.Read(
            scalar,
            KeyGrammar.Fact,
            DiagnosticCatalog.FactSyntax,
            "write text, with captures as <name>"
        );
        return parts is null ? null : BindParts(scalar, [.. parts]);
    }

    /// <summary>The time of the claims. <see langword="null"/> after a mistake.</summary>
    public AsOfRule? BindAsOf()
    {
        if (rule.AsOf is not { } scalar)
        {
            return AsOfRule.Published;
        }
        var syntax = SentenceReader.Read(scalar, KeyGrammar.AsOf, DiagnosticCatalog.AsOfSyntax, "");
        if (syntax?.Capture is not { } capture)
        {
            return syntax is null ? null : AsOfRule.Published;
        }
        if (Find(scalar, capture, syntax.OrPublished) is not { } found)
        {
            return null;
        }
        if (found.Kind == ValueKind.Date)
        {
            return new AsOfRule(found.Name, syntax.OrPublished);
        }
        scalar.ReportAt(
            DiagnosticCatalog.AsOfKind,
            capture.Start,
            capture.Length,
            $"'as of' needs a date, and <{found.Name}> is {KindNames.InWords(found.Kind)}",
            "capture a date: <d:date>"
        );
        return null;
    }

    /// <summary>The capture that is the value. <see langword="null"/> after a mistake.</summary>
    /// <param name="taken">Captures that mean something else already: of the key and of the time.</param>
    public PatternNode.Capture? BindValue(IReadOnlyCollection<string> taken)
    {
        if (rule.Value is { } scalar)
        {
            var name = SentenceReader.Read(
                scalar,
                KeyGrammar.Value,
                DiagnosticCatalog.UnknownCapture,
                "write the name of a capture: value: n"
            );
            return name is null ? null : Find(scalar, name, mayBeMissing: false);
        }
        var candidates = captures.Sure.Where(name => !taken.Contains(name)).ToList();
        if (candidates.Count > 1)
        {
            candidates = [.. candidates.Where(name => !name.StartsWith('_'))];
        }
        if (candidates.Count == 1)
        {
            return captures.Use(candidates[0]);
        }
        var key = rule.FindKey ?? rule.Id;
        key.Report(
            DiagnosticCatalog.NoValue,
            candidates.Count == 0
                ? "no capture stands in every pattern to be the value"
                : $"{candidates.Count} captures could be the value: {string.Join(", ", candidates.Select(name => $"<{name}>"))}",
            candidates.Count == 0
                ? "capture a value in each pattern: <n:count>"
                : $"say which: value: {candidates[0]}"
        );
        return null;
    }

    private FactKey? BindParts(
        YamlNode.Scalar scalar,
        IReadOnlyList<(Located<string> Text, bool IsCapture)> parts
    )
    {
        var bound = new List<FactKeyPart>();
        foreach (var (text, isCapture) in parts)
        {
            if (isCapture && Find(scalar, text, mayBeMissing: false) is null)
            {
                return null;
            }
            bound.Add(new FactKeyPart(isCapture ? text.Value : Literal(text.Value), isCapture));
        }
        bound[0] = bound[0] with { Text = bound[0].Text.TrimStart() };
        bound[^1] = bound[^1] with { Text = bound[^1].Text.TrimEnd() };
        return new FactKey(bound);
    }

    // Blanks at the ends of a literal part from its neighbours stay one space.
    private static string Literal(string text)
    {
        var inner = PlainText.Collapse(text);
        var before = char.IsWhiteSpace(text[0]) ? " " : "";
        var after = inner.Length > 0 && char.IsWhiteSpace(text[^1]) ? " " : "";
        return before + inner + after;
    }

    private PatternNode.Capture? Find(
        YamlNode.Scalar scalar,
        Located<string> name,
        bool mayBeMissing
    )
    {
        if (captures.Use(name.Value) is not { } capture)
        {
            var nearest = NearestName.Of(name.Value, captures.Names);
            if (nearest is not null)
            {
                captures.Use(nearest);
            }
            scalar.ReportAt(
                DiagnosticCatalog.UnknownCapture,
                name.Start,
                name.Length,
                $"no pattern captures '{name.Value}'",
                nearest is null
                    ? Suggestion.Of(name.Value, captures.Names)
                    : new Mend(
                        $"did you mean '{nearest}'? (line {captures.Site(nearest).Scalar.Location.Position.Line})"
                    )
                    {
                        Replacement = scalar.Value[name.Start] == '<' ? $"<{nearest}>" : nearest,
                    }
            );
            return null;
        }
        if (mayBeMissing || captures.Sure.Contains(name.Value, StringComparer.Ordinal))
        {
            return capture;
        }
        scalar.ReportAt(
            DiagnosticCatalog.CaptureMayMiss,
            name.Start,
            name.Length,
            $"<{name.Value}> is not captured in every match of every pattern",
            capture.Kind == ValueKind.Date && ReferenceEquals(scalar, rule.AsOf)
                ? new Mend($"write: <{name.Value}> or published")
                {
                    Replacement = $"<{name.Value}> or published",
                }
                : "capture it in each pattern, outside ( )? and in each branch of ( | )"
        );
        return null;
    }
}
