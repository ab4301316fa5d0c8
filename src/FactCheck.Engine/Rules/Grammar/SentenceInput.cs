using Sprache;

namespace FactCheck.Rules.Grammar;

/// <summary>
/// A place in a sentence. Sprache's own input moves one character at a time and allocates for each; this one lets a
/// parser jump over a whole word.
/// </summary>
internal sealed class SentenceInput(string source, int position) : IInput
{
    private Dictionary<object, object>? _memos;

    public string Source => source;

    public char Current => source[position];

    public bool AtEnd => position >= source.Length;

    public int Position => position;

    public int Line => 1;

    public int Column => position + 1;

    public IDictionary<object, object> Memos => _memos ??= [];

    public IInput Advance() => JumpTo(position + 1);

    public SentenceInput JumpTo(int target) => new(source, target);

    public bool Equals(IInput? other) =>
        other is not null && other.Position == position && ReferenceEquals(other.Source, source);

    public override bool Equals(object? obj) => Equals(obj as IInput);

    public override int GetHashCode() => position;
}
