using FactCheck.Extraction.Numerals;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Quantities;

/// <content>What is counted.</content>
internal sealed partial class MeasureReader
{
    private bool TryThing(
        SentenceReading sentence,
        Amount amount,
        Unit unit,
        (int At, int Length, int Behind) place,
        out Measured measured
    )
    {
        var (text, end) = (sentence.Text, sentence.EndToken);
        var (at, length, behind) = place;
        // 9 điểm rưỡi: the half belongs to the number, and all before it.
        var until = behind > at + length ? behind : at;
        var isLight =
            amount is { Shape: AmountShape.Single, Qualifier: null }
            && units.IsLight(text, sentence.FirstToken, amount.FirstToken, amount.Value, unit);
        amount = Whole(text, WithoutPreposition(text, amount));
        amount = TakeAfter(text, amount, behind, end, out var last);
        // một cuộc điện đàm, một bên: one event, or one of something unnamed, is an article.
        var isArticle =
            IsOne(amount)
            && (
                unit.Name is null
                || unit.IsClassified
                || _articleUnits.Contains(unit.Name)
                || (_rateUnits.Contains(unit.Name) && IsBehindFigure(sentence, amount.FirstToken))
            );
        measured = new Measured(amount, ValueKind.Count, unit.Name, until, !isLight && !isArticle)
        {
            QualifierEnd = last > behind ? last : 0,
        };
        return amount.Value >= 0;
    }

    private static bool IsOne(in Amount amount) =>
        amount is { NeedsProof: true, Value: 1, Qualifier: null, Shape: AmountShape.Single };

    // 5k một lượt, mười khách một lượt
    private bool IsBehindFigure(SentenceReading sentence, int token)
    {
        var (text, before) = (sentence.Text, token - 1);
        return before >= sentence.FirstToken
            && (
                text.Tokens[before].Kind is TokenKind.Number or TokenKind.Mixed
                || amounts.WordAt(text, before, token, out _).Role != NumberRole.None
                || units.TryMatch(text, before, token, out _, out _)
            );
    }

    // 3.450 người where the sign parts decimals otherwise: whole things are counted, so it separates a group.
    private static Amount Whole(TokenizedText text, in Amount amount)
    {
        if (
            amount is not { Shape: AmountShape.Single, Form: NumeralForm.Digits }
            || amount.Value == decimal.Truncate(amount.Value)
            || amount.EndToken != amount.CoreToken + 1
            || !DigitReader.IsUnclear(text.TokenText(amount.CoreToken))
        )
        {
            return amount;
        }
        var value = amount.Value * 1000;
        return amount with { Value = value, High = value, Granule = Numeral.GranuleOf(value) };
    }

    // trên 2 mặt trận: in front of a small count the word is a preposition.
    private Amount WithoutPreposition(TokenizedText text, in Amount amount) =>
        amount is { Shape: AmountShape.Single, QualifierLength: 1 }
        && amount.Value < qualifiers.SmallBelow
        && qualifiers.IsPreposition(text, amount.FirstToken)
            ? amount with
            {
                Qualifier = null,
                FirstToken = amount.CoreToken,
            }
            : amount;
}
