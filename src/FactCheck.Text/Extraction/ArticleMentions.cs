using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction;

/// <summary>The mentions of one text, read sentence by sentence when they are asked for, each once. Not thread-safe.</summary>
public sealed class ArticleMentions
{
    private readonly Func<int, IReadOnlyList<Mention>>? _read;
    private readonly MentionReader? _reader;
    private readonly ReadingContext _context = ReadingContext.Unknown;
    private IReadOnlyList<Mention>?[]? _bySentence;
    private Func<DateValue?>? _previousDate;

    // _dateBefore[s] is the last placed date before sentence s; filled in ascending order up to _datedUpTo.
    private DateValue?[]? _dateBefore;
    private int _datedUpTo;

    // The sentence in hand; one that looks back has earlier ones read meanwhile.
    private int _reading;

    /// <summary>The mentions that <paramref name="read"/> finds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="read">Reads the mentions of one sentence: ascending, no two overlap.</param>
    public ArticleMentions(TokenizedText text, Func<int, IReadOnlyList<Mention>> read)
    {
        Text = text;
        _read = read;
    }

    /// <summary>The mentions that <paramref name="reader"/> finds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reader">The readers.</param>
    /// <param name="context">What is known of the article around it.</param>
    public ArticleMentions(TokenizedText text, MentionReader reader, ReadingContext context)
    {
        Text = text;
        _reader = reader;
        _context = context;
    }

    /// <summary>The text.</summary>
    public TokenizedText Text { get; }

    /// <summary>The mentions of one sentence, ascending; no two overlap.</summary>
    public IReadOnlyList<Mention> In(int sentence)
    {
        // Most texts are asked for nothing, so nothing is held until one is.
        _bySentence ??= new IReadOnlyList<Mention>?[Text.Sentences.Length];
        return _bySentence[sentence] ??= _reader is null
            ? _read!(sentence)
            : Read(_reader, sentence);
    }

    private IReadOnlyList<Mention> Read(MentionReader reader, int sentence)
    {
        _previousDate ??= () => DateBefore(_reading);
        var outer = _reading;
        _reading = sentence;
        var mentions = reader.Read(Text, sentence, _context, _previousDate);
        _reading = outer;
        return mentions;
    }

    // The earlier sentences are read in ascending order, so that those which themselves look back find their answer
    // and a text of nothing but "the next day" needs no deep stack.
    private DateValue? DateBefore(int sentence)
    {
        _dateBefore ??= new DateValue?[Text.Sentences.Length];
        while (_datedUpTo < sentence)
        {
            var next = _datedUpTo + 1;
            _dateBefore[next] = LastDate(In(_datedUpTo)) ?? _dateBefore[_datedUpTo];
            _datedUpTo = next;
        }
        return _dateBefore[sentence];
    }

    private static DateValue? LastDate(IReadOnlyList<Mention> mentions)
    {
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            if (mentions[i].Value is DateValue { IsPlaced: true } date)
            {
                return date;
            }
        }
        return null;
    }
}
