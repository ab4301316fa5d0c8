using FactCheck.Rules.Loading;
using FactCheck.Rules.Syntax;

namespace FactCheck.Rules.Binding;

/// <summary>Binds the rules of all files together.</summary>
/// <param name="files">The files; one that is used stands before those that use it.</param>
/// <param name="values">Reads values in words.</param>
internal sealed class RuleSetBinder(IReadOnlyList<LoadedFile> files, PhraseValues values)
{
    private readonly Dictionary<string, RuleSyntax> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Rule> _rules = new(StringComparer.Ordinal);

    /// <summary>All rules without errors; mistakes are reported.</summary>
    public RuleSet Bind()
    {
        foreach (var file in files)
        {
            BindRules(file);
        }
        var constraints = new ConstraintBinder(_rules, _ids.Keys);
        var bound = files
            .SelectMany(file => file.Syntax.Constraints)
            .Select(constraints.Bind)
            .OfType<Constraint>()
            .ToList();
        foreach (var file in files)
        {
            ReportUnused(file);
        }
        return new RuleSet([.. _rules.Values], bound, SourcesVocabulary());
    }

    private void BindRules(LoadedFile file)
    {
        var visible = new VisibleVocabularies();
        AddVisible(file, visible, []);
        var binder = new RuleBinder(visible, values);
        foreach (var syntax in file.Syntax.Rules)
        {
            if (IsNew(syntax) && binder.Bind(syntax) is { } rule)
            {
                _rules.Add(rule.Id, rule);
            }
        }
    }

    private bool IsNew(RuleSyntax syntax)
    {
        var id = PlainText.Normalize(syntax.Id.Value);
        if (_ids.TryAdd(id, syntax))
        {
            return true;
        }
        var first = _ids[id].Id.Location;
        syntax.Id.ReportContent(
            DiagnosticCatalog.RuleTwice,
            $"the rule '{id}' is defined twice",
            $"it is defined at {first.Path}:{first.Position.Line} already: give one of them another id"
        );
        return false;
    }

    private static void AddVisible(
        LoadedFile file,
        VisibleVocabularies visible,
        HashSet<LoadedFile> seen
    )
    {
        foreach (var vocabulary in file.Vocabularies)
        {
            visible.Add(vocabulary, vocabulary.Name);
        }
        seen.Add(file);
        foreach (var (name, used) in file.Uses)
        {
            AddUsed(used, name, visible, seen);
        }
    }

    private static void AddUsed(
        LoadedFile file,
        Reading.YamlNode.Scalar reportAt,
        VisibleVocabularies visible,
        HashSet<LoadedFile> seen
    )
    {
        if (!seen.Add(file))
        {
            return;
        }
        foreach (var vocabulary in file.Vocabularies)
        {
            visible.Add(vocabulary, reportAt);
        }
        foreach (var (_, used) in file.Uses)
        {
            AddUsed(used, reportAt, visible, seen);
        }
    }

    // A file of words alone is a library: what it offers need not be used.
    private static void ReportUnused(LoadedFile file)
    {
        if (file.Syntax.Rules.Count == 0 || file.Syntax.File.Diagnostics.ErrorCount > 0)
        {
            return;
        }
        foreach (var vocabulary in file.Vocabularies.Where(vocabulary => !vocabulary.IsUsed))
        {
            vocabulary.Name.ReportContent(
                DiagnosticCatalog.UnusedVocabulary,
                $"no rule uses the vocabulary '{vocabulary.Vocabulary.Name}'",
                $"take it out, or write <{vocabulary.Vocabulary.Name}> in a pattern"
            );
        }
    }

    // The sources of all files are one vocabulary; a source that several files name has all their aliases.
    private Vocabulary? SourcesVocabulary()
    {
        var parts = files.Select(file => file.Syntax.Sources).OfType<VocabularySyntax>().ToList();
        if (parts.Count == 0)
        {
            return null;
        }
        var bound = parts.Select(part => VocabularyBinder.Bind(part).Vocabulary).ToList();
        var members = bound
            .SelectMany(part => part.Members)
            .GroupBy(member => member.Name, StringComparer.Ordinal)
            .Select(group => new VocabularyMember(
                group.Key,
                [.. group.SelectMany(member => member.Phrases).Distinct()]
            ));
        return new Vocabulary(bound[0].Name, [.. members], bound[0].Location);
    }
}
