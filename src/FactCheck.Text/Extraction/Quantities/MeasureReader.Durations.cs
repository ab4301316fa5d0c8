using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <content>Lengths of time and ages.</content>
internal sealed partial class MeasureReader
{
    private const int LongestUnit = 3;

    private bool TryDuration(
        SentenceReading sentence,
        Amount amount,
        string grain,
        int behind,
        out Measured measured
    )
    {
        var (text, end) = (sentence.Text, sentence.EndToken);
        var isDuration = durations.TryContinue(text, behind, end, grain, ref amount, out var next);
        if (IsMere(amount))
        {
            measured = default;
            return false;
        }
        if (IsOne(amount) && IsBehindRate(sentence, amount.FirstToken))
        {
            // 3,5% một năm: what the rate is by
            measured = new Measured(amount, ValueKind.Duration, grain, next, IsFigure: false);
            return true;
        }
        amount = WithoutSpan(sentence, amount);
        var kind = ValueKind.Duration;
        if (durations.IsAge(text, next, end, out var age))
        {
            kind = ValueKind.Age;
            next += age;
        }
        else if (
            grain == "year"
            && durations.IsAgeOfHolder(text, sentence.FirstToken, amount.FirstToken)
        )
        {
            kind = ValueKind.Age;
        }
        else if (grain == "year" && AppositiveRule.IsAge(sentence, amount, next, bare.People))
        {
            kind = ValueKind.Age;
        }
        amount = TakeAfter(text, amount, next, end, out next);
        // Where a date follows the unit (2 ngày 13-14/10) or leads the number (tháng 4 năm nay) the words are left to it.
        // Nights are in no date: ba ngày hai đêm.
        isDuration &= grain == "night" || !calendar.IsBehindWord(sentence, amount);
        measured = new Measured(
            amount,
            kind,
            grain,
            isDuration ? next : amount.EndToken,
            isDuration
        );
        return true;
    }

    // 3,5% một năm, 120 cây số một giờ
    private bool IsBehindRate(SentenceReading sentence, int token)
    {
        var text = sentence.Text;
        for (var at = token; at > sentence.FirstToken && at >= token - LongestUnit; at--)
        {
            if (
                text.Tokens[at - 1].Kind is TokenKind.Number or TokenKind.Mixed
                && (
                    at == token
                    || units.TryMatch(text, at, token, out _, out var length)
                        && at + length == token
                )
            )
            {
                return true;
            }
        }
        return false;
    }

    // a loan over 20 years
    private Amount WithoutSpan(SentenceReading sentence, in Amount amount) =>
        amount is { Shape: AmountShape.Single, QualifierLength: 1 }
        && qualifiers.IsSpan(sentence.Text, sentence.FirstToken, amount.FirstToken)
            ? amount with
            {
                Qualifier = null,
                FirstToken = amount.CoreToken,
            }
            : amount;
}
