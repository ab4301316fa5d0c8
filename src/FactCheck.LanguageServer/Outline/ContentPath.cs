using FactCheck.Rules.Keys;

namespace FactCheck.Outline;

/// <summary>Follows keys through the description of rule files.</summary>
internal static class ContentPath
{
    /// <summary>What may stand under <paramref name="path"/>; <see langword="null"/> when no key leads there.</summary>
    public static KeyContent? Follow(RuleFileKeys keys, IEnumerable<string> path)
    {
        KeyContent? content = new KeyContent.Mapping(keys.File);
        foreach (var step in path)
        {
            content = Step(content, step);
        }
        return content;
    }

    /// <summary>The key that <paramref name="path"/> ends with, as described.</summary>
    public static KeyDescription? Key(RuleFileKeys keys, IReadOnlyList<string> path) =>
        path.Count == 0 ? null : MappingOf(Follow(keys, path.SkipLast(1)))?.Find(path[^1]);

    /// <summary>The mapping with known keys that may stand there.</summary>
    public static MappingDescription? MappingOf(KeyContent? content) =>
        content switch
        {
            KeyContent.Mapping mapping => mapping.Of,
            KeyContent.PhrasesOr phrases => phrases.Of,
            _ => null,
        };

    /// <summary>The kind of the text that may stand there.</summary>
    public static TextKind? TextOf(KeyContent? content) =>
        content switch
        {
            KeyContent.Text text => text.Kind,
            KeyContent.Texts texts => texts.Kind,
            KeyContent.Patterns => TextKind.Pattern,
            KeyContent.PhrasesOr => TextKind.Phrase,
            _ => null,
        };

    private static KeyContent? Step(KeyContent? content, string step) =>
        (content, step) switch
        {
            (KeyContent.Mappings mappings, "-") => new KeyContent.Mapping(mappings.Item),
            (KeyContent.Texts, "-") => content,
            (KeyContent.Patterns, "-") => content,
            (KeyContent.Patterns, RuleFileKeys.AnyOrder) => new KeyContent.Texts(TextKind.Pattern),
            (KeyContent.Named { OrList: true } or KeyContent.PhrasesOr, "-") => new KeyContent.Text(
                TextKind.Phrase,
                []
            ),
            (KeyContent.Named named, _) => named.Each,
            _ => MappingOf(content)?.Find(step)?.Content,
        };
}
