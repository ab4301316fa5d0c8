using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Grammar;
using FactCheck.Rules.Syntax;

namespace FactCheck.Rules.Binding;

/// <summary>Checks vocabularies and brings their phrases into the form in which articles are searched.</summary>
internal static class VocabularyBinder
{
    public static DefinedVocabulary Bind(VocabularySyntax syntax)
    {
        var name = PlainText.Normalize(syntax.Name.Value);
        var isNamed = CheckName(syntax, name);
        CheckMembers(syntax);
        var members = syntax.Members.Select(BindMember).ToList();
        return new DefinedVocabulary(
            new Vocabulary(name, members, syntax.Name.Location),
            syntax.Name
        )
        {
            HasErrors = syntax.HasErrors || !isNamed,
        };
    }

    private static VocabularyMember BindMember(MemberSyntax member) =>
        new(
            PlainText.Collapse(member.Name.Value),
            [
                .. member
                    .Phrases.Select(item => (item.Language, PlainText.Collapse(item.Phrase.Value)))
                    .Distinct(),
            ],
            member.Refines is { } refines ? PlainText.Collapse(refines.Value) : null
        );

    /// <summary>Whether the name is one; if not, that is reported.</summary>
    private static bool CheckName(VocabularySyntax syntax, string name)
    {
        if (KindNames.Find(name) is not null || name == "category")
        {
            syntax.Name.ReportContent(
                DiagnosticCatalog.NameOfKind,
                $"'{name}' is the name of a kind of value",
                "give the vocabulary another name"
            );
            return false;
        }
        if (name.Length == 0 || !name.All(Scan.IsNameChar))
        {
            syntax.Name.ReportContent(
                DiagnosticCatalog.BadName,
                $"'{name}' cannot name a vocabulary",
                $"names have letters, digits, '-' and '_'{Hyphenated(name)}"
            );
            return false;
        }
        return true;
    }

    private static string Hyphenated(string name)
    {
        var hyphenated = name.Replace(' ', '-');
        return name.Contains(' ', StringComparison.Ordinal) && hyphenated.All(Scan.IsNameChar)
            ? $": write {hyphenated}"
            : "";
    }

    private static void CheckMembers(VocabularySyntax syntax)
    {
        var names = new Dictionary<string, MemberSyntax>(StringComparer.Ordinal);
        var owners = new Dictionary<(string?, string), MemberSyntax>();
        foreach (var member in syntax.Members)
        {
            if (!names.TryAdd(PlainText.Collapse(member.Name.Value), member))
            {
                member.Name.ReportContent(
                    DiagnosticCatalog.MemberTwice,
                    $"the member '{member.Name.Value}' is defined twice"
                );
                continue;
            }
            CheckPhrases(member, owners);
        }
        if (!syntax.HasErrors && syntax.Members.All(member => member.Phrases.Count == 0))
        {
            syntax.Name.ReportContent(
                DiagnosticCatalog.EmptyVocabulary,
                $"the vocabulary '{syntax.Name.Value}' has no phrases",
                "list its phrases by language: {vi: [...], en: [...]}"
            );
        }
        foreach (var refines in syntax.Members.Select(member => member.Refines))
        {
            if (refines is not null && !names.ContainsKey(PlainText.Collapse(refines.Value)))
            {
                refines.ReportContent(
                    DiagnosticCatalog.UnknownMember,
                    $"unknown member '{refines.Value}'",
                    Suggestion.Of(refines.Value, names.Keys)
                );
            }
        }
    }

    private static void CheckPhrases(
        MemberSyntax member,
        Dictionary<(string?, string), MemberSyntax> owners
    )
    {
        foreach (var (language, phrase) in member.Phrases)
        {
            if (!phrase.Value.Any(char.IsLetterOrDigit))
            {
                phrase.Report(DiagnosticCatalog.EmptyVocabulary, "this phrase has no word");
            }
            else if (phrase.Value.IndexOfAny(['<', '>', '|', '(', ')']) is var at && at >= 0)
            {
                phrase.ReportAt(
                    DiagnosticCatalog.PatternInVocabulary,
                    at,
                    1,
                    $"'{phrase.Value[at]}' means nothing in a vocabulary, which has plain phrases",
                    "list each phrase on its own"
                );
            }
            var key = (language, PlainText.Collapse(phrase.Value).ToLowerInvariant());
            if (!owners.TryAdd(key, member) && !ReferenceEquals(owners[key], member))
            {
                phrase.ReportContent(
                    DiagnosticCatalog.PhraseOfTwo,
                    $"'{phrase.Value}' names two members, '{owners[key].Name.Value}' and '{member.Name.Value}'",
                    "leave it to one of them"
                );
            }
        }
    }
}
