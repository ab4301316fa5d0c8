namespace FactCheck.Rules.Keys;

/// <summary>A mapping of a rule file whose keys are known.</summary>
/// <param name="What">What it is, as messages say it: <c>a rule</c>.</param>
/// <param name="Keys">Its keys, in the order in which people write them.</param>
public sealed record MappingDescription(string What, IReadOnlyList<KeyDescription> Keys)
{
    /// <summary>The names of its keys.</summary>
    public IReadOnlyList<string> Names { get; } = [.. Keys.Select(key => key.Name)];

    /// <summary>The key called <paramref name="name"/>; <see langword="null"/> when there is none.</summary>
    public KeyDescription? Find(string name) => Keys.FirstOrDefault(key => key.Name == name);

    /// <summary>The only words that <paramref name="name"/> takes.</summary>
    /// <exception cref="ArgumentException">There is no such key, or it takes any text.</exception>
    public IReadOnlyList<string> WordsOf(string name) =>
        Find(name)?.Content is KeyContent.Text { Words: { Count: > 0 } words }
            ? words
            : throw new ArgumentException($"no fixed words under '{name}'", nameof(name));
}
