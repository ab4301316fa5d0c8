using System.Text;
using FactCheck.Outline;
using FactCheck.Rules;
using FactCheck.Rules.Binding;
using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Keys;
using FactCheck.Rules.Reading;
using FactCheck.Rules.Syntax;
using FactCheck.Text;

namespace FactCheck.Features;

/// <summary>Says what stands under the mouse: a key, a name, a pattern, a value, a check.</summary>
/// <param name="names">Finds the names.</param>
internal sealed class HoverFeature(NamesFeature names)
{
    private const int MostPhrases = 12;

    /// <summary>Markdown, and the text it is about; <see langword="null"/> when there is nothing to say.</summary>
    public (string Markdown, TextSpan Span)? At(Site site)
    {
        var cursor = YamlOutline.Read(site.Document.Text, site.Offset).Cursor;
        if (cursor is null)
        {
            return null;
        }
        if (cursor.IsKey && Key(site, cursor) is { } key)
        {
            return (key, TextSpan.FromBounds(cursor.Start, cursor.End));
        }
        if (names.At(site) is { } name && OfName(site, name) is { } said)
        {
            return (said, name.Span);
        }
        return OfText(site, cursor);
    }

    private static string? Key(Site site, Cursor cursor)
    {
        var name = site.Document.Text[cursor.Start..cursor.End];
        if (ContentPath.Key(site.Keys, [.. cursor.Path, name]) is not { } key)
        {
            return null;
        }
        var leftOut =
            key.IsRequired ? "\n\nRequired."
            : key.WhenLeftOut is null ? ""
            : $"\n\nWhen left out: {key.WhenLeftOut}.";
        return $"**{key.Name}**: {key.Holds}.{leftOut}\n\n```yaml\n{key.Name}: {key.Example}\n```";
    }

    private static string? OfName(Site site, Occurrence name) =>
        name.Kind switch
        {
            NameKind.Vocabulary when NamesFeature.Meant(site, name.Name) is { } vocabulary =>
                OfVocabulary(vocabulary.Vocabulary, vocabulary.Place),
            NameKind.Capture => OfCapture(site, name),
            NameKind.Rule => OfRule(site, name.Name),
            _ => null,
        };

    private static string OfVocabulary(Vocabulary vocabulary, string place)
    {
        var text = new StringBuilder(
            $"**<{vocabulary.Name}>** ({System.IO.Path.GetFileName(place)})\n"
        );
        var left = MostPhrases;
        foreach (var member in vocabulary.Members)
        {
            if (left <= 0)
            {
                text.Append("\n- …");
                break;
            }
            var phrases = member
                .Phrases.GroupBy(item => item.Language, StringComparer.Ordinal)
                .Select(group =>
                    (group.Key is null ? "" : $"{group.Key}: ")
                    + string.Join(", ", group.Take(MostPhrases).Select(item => item.Phrase))
                    + (group.Count() > MostPhrases ? ", …" : "")
                );
            var refines = member.Refines is null ? "" : $" (a case of {member.Refines})";
            text.Append(
                vocabulary.Members.Count == 1
                    ? string.Concat(phrases.Select(line => $"\n- {line}"))
                    : $"\n- **{member.Name}**{refines}: {string.Join("; ", phrases)}"
            );
            left--;
        }
        return text.ToString();
    }

    private static string? OfCapture(Site site, Occurrence name)
    {
        var captures = RuleOf(site, name.Rule)?.Find.SelectMany(pattern => Captures(pattern.Root));
        return captures?.FirstOrDefault(capture => capture.Name == name.Name) is { } found
            ? $"**{name.Name}**: {KindNames.InWords(found.Kind)}"
                + (found.Vocabulary is null ? "" : $" `<{found.Vocabulary.Name}>`")
                + Role(site, name)
            : null;
    }

    private static string Role(Site site, Occurrence name)
    {
        var rule = RuleOf(site, name.Rule);
        return rule is null ? ""
            : rule.ValueCapture == name.Name ? ". It is the value of the claim."
            : rule.AsOf.Capture == name.Name ? ". It is the time that the claim speaks of."
            : rule.Fact.Parts.Any(part => part.IsCapture && part.Text == name.Name)
                ? ". It is part of the fact key."
            : ".";
    }

    private static string? OfRule(Site site, string id)
    {
        var rule = site
            .Project.Files.SelectMany(file =>
                site.Project.Bound(file.Syntax.File.Path)?.Rules ?? []
            )
            .FirstOrDefault(item => item.Rule?.Id == id)
            .Rule;
        return rule is null
            ? null
            : $"**{rule.Title}**\n\n{rule.Why ?? ""}\n\nClaims of {KindNames.InWords(rule.Kind)} are compared under “{rule.Fact}”.";
    }

