namespace FactCheck.Rules.Keys;

/// <summary>What may stand under a key of a rule file.</summary>
public abstract record KeyContent
{
    /// <summary>One text.</summary>
    /// <param name="Kind">What kind of text.</param>
    /// <param name="Words">The only words that are allowed; empty when any text is.</param>
    public sealed record Text(TextKind Kind, IReadOnlyList<string> Words) : KeyContent;

    /// <summary>One text, or a list of texts.</summary>
    /// <param name="Kind">What kind of text.</param>
    public sealed record Texts(TextKind Kind) : KeyContent
    {
        /// <summary>The only words that are allowed; empty when any text is.</summary>
        public IReadOnlyList<string> Words { get; init; } = [];
    }

    /// <summary>A pattern, or a list of patterns and of mappings with the one key <c>any order</c>.</summary>
    public sealed record Patterns : KeyContent;

    /// <summary>A list of mappings with known keys.</summary>
    /// <param name="Item">An item.</param>
    public sealed record Mappings(MappingDescription Item) : KeyContent;

    /// <summary>A mapping with known keys.</summary>
    /// <param name="Of">The mapping.</param>
    public sealed record Mapping(MappingDescription Of) : KeyContent;

    /// <summary>A mapping whose keys are names that the writer chooses.</summary>
    /// <param name="Each">What stands under each name.</param>
    /// <param name="OrList">Whether a list of names does as well.</param>
    public sealed record Named(KeyContent Each, bool OrList) : KeyContent;

    /// <summary>Phrases for all languages, or a mapping with known keys.</summary>
    /// <param name="Of">The mapping.</param>
    /// <param name="OrNothing">Whether nothing may stand there.</param>
    public sealed record PhrasesOr(MappingDescription Of, bool OrNothing) : KeyContent;
}
