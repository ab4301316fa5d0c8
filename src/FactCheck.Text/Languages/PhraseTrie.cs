using FactCheck.Text;

namespace FactCheck.Languages;

/// <summary>Finds the longest known phrase at a token. Words are compared by number, so case and tone place do not matter.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
/// <param name="words">The table that numbers the words; phrases add theirs to it.</param>
public sealed class PhraseTrie<T>(WordTable words)
{
    private readonly Node _root = new();

    /// <summary>Adds <paramref name="phrase"/>; words are separated by spaces, punctuation tokens may stand in it.</summary>
    /// <remarks>The last value given to a phrase stays.</remarks>
    public void Add(string phrase, T value)
    {
        var node = _root;
        foreach (var word in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            node = node.Follow(words.Add(word));
        }
        node.Value = value;
        node.Ends = true;
    }

    /// <summary>Finds the longest phrase that begins at token <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Index of the first token to look at.</param>
    /// <param name="end">Index behind the last token that may be used (exclusive).</param>
    /// <param name="value">What the phrase stands for.</param>
    /// <param name="length">Number of tokens it takes.</param>
    public bool TryMatch(TokenizedText text, int start, int end, out T value, out int length)
    {
        (value, length) = (default!, 0);
        var tokens = text.Tokens;
        var node = _root;
        for (var i = start; i < end && node.Find(tokens[i].WordId) is { } next; i++)
        {
            node = next;
            if (node.Ends)
            {
                (value, length) = (node.Value!, i - start + 1);
            }
        }
        return length > 0;
    }

    private sealed class Node
    {
        private Dictionary<int, Node>? _next;

        // A bit for each word number that may lead on: most look-ups find nothing and end here.
        private ulong[] _words = [];

        public T? Value { get; set; }

        public bool Ends { get; set; }

        public Node? Find(int word)
        {
            var words = _words;
            var index = word >> 6;
            return (uint)index < (uint)words.Length && (words[index] >> (word & 63) & 1) != 0
                ? _next![word]
                : null;
        }

        public Node Follow(int word)
        {
            _next ??= [];
            if (!_next.TryGetValue(word, out var node))
            {
                _next.Add(word, node = new Node());
                if (word >> 6 >= _words.Length)
                {
                    Array.Resize(ref _words, (word >> 6) + 1);
                }
                _words[word >> 6] |= 1UL << (word & 63);
            }
            return node;
        }
    }
}
