using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Loading;
using FactCheck.Rules.Syntax;

namespace FactCheck.Rules.Binding;

/// <summary>
/// Binds the rules of all files together. What a file means by itself is kept until it, or a file that it uses, changes.
/// Not thread-safe.
/// </summary>
/// <param name="values">Reads values in words.</param>
internal sealed class RuleSetBinder(PhraseValues values)
{
    private readonly Dictionary<string, BoundFile> _bound = new(StringComparer.Ordinal);

    /// <summary>All rules without errors; mistakes between files are reported.</summary>
    /// <param name="files">The files; one that is used stands before those that use it.</param>
    /// <param name="diagnostics">Where the mistakes between files go.</param>
    /// <param name="hasErrors">Whether a file has an error by itself.</param>
    public RuleSet Bind(IReadOnlyList<LoadedFile> files, DiagnosticBag diagnostics, bool hasErrors)
    {
        var bound = files.Select(BindFile).ToList();
        foreach (var file in files)
        {
            file.Syntax.File.Diagnostics = diagnostics;
        }
        var (ids, rules) = Together(bound);
        var constraints = new ConstraintBinder(
            rules,
            ids.Keys,
            isWhole: !files.Any(file => file.Syntax.HidesRules) && ids.Keys.All(RuleBinder.IsId)
        );
        var relations = files
            .SelectMany(file => file.Syntax.Constraints)
            .Select(constraints.Bind)
            .OfType<Constraint>()
            .ToList();
        var isWhole =
            !hasErrors
            && diagnostics.ErrorCount == 0
            && bound.TrueForAll(file =>
                !file.Diagnostics.Any(item => item.Severity == Severity.Error)
            );
        if (isWhole)
        {
            ReportUnused(bound);
        }
        return new RuleSet([.. rules.Values], relations, SourcesVocabulary(files));
    }

    /// <summary>Whether <see cref="BindFile"/> has nothing to do for <paramref name="file"/>.</summary>
    public bool IsBound(LoadedFile file) =>
        _bound.TryGetValue(file.Syntax.File.Path, out var known) && known.IsStillGood(file);

    /// <summary>The rules of a file with what they mean.</summary>
    public BoundFile BindFile(LoadedFile file)
    {
        if (!IsBound(file))
        {
            _bound[file.Syntax.File.Path] = BindAfresh(file);
        }
        return _bound[file.Syntax.File.Path];
    }

    private BoundFile BindAfresh(LoadedFile file)
    {
        var diagnostics = new DiagnosticBag();
        file.Syntax.File.Diagnostics = diagnostics;
        var visible = new VisibleVocabularies
        {
            AreIncomplete =
                file.MissesUses
                || file.Visible.Any(seen => seen.File.Syntax is { HidesVocabularies: true }),
        };
        foreach (var (through, seen) in file.Visible)
        {
            foreach (var vocabulary in seen.Vocabularies)
            {
                visible.Add(vocabulary, through ?? vocabulary.Name);
            }
        }
        var binder = new RuleBinder(visible, values);
        var rules = file.Syntax.Rules.Select(rule => (rule, binder.Bind(rule))).ToList();
        return new BoundFile(file, visible, rules, diagnostics.All);
    }

    private static (Dictionary<string, RuleSyntax> Ids, Dictionary<string, Rule> Rules) Together(
        List<BoundFile> files
    )
    {
        var ids = new Dictionary<string, RuleSyntax>(StringComparer.Ordinal);
        var rules = new Dictionary<string, Rule>(StringComparer.Ordinal);
        foreach (var (syntax, rule) in files.SelectMany(file => file.Rules))
        {
            if (IsNew(syntax, ids) && rule is not null)
            {
                rules.Add(rule.Id, rule);
            }
        }
        return (ids, rules);
    }

    private static bool IsNew(RuleSyntax syntax, Dictionary<string, RuleSyntax> ids)
    {
        var id = PlainText.Normalize(syntax.Id.Value);
        if (ids.TryAdd(id, syntax))
        {
            return true;
        }
        var first = ids[id].Id.Location;
        syntax.Id.ReportContent(
            DiagnosticCatalog.RuleTwice,
            $"the rule '{id}' is defined twice",
            new Mend(
                $"it is defined at {first.Path}:{first.Position.Line} already: give one of them another id"
            )
            {
                Related = first,
            }
        );
        return false;
    }

    // A file of words alone is a library: what it offers need not be used.
    private static void ReportUnused(List<BoundFile> files)
    {
        var used = files.SelectMany(file => file.Vocabularies.Used).ToHashSet();
        foreach (
            var vocabulary in files
                .Where(file => file.File.Syntax.Rules.Count > 0)
                .SelectMany(file => file.File.Parsed.Vocabularies)
                .Where(vocabulary => !used.Contains(vocabulary))
        )
        {
            vocabulary.Name.ReportContent(
                DiagnosticCatalog.UnusedVocabulary,
                $"no rule uses the vocabulary '{vocabulary.Vocabulary.Name}'",
                $"take it out, or write <{vocabulary.Vocabulary.Name}> in a pattern"
            );
        }
    }

    // The sources of all files are one vocabulary; a source that several files name has all their aliases.
    private static Vocabulary? SourcesVocabulary(IReadOnlyList<LoadedFile> files)
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
