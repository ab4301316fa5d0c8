using FactCheck.Text;

namespace FactCheck.Extraction.Dates.Grammar;

/// <summary>Finds the longest construction of a rule at a token, trying each way to read it.</summary>
/// <remarks>
/// Rules hold rules only to a fixed depth and never themselves, so the work is bounded by the pack's constructions
/// and not by the text. What has to be done behind an inner rule lies on a stack that is made once a thread.
/// </remarks>
internal ref struct GrammarMatcher
{
    /// <summary>How deep rules may lie in each other.</summary>
    public const int MaxDepth = 12;

    [ThreadStatic]
    private static Frame[]? _stack;

    private readonly TokenizedText _text;
    private readonly int _end;
    private Frame[]? _frames;
    private int _depth;
    private int _bestEnd;
    private DateExpression _best;

    private GrammarMatcher(TokenizedText text, int end) => (_text, _end) = (text, end);

    /// <summary>Finds the longest construction of <paramref name="rule"/> at token <paramref name="at"/>.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="text">The text.</param>
    /// <param name="at">The first token.</param>
    /// <param name="end">Index behind the last token that may be used (exclusive).</param>
    /// <param name="found">What the construction says.</param>
    /// <param name="next">Index behind the last token used (exclusive).</param>
    public static bool TryMatch(
        GrammarRule rule,
        TokenizedText text,
        int at,
        int end,
        out DateExpression found,
        out int next
    )
    {
        (found, next) = (default, at);
        var (shape, word) = (text.ShapeOf(at), text.Tokens[at].WordId);
        if (!rule.CanBegin(shape, word))
        {
            return false;
        }
        var matcher = new GrammarMatcher(text, end);
        var behind = rule.Behind(shape, word);
        if (!behind.MayEnd && !matcher.GoesOn(behind, at + 1))
        {
            return false;
        }
        matcher.Walk(rule.Root, at, default);
        (found, next) = (matcher._best, matcher._bestEnd);
        return next > at;
    }

    private void Walk(GrammarNode node, int at, in DateExpression date)
    {
        if (node.Ends)
        {
            Finish(node.Form == DateForm.Plain ? date : date with { Form = node.Form }, at);
        }
        if (at >= _end)
        {
            return;
        }
        var (shape, word) = (_text.ShapeOf(at), _text.Tokens[at].WordId);
        node.WaysFor(shape, word, out var byWord, out var byDigits);
        foreach (var edge in byDigits)
        {
            if (GoesOn(edge, shape, word, at + 1))
            {
                Follow(edge, at, date);
            }
        }
        foreach (var edge in byWord)
        {
            if ((edge.Digits & shape) == DigitShapes.None && GoesOn(edge, shape, word, at + 1))
            {
                Follow(edge, at, date);
            }
        }
    }

    // Whether anything is won by taking a way: spares most slots the reading and most rules the entering.
    private readonly bool GoesOn(GrammarEdge edge, DigitShapes shape, int word, int next)
    {
        var behind = edge.Behind(shape, word);
        return (behind.MayEnd && LeadsOn(edge.Next, next)) || GoesOn(behind, next);
    }

    private readonly bool GoesOn(SecondTokens second, int at) =>
        second.IsOpen || (at < _end && second.Allows(_text.ShapeOf(at), _text.Tokens[at].WordId));

    private readonly bool LeadsOn(GrammarNode node, int at) =>
        node.Ends || (at < _end && node.CanGoOn(_text.ShapeOf(at), _text.Tokens[at].WordId));

    private void Follow(GrammarEdge edge, int at, in DateExpression date)
    {
        if (edge.Slot is { } slot)
        {
            var filled = date;
            var length = slot.Read(_text, at, _end, ref filled);
            if (length > 0)
            {
                Walk(edge.Next, at + length, filled);
            }
        }
        else if (edge.Rule is { } rule)
        {
            Enter(rule, edge.IsEnd, edge.Next, at, date);
        }
        else
        {
            Walk(edge.Next, at + 1, date);
        }
    }

    private void Enter(
        GrammarRule rule,
        bool isEnd,
        GrammarNode next,
        int at,
        in DateExpression date
    )
    {
        _frames ??= _stack ??= new Frame[MaxDepth];
        _frames[_depth++] = new Frame(next, isEnd, date);
        Walk(rule.Root, at, isEnd ? default : date);
        _depth--;
    }

    // A construction ends: go on behind the rule that holds it, or keep it when nothing does.
    private void Finish(in DateExpression date, int at)
    {
        if (_depth == 0)
        {
            if (at > _bestEnd)
            {
                (_best, _bestEnd) = (date, at);
            }
            return;
        }
        var frame = _frames![--_depth];
        var joined = frame.IsEnd
            ? frame.Start with
            {
                End = new DateExpression.RangeEnd(date),
            }
            : date;
        Walk(frame.Next, at, joined);
        _frames[_depth++] = frame;
    }

    private readonly record struct Frame(GrammarNode Next, bool IsEnd, DateExpression Start);
}
