using Sprache;

namespace FactCheck.Rules.Grammar;

/// <summary>
/// Keeps what sentences say by their text: rules share many of their checks and conditions, and while a file is written
/// nearly all its sentences stay as they are. Not thread-safe.
/// </summary>
internal sealed class SentenceMemo
{
    private const int Most = 50_000;

    private readonly Dictionary<(object Parser, string Text), object> _known = [];

    /// <summary>Reads <paramref name="text"/>, unless it has been read before; what is refused is read each time.</summary>
    public IResult<T> Read<T>(Parser<T> parser, string text)
        where T : class
    {
        if (_known.TryGetValue((parser, text), out var value))
        {
            return Result.Success((T)value, new SentenceInput(text, text.Length));
        }
        var result = Scan.Run(parser, text);
        if (result.WasSuccessful)
        {
            if (_known.Count == Most)
            {
                _known.Clear();
            }
            _known.Add((parser, text), result.Value);
        }
        return result;
    }
}
