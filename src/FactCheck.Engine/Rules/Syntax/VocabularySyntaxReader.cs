using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Keys;
using FactCheck.Rules.Reading;

namespace FactCheck.Rules.Syntax;

/// <summary>Reads the entries of <c>vocab</c> and <c>sources</c>.</summary>
/// <remarks>
/// A vocabulary has one of three shapes: a list of phrases, for all languages; phrases by language
/// (<c>killed: {vi: [thiệt mạng], en: [killed]}</c>); or members with names of their own
/// (<c>place: {members: {Kobani: {vi: [Kobani, Kobane], refines: Syria}, Aleppo: [Aleppo]}}</c>), where the name of a
/// member is one of its phrases in all languages. <c>sources</c> has members: <c>{VOA: [Voice of America]}</c>.
/// </remarks>
/// <param name="described">The keys that there are.</param>
internal sealed class VocabularySyntaxReader(RuleFileKeys described)
{
    /// <summary>Reads an entry of <c>vocab</c>.</summary>
    public VocabularySyntax Read(YamlEntry entry) => Marked(entry, ReadVocabulary);

    /// <summary>Reads the entry <c>sources</c>.</summary>
    public VocabularySyntax ReadSources(YamlEntry entry) =>
        Marked(entry, sources => new(sources.Key, ReadMembers(sources.Value, "'sources'")));

    private static VocabularySyntax Marked(YamlEntry entry, Func<YamlEntry, VocabularySyntax> read)
    {
        var diagnostics = entry.Key.File.Diagnostics;
        var before = diagnostics.ErrorCount;
        return read(entry) with { HasErrors = diagnostics.ErrorCount > before };
    }

    private VocabularySyntax ReadVocabulary(YamlEntry entry)
    {
        var name = entry.Key;
        if (entry.Value is not YamlNode.Mapping mapping)
        {
            var phrases = NodeShapes.Texts(entry.Value, $"the vocabulary '{name.Value}'");
            return new VocabularySyntax(
                name,
                [
                    new MemberSyntax(
                        name,
                        [.. phrases.Select(phrase => ((string?)null, phrase))],
                        null
                    ),
                ]
            );
        }
        var keys = new MappingReader(mapping, described.Vocabulary);
        var words = ReadPhrases(keys);
        if (keys.Find("members") is not { } members)
        {
            return new VocabularySyntax(name, [new MemberSyntax(name, words, null)]);
        }
        if (words.Count > 0)
        {
            words[0]
                .Phrase.Report(
                    DiagnosticCatalog.WrongShape,
                    $"the vocabulary '{name.Value}' has members, so its phrases belong to one of them"
                );
        }
        return new VocabularySyntax(name, ReadMembers(members, "'members'"));
    }

    private List<MemberSyntax> ReadMembers(YamlNode node, string what)
    {
        if (node is YamlNode.Sequence)
        {
            return
            [
                .. NodeShapes
                    .Texts(node, what)
                    .Select(name => new MemberSyntax(name, [(null, name)], null)),
            ];
        }
        return NodeShapes.Mapping(node, what) is { } mapping
            ? [.. mapping.Entries.Select(ReadMember)]
            : [];
    }

    private MemberSyntax ReadMember(YamlEntry entry)
    {
        var name = entry.Key;
        var own = (Language: (string?)null, Phrase: name);
        if (entry.Value is YamlNode.Mapping mapping)
        {
            var keys = new MappingReader(mapping, described.Member);
            return new MemberSyntax(name, [own, .. ReadPhrases(keys)], keys.Text("refines"));
        }
        var aliases = entry.Value
            is YamlNode.Scalar { IsNull: true }
                or YamlNode.Sequence { Items: [] }
            ? []
            : NodeShapes.Texts(entry.Value, $"the member '{name.Value}'");
        return new MemberSyntax(
            name,
            [own, .. aliases.Select(alias => ((string?)null, alias))],
            null
        );
    }

    private List<(string? Language, YamlNode.Scalar Phrase)> ReadPhrases(MappingReader keys) =>
        [
            .. described
                .Languages.Append(RuleFileKeys.AnyLanguage)
                .SelectMany(code =>
                    keys.Texts(code)
                        .Select(phrase => (code == RuleFileKeys.AnyLanguage ? null : code, phrase))
                ),
        ];
}
