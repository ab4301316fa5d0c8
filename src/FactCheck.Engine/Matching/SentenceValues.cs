using FactCheck.Extraction;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Matching;

/// <summary>
/// The values that captures may take in one sentence: the mentions of the text, and the members of vocabularies,
/// which are found from left to right, the longest phrase at each place, without overlap. Read when asked for.
/// </summary>
internal sealed class SentenceValues
{
    private readonly Dictionary<PhraseSet, List<Mention>> _members = new(
        ReferenceEqualityComparer.Instance
    );
    private ArticleMentions? _mentions;
    private int _sentence;

    /// <summary>Goes on to another sentence.</summary>
    public void MoveTo(ArticleMentions mentions, int sentence)
    {
        (_mentions, _sentence) = (mentions, sentence);
        _members.Clear();
    }

    /// <summary>Lets go of the text.</summary>
    public void Release()
    {
        _mentions = null;
        _members.Clear();
    }

    /// <summary>What <paramref name="slot"/> may take, of whatever kind, ascending; no two overlap.</summary>
    public IReadOnlyList<Mention> For(CaptureSlot slot, in SentenceText text)
    {
        if (slot.Phrases is not { } phrases)
        {
            return _mentions!.In(_sentence);
        }
        if (!_members.TryGetValue(phrases, out var members))
        {
            _members.Add(phrases, members = FindMembers(phrases, text));
        }
        return members;
    }

    /// <summary>
    /// The value that <paramref name="slot"/> takes from <paramref name="position"/>: one that begins there, or whose
    /// qualifier and lead words stand before it; <see langword="null"/> when there is none.
    /// </summary>
    public Mention? BeginningAt(CaptureSlot slot, in SentenceText text, int position)
    {
        var values = For(slot, text);
        var index = LastBefore(values, position + 1);
        return
            index >= 0
            && values[index] is var value
            && position <= text.AtOrAfter(value.CoreToken)
            && position < value.EndToken
            && slot.Fits(value)
            ? value
            : null;
    }

    /// <summary>The mention of whatever kind that stands at <paramref name="position"/>, or <see langword="null"/>.</summary>
    public Mention? AnyAt(in SentenceText text, int position)
    {
        var values = _mentions!.In(_sentence);
        var index = LastBefore(values, position + 1);
        return index >= 0 && position < Math.Min(values[index].EndToken, text.End)
            ? values[index]
            : null;
    }

    /// <summary>The value that <paramref name="slot"/> takes up to <paramref name="position"/>, or <see langword="null"/>.</summary>
    public Mention? EndingAt(CaptureSlot slot, in SentenceText text, int position)
    {
        var values = For(slot, text);
        var index = LastBefore(values, position);
        while (index >= 0 && text.AtOrAfter(values[index].FirstToken) == position)
        {
            index--; // its first token is a sign, such as $, before the word at this position
        }
        return
            index >= 0
            && values[index] is var value
            && text.AtOrAfter(value.EndToken) == position
            && slot.Fits(value)
            ? value
            : null;
    }

    // Index of the last value whose first token lies before the given one, or -1.
    private static int LastBefore(IReadOnlyList<Mention> values, int token)
    {
        var (low, high) = (0, values.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = values[middle].FirstToken < token ? (middle + 1, high) : (low, middle);
        }
        return low - 1;
    }

    private static List<Mention> FindMembers(PhraseSet phrases, in SentenceText text)
    {
        var found = new List<Mention>();
        var position = text.AtOrAfter(text.First);
        while (position < text.End)
        {
            var cursor = PhraseSet.Cursor.At(position);
            var (end, longest) = (-1, -1);
            while (phrases.TryNext(text, ref cursor, out var member))
            {
                (end, longest) = (cursor.Position, member);
            }
            if (end < 0)
            {
                position = text.After(position);
                continue;
            }
            found.Add(MentionOf(phrases, longest, text, position, end));
            position = end;
        }
        return found;
    }

    private static Mention MentionOf(
        PhraseSet phrases,
        int member,
        in SentenceText text,
        int start,
        int end
    )
    {
        var last = text.Before(end);
        var span = TextSpan.FromBounds(text.Tokens[start].Start, text.Tokens[last].End);
        var vocabulary = phrases.Vocabulary;
        var value = new CategoryValue(vocabulary.Name, vocabulary.Members[member].Name);
        return new Mention(span, span, start, start, last + 1, value);
    }
}
