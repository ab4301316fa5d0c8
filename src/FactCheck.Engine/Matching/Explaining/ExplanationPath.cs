using FactCheck.Rules.Syntax;
using FactCheck.Text;

namespace FactCheck.Matching.Explaining;

/// <summary>Reads off a trace what the pieces of a pattern took.</summary>
/// <param name="trace">The trace.</param>
internal sealed class ExplanationPath(ExplanationTrace trace)
{
    /// <summary>What was taken on the way to a place.</summary>
    public List<ExplanationElement> To(int state, int position)
    {
        var ways = new List<(int State, int Position, int Next)>();
        while (trace.Before(state, position) is var (from, place) && from != ExplanationTrace.None)
        {
            ways.Add((from, place, position));
            (state, position) = (from, place);
        }
        ways.Reverse();
        return Taken(ways);
    }

    /// <summary>The pieces that took something on the way to a place.</summary>
    public HashSet<PatternNode> PiecesTo(int state, int position)
    {
        var pieces = new HashSet<PatternNode>(ReferenceEqualityComparer.Instance);
        while (trace.Before(state, position) is var (from, place) && from != ExplanationTrace.None)
        {
            if (trace.Program.Code[from].Source is { } source)
            {
                pieces.Add(source);
            }
            (state, position) = (from, place);
        }
        return pieces;
    }

    /// <summary>What would be taken on the way from a place to the end of the pattern, which can be reached.</summary>
    public List<ExplanationElement> From(int state, int position)
    {
        var ways = new List<(int State, int Position, int Next)>();
        while (
            state > 0
            && trace.Behind(state, position) is var (next, place)
            && next != ExplanationTrace.None
        )
        {
            ways.Add((state, position, place));
            (state, position) = (next, place);
        }
        return Taken(ways);
    }

    // A word such as US-led is cut in two, but it is one piece of the pattern.
    private List<ExplanationElement> Taken(List<(int State, int Position, int Next)> ways)
    {
        var taken = new List<ExplanationElement>();
        PatternNode? last = null;
        foreach (var (state, position, next) in ways)
        {
            var item = trace.Program.Code[state];
            // A unit inside the value before it took nothing of its own.
            if (!ExplanationTrace.Takes(item.Operation) || item.Source is null || next == position)
            {
                continue;
            }
            var span = trace.ValueAt(state, position)?.Span ?? Span(position, next);
            if (ReferenceEquals(item.Source, last))
            {
                var start = taken[^1].Span.Start;
                taken[^1] = taken[^1] with { Span = TextSpan.FromBounds(start, span.End) };
            }
            else
            {
                taken.Add(new ExplanationElement(ExplanationNames.Of(item.Source), span));
            }
            last = item.Source;
        }
        return taken;
    }

    /// <summary>The words from one place up to another (exclusive); empty where there are none.</summary>
    public TextSpan Span(int position, int end)
    {
        var view = trace.View;
        if (position >= trace.End)
        {
            var last = view.Before(trace.End);
            return new TextSpan(last < 0 ? 0 : view.Tokens[last].End, 0);
        }
        var behind = Math.Max(view.Before(end), position);
        return TextSpan.FromBounds(view.Tokens[position].Start, view.Tokens[behind].End);
    }
}
