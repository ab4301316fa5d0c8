using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Grammar;
using FactCheck.Rules.Reading;
using FactCheck.Rules.Syntax;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Rules.Binding;

/// <summary>Binds the pieces of a pattern.</summary>
/// <param name="vocabularies">The vocabularies that can be named.</param>
internal sealed class NodeBinder(VisibleVocabularies vocabularies)
{
    private readonly Tokenizer _tokenizer = new(new WordTable());

    /// <summary>The bound pattern; <see langword="null"/> after a mistake, which is reported.</summary>
    /// <param name="syntax">The pattern as written.</param>
    /// <param name="scalar">Where it is written.</param>
    /// <param name="language">Its language; <see langword="null"/> for all.</param>
    /// <param name="sites">Receives its captures.</param>
    /// <param name="branches">Receives its choices and options.</param>
    public PatternNode? Bind(
        PatternSyntax syntax,
        YamlNode.Scalar scalar,
        string? language,
        List<CaptureSite> sites,
        List<PatternBranch> branches
    )
    {
        var bound = new Run(this, scalar, language, sites, branches);
        var node = bound.Bind(syntax);
        if (node is null && !bound.HasFailed)
        {
            scalar.ReportContent(
                DiagnosticCatalog.EmptyPattern,
                "the pattern has no word",
                "punctuation is passed over: write words"
            );
        }
        return bound.HasFailed ? null : node;
    }

    private List<string> WordsOf(string text)
    {
        var normalized = PlainText.Normalize(text);
        var tokens = new List<Token>();
        _tokenizer.Tokenize(normalized, new TextSpan(0, normalized.Length), tokens);
        return
        [
            .. tokens
                .Where(token => token.IsWord)
                .Select(token => token.Span.In(normalized).ToString()),
        ];
    }