    private static (string, TextSpan)? OfText(Site site, Cursor cursor)
    {
        var kind = ContentPath.TextOf(ContentPath.Follow(site.Keys, cursor.Path));
        if (kind is null || site.Project.Bound(site.Document.Path) is not { } file)
        {
            return null;
        }
        foreach (var (syntax, rule) in file.Rules)
        {
            if (rule is not null && OfRuleText(site, syntax, rule, kind.Value) is { } said)
            {
                return said;
            }
        }
        return null;
    }

    private static (string, TextSpan)? OfRuleText(
        Site site,
        RuleSyntax syntax,
        Rule rule,
        TextKind kind
    ) =>
        kind switch
        {
            TextKind.Pattern => rule
                .Find.Where(pattern => Covers(pattern.Location.Span, site.Offset))
                .Select(pattern => (PatternInWords.Of(pattern.Root), pattern.Location.Span))
                .Cast<(string, TextSpan)?>()
                .FirstOrDefault(),
            TextKind.Condition => rule
                .Near.Select(condition => (Lead: "Must stand around a match", Condition: condition))
                .Concat(
                    rule.Unless.Select(condition =>
                        (Lead: "May not stand around a match", Condition: condition)
                    )
                )
                .Where(item => Covers(item.Condition.Location.Span, site.Offset))
                .Select(item => (Describe(item.Lead, item.Condition), item.Condition.Location.Span))
                .Cast<(string, TextSpan)?>()
                .FirstOrDefault(),
            TextKind.Check => rule
                .Checks.Where(check => Covers(check.Location.Span, site.Offset))
                .Select(check => (CheckInWords.Of(check, rule.Kind), check.Location.Span))
                .Cast<(string, TextSpan)?>()
                .FirstOrDefault(),
            TextKind.Value or TextKind.Date => OfValue(site, syntax, rule),
            _ => null,
        };

    private static string Describe(string lead, ContextCondition condition)
    {
        var scope = condition.Scope switch
        {
            ContextScope.Sentence => "in its sentence",
            ContextScope.Paragraph => "in its paragraph",
            ContextScope.Article => "anywhere in the article",
            _ => $"at most {condition.Sentences} sentences away",
        };
        return $"{lead}, {scope}. {PatternInWords.Of(condition.Pattern)}";
    }

    private static (string, TextSpan)? OfValue(Site site, RuleSyntax syntax, Rule rule)
    {
        var type = new Rules.Binding.ValueType(rule.Kind, rule.Vocabulary);
        var dates = syntax
            .References.Select(item => item.AsOf)
            .Concat(syntax.Tests.Select(item => item.Published))
            .OfType<YamlNode.Scalar>()
            .Select(scalar =>
                (Scalar: scalar, Type: Rules.Binding.ValueType.Date, Language: (string?)null)
            );
        var values = syntax.References.Select(item =>
            (Scalar: item.Value, Type: type, Language: (string?)null)
        );
        var expected = syntax.Tests.SelectMany(test =>
            test.Expect.Select(scalar =>
                (Scalar: scalar, Type: type, Language: (string?)test.Language)
            )
        );
        foreach (var (scalar, wanted, language) in dates.Concat(values).Concat(expected))
        {
            if (!Covers(scalar.Span, site.Offset))
            {
                continue;
            }
            scalar.File.Diagnostics = new DiagnosticBag(); // its mistakes are reported already
            var value = new PhraseValues(site.Workspace.Reader).Read(scalar, wanted, language);
            return value is null ? null : ($"Read as {ValueInWords.Of(value)}", scalar.ContentSpan);
        }
        return null;
    }

    private static bool Covers(TextSpan span, int offset) =>
        span.Start <= offset && offset <= span.End;

    private static Rule? RuleOf(Site site, RuleSyntax? syntax) =>
        site
            .Project.Bound(site.Document.Path)
            ?.Rules.FirstOrDefault(item => ReferenceEquals(item.Syntax, syntax))
            .Rule;

    private static IEnumerable<PatternNode.Capture> Captures(PatternNode node) =>
        node switch
        {
            PatternNode.Capture capture => [capture],
            PatternNode.Sequence sequence => sequence.Items.SelectMany(Captures),
            PatternNode.Choice choice => choice.Alternatives.SelectMany(Captures),
            PatternNode.Optional optional => Captures(optional.Item),
            PatternNode.AnyOrder pieces => pieces.Items.SelectMany(Captures),
            _ => [],
        };
}
