using FactCheck.Extraction;
using FactCheck.Rules.Syntax;
using FactCheck.Text;

namespace FactCheck.Matching.Explaining;

/// <summary>Says why a pattern stopped at a place, from what stands there.</summary>
/// <param name="trace">The trace.</param>
/// <param name="path">Its paths.</param>
internal sealed class ExplanationReading(ExplanationTrace trace, ExplanationPath path)
{
    /// <summary>The stop at <paramref name="place"/>, where one of <paramref name="wanted"/> should stand.</summary>
    public ExplanationStop Read(ExplanationPlace place, List<PatternNode> wanted)
    {
        var names = wanted
            .ConvertAll(ExplanationNames.Of)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var capture = wanted.OfType<PatternNode.Capture>().FirstOrDefault();
        var (first, end) = Words(place);
        var value = capture is null || first == end ? null : ValueIn(first, end, capture);
        return new ExplanationStop(
            Reason(place, capture, (first, end), value),
            names,
            value?.Span ?? (first == end ? Before(first) : path.Span(first, end)),
            capture?.Kind,
            value,
            place.Mend == ExplanationMend.Farther ? place.Words : 0,
            place.Allowed,
            place.RestFits
        );
    }

    // The words to show: those that were passed over, else as many as the gap allows, else the one word.
    private (int First, int End) Words(ExplanationPlace place)
    {
        switch (place.Mend)
        {
            case ExplanationMend.Resume:
                var before = trace.View.Before(place.Position);
                return before >= trace.First
                    ? (before, place.Position)
                    : (place.Position, place.Position);
            case ExplanationMend.Farther:
                return (place.Position, trace.Move(place.Position, place.Words));
            case ExplanationMend.Replace when place.Words > place.Allowed:
                return (place.Position, trace.Move(place.Position, place.Words));
            case ExplanationMend.LeaveOut:
                return (place.Position, trace.Move(place.Position, 1));
            default:
                return (place.Position, trace.Move(place.Position, Math.Max(1, place.Allowed)));
        }
    }

    private TextSpan Before(int position) => path.Span(position, position) with { Length = 0 };

    private Mention? ValueIn(int first, int end, PatternNode.Capture capture)
    {
        foreach (var position in trace.Positions.Where(place => place >= first && place < end))
        {
            if (trace.AnyValueAt(position) is { } value && value.Kind != capture.Kind)
            {
                return value;
            }
        }
        return null;
    }

    private ExplanationReason Reason(
        ExplanationPlace place,
        PatternNode.Capture? capture,
        (int First, int End) words,
        Mention? value
    ) =>
        place.Mend == ExplanationMend.Farther ? ExplanationReason.TooFar
        : value is not null ? ExplanationReason.OtherKind
        : IsOtherSpelling(place.State, words.First) ? ExplanationReason.OtherSpelling
        : place.Mend == ExplanationMend.LeaveOut && capture is null ? ExplanationReason.LeftOut
        : words.First >= trace.End ? ExplanationReason.SentenceEnds
        : words.First == words.End ? ExplanationReason.SentenceBegins
        : capture is not null ? ExplanationReason.NoValue
        : ExplanationReason.OtherWord;

    private bool IsOtherSpelling(int state, int position) =>
        trace.Program.Code[state] is { Operation: Operation.Exact } item
        && position < trace.End
        && trace.View.Tokens[position].WordId == trace.Program.Operands.Exact[item.Operand].Word;
}