    // One pattern. Null stands for a piece without a word (punctuation is passed over), unless something has failed.
    private sealed class Run(
        NodeBinder binder,
        YamlNode.Scalar scalar,
        string? language,
        List<CaptureSite> sites,
        List<PatternBranch> branches
    )
    {
        public bool HasFailed { get; private set; }

        public PatternNode? Bind(PatternSyntax syntax) =>
            syntax switch
            {
                PatternSyntax.Sequence sequence => InSequence(sequence.Items.Select(Bind)),
                PatternSyntax.Group group => BindGroup(group),
                PatternSyntax.Word word => InSequence(
                    binder.WordsOf(word.Text).Select(text => new PatternNode.Word(text))
                ),
                PatternSyntax.Quoted quoted => InSequence(
                    binder.WordsOf(quoted.Text).Select(text => new PatternNode.ExactWord(text))
                ),
                PatternSyntax.Prefix prefix => BindPrefix(prefix),
                PatternSyntax.Gap gap => new PatternNode.Gap(gap.Words),
                PatternSyntax.Angle { Type: null } angle => BindVocabulary(angle.Name, angle),
                PatternSyntax.Angle angle => BindCapture(angle, angle.Type!),
                _ => null,
            };

        private static PatternNode? InSequence(IEnumerable<PatternNode?> items)
        {
            var flat = items
                .OfType<PatternNode>()
                .SelectMany(item => item is PatternNode.Sequence inner ? inner.Items : [item])
                .ToList();
            return flat.Count switch
            {
                0 => null,
                1 => flat[0],
                _ => new PatternNode.Sequence(flat),
            };
        }

        private PatternNode? BindGroup(PatternSyntax.Group group)
        {
            var alternatives = new List<PatternNode>();
            foreach (var syntax in group.Alternatives)
            {
                if (Bind(syntax) is { } alternative)
                {
                    alternatives.Add(alternative);
                    AddBranch(alternative, syntax, isOption: false, group.Alternatives.Count > 1);
                }
            }
            PatternNode? node = alternatives.Count switch
            {
                0 => null,
                1 => alternatives[0],
                _ => new PatternNode.Choice(alternatives),
            };
            if (node is null || !group.IsOptional)
            {
                return node;
            }
            AddBranch(node, group, isOption: true, isOne: true);
            return new PatternNode.Optional(node);
        }

        private void AddBranch(PatternNode node, PatternSyntax syntax, bool isOption, bool isOne)
        {
            if (isOne)
            {
                branches.Add(
                    new PatternBranch(
                        node,
                        isOption,
                        scalar.Value.Substring(syntax.Start, syntax.Length).Trim(),
                        scalar.File.LocationOf(scalar.SpanOf(syntax.Start, syntax.Length))
                    )
                );
            }
        }

        private PatternNode? BindPrefix(PatternSyntax.Prefix prefix)
        {
            var words = binder.WordsOf(prefix.Text);
            return InSequence(
                words.Select(
                    (text, index) =>
                        index == words.Count - 1
                            ? (PatternNode)new PatternNode.Prefix(text.ToLowerInvariant())
                            : new PatternNode.Word(text)
                )
            );
        }

        private PatternNode.Member? BindVocabulary(
            Located<string> name,
            PatternSyntax.Angle angle
        ) =>
            FindVocabulary(name, angle) is { } vocabulary
                ? new PatternNode.Member(vocabulary)
                : null;

        private PatternNode.Capture? BindCapture(PatternSyntax.Angle angle, Located<string> type)
        {
            PatternNode.Capture? capture = null;
            if (KindNames.Find(type.Value) is { } kind)
            {
                capture = new PatternNode.Capture(angle.Name.Value, kind, null);
            }
            else if (FindVocabulary(type, angle) is { } vocabulary)
            {
                capture = new PatternNode.Capture(angle.Name.Value, ValueKind.Category, vocabulary);
            }
            if (capture is not null)
            {
                sites.Add(new CaptureSite(capture, scalar, angle.Start, angle.Length));
            }
            return capture;
        }

        private Vocabulary? FindVocabulary(Located<string> name, PatternSyntax.Angle angle)
        {
            if (vocabularies.Use(name.Value) is not { } vocabulary)
            {
                if (vocabularies.IsNews(name.Value))
                {
                    ReportUnknown(name, angle);
                }
                HasFailed = true;
                return null;
            }
            var speaks = vocabulary.Members.Any(member =>
                member.Phrases.Any(item =>
                    language is null || item.Language is null || item.Language == language
                )
            );
            if (!speaks)
            {
                HasFailed = true;
            }
            if (!speaks && !vocabularies.Find(vocabulary.Name)!.HasErrors)
            {
                scalar.ReportAt(
                    DiagnosticCatalog.VocabularyWithoutLanguage,
                    angle.Start,
                    angle.Length,
                    $"<{name.Value}> has no phrases for '{language}'",
                    $"add them at {vocabulary.Location.Path}:{vocabulary.Location.Position.Line}"
                );
            }
            return vocabulary;
        }

        private void ReportKindWithoutName(PatternSyntax.Angle angle) =>
            scalar.ReportAt(
                DiagnosticCatalog.UnknownVocabulary,
                angle.Start,
                angle.Length,
                $"<{angle.Name.Value}> needs a name for what it captures",
                new Mend($"write <n:{angle.Name.Value}>")
                {
                    Replacement = $"<n:{angle.Name.Value}>",
                }
            );

        private VisibleVocabularies vocabularies => binder.Vocabularies;

        private void ReportUnknown(Located<string> name, PatternSyntax.Angle angle)
        {
            var isType = angle.Type is not null;
            if (!isType && KindNames.Find(name.Value) is not null)
            {
                ReportKindWithoutName(angle);
                return;
            }
            var known = isType
                ? vocabularies.Names.Concat(KindNames.Capturable)
                : vocabularies.Names;
            var nearest = NearestName.Of(name.Value, known);
            var found = nearest is null ? null : vocabularies.Find(nearest);
            var written = isType ? nearest : $"<{nearest}>";
            var mend = nearest is null
                ? $"define it under vocab:{(isType ? $", or take one of {string.Join(", ", KindNames.Capturable)}" : "")}"
                : new Mend(
                    $"did you mean {(isType ? $"'{nearest}'" : written)}?{(found is null ? "" : $" ({found.Place})")}"
                )
                {
                    Replacement = written,
                    Related = found?.Name.Location,
                };
            if (isType)
            {
                scalar.ReportAt(
                    DiagnosticCatalog.UnknownType,
                    name.Start,
                    name.Length,
                    $"unknown type '{name.Value}'",
                    mend
                );
            }
            else
            {
                scalar.ReportAt(
                    DiagnosticCatalog.UnknownVocabulary,
                    angle.Start,
                    angle.Length,
                    $"unknown vocabulary <{name.Value}>",
                    mend
                );
            }
        }
    }

    private VisibleVocabularies Vocabularies => vocabularies;
}
