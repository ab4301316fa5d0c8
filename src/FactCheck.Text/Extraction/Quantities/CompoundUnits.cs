using FactCheck.Extraction.Numerals;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>
/// Reads so many of a larger unit with so many of a smaller one: <c>6 feet 2 inches</c>, <c>5-foot-10</c>, <c>5'10"</c>, <c>7
/// pounds 8 ounces</c>. The value is in the smaller one.
/// </summary>
/// <param name="pack">The language; <c>compounds</c> in its section <c>units</c>.</param>
/// <param name="words">Numbers the words.</param>
/// <param name="amounts">Reads the smaller number.</param>
/// <param name="units">Reads its unit.</param>
internal sealed class CompoundUnits(
    LanguagePack pack,
    WordTable words,
    AmountReader amounts,
    UnitLexicon units
)
{
    private readonly Compound[] _compounds =
    [
        .. pack
            .Root.Section("units")
            .Sections("compounds")
            .Select(entry => new Compound(
                entry.Text("larger"),
                entry.Text("smaller") ?? "",
                entry.Number("ratio") ?? 1,
                [.. entry.Phrases("signs").Select(sign => sign[0])],
                PackWords.Ids(entry, "also", words),
                PackWords.Ids(entry, "bare", words)
            )),
    ];

    /// <summary>Reads on behind the larger unit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="amount">So many of the larger unit; on success, of the smaller one.</param>
    /// <param name="unit">The larger unit; on success, the smaller one.</param>
    /// <param name="token">Index of the token behind the larger unit; on success, behind the smaller one.</param>
    /// <param name="end">Index behind the last token that may be used (exclusive).</param>
    public bool TryContinue(
        TokenizedText text,
        ref Amount amount,
        ref string? unit,
        ref int token,
        int end
    )
    {
        if (amount.Shape != AmountShape.Single || token >= end)
        {
            return false;
        }
        var isHyphenated = IsHyphen(text, token);
        foreach (var compound in _compounds)
        {
            if (
                compound.Larger != unit
                || !amounts.TryPart(text, token + (isHyphenated ? 1 : 0), end, out var part)
                || !IsPart(part, compound)
            )
            {
                continue;
            }
            var isNamed = IsNamed(text, part, end, compound, out var length);
            if (!isNamed && !isHyphenated && !IsBare(text, part, end, compound))
            {
                return false;
            }
            Join(compound, part, ref amount);
            (unit, token) = (compound.Smaller, part.EndToken + (isNamed ? length : 0));
            return true;
        }
        return false;
    }

    // 5 feet 9 tall
    private static bool IsBare(TokenizedText text, in Amount part, int end, Compound compound) =>
        part.EndToken < end && compound.Bare.Contains(text.Tokens[part.EndToken].WordId);

    // The smaller unit is glued to its number, or stands behind it.
    private bool IsNamed(
        TokenizedText text,
        in Amount part,
        int end,
        Compound compound,
        out int length
    )
    {
        length = 0;
        if (part.Unit is not null)
        {
            return true;
        }
        if (
            units.TryMatch(text, part.EndToken, end, out var smaller, out length)
            && smaller.Kind == UnitKind.Measure
            && smaller.Name == compound.Smaller
        )
        {
            return true;
        }
        length = 1;
        return part.EndToken < end && compound.Also.Contains(text.Tokens[part.EndToken].WordId);
    }

    /// <summary>Reads the sign of the larger unit and what stands behind it: <c>'10"</c>.</summary>
    /// <returns>The smaller unit; <see langword="null"/> when no such sign stands there.</returns>
    public string? TrySigns(TokenizedText text, ref Amount amount, ref int token, int end)
    {
        var tokens = text.Tokens;
        if (
            _compounds.Length == 0
            || amount is not { Shape: AmountShape.Single, Form: NumeralForm.Digits }
            || token + 1 >= end
            || tokens[token].Kind != TokenKind.Punctuation
            || tokens[token].Start != tokens[token - 1].End
            || tokens[token + 1].Start != tokens[token].End
            || tokens[token + 1].Kind != TokenKind.Number
        )
        {
            return null;
        }
        foreach (var compound in _compounds)
        {
            if (
                Array.IndexOf(compound.Signs, text.Text[tokens[token].Start]) >= 0
                && amounts.TryPart(text, token + 1, end, out var part)
                && part.EndToken == token + 2
                && IsPart(part, compound)
                && amount.Value < compound.Ratio
            )
            {
                Join(compound, part, ref amount);
                token = part.EndToken;
                token += token < end && text.Text[tokens[token].Start] is '"' or '”' or '″' ? 1 : 0;
                return compound.Smaller;
            }
        }
        return null;
    }

    private static bool IsPart(in Amount part, Compound compound) =>
        part is { Shape: AmountShape.Single, Currency: null }
        && (part.Unit is null || part.Unit.Name == compound.Smaller)
        && part.Value >= 0
        && part.Value < compound.Ratio;

    private static void Join(Compound compound, in Amount part, ref Amount amount)
    {
        var value = amount.Value * compound.Ratio + part.Value;
        amount = amount with
        {
            Value = value,
            High = value,
            Granule = Numeral.GranuleOf(value),
            NeedsProof = false,
            Unit = null,
            EndToken = part.EndToken,
        };
    }

    private static bool IsHyphen(TokenizedText text, int token) =>
        text.Text[text.Tokens[token].Start] is '-' or '‑'
        && text.Tokens[token].Start == text.Tokens[token - 1].End;

    private sealed record Compound(
        string? Larger,
        string Smaller,
        decimal Ratio,
        char[] Signs,
        HashSet<int> Also,
        HashSet<int> Bare
    );
}
