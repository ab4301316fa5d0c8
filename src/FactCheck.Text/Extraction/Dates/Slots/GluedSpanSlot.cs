using FactCheck.Extraction.Dates.Grammar;
using FactCheck.Languages;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Extraction.Dates.Slots;

/// <summary>A slot for one token with a length of time: the <c>45mins</c> of <c>in 45mins</c>.</summary>
/// <param name="section">The pack's <c>glued</c> units of time, by their grain.</param>
internal sealed class GluedSpanSlot(PackSection section) : Slot
{
    private const int MaxDigits = 3;

    private readonly (string Suffix, Grain Grain)[] _units =
    [
        .. section.Keys.SelectMany(name =>
            section.Phrases(name).Select(suffix => (suffix, GrainOf(name)))
        ),
    ];

    /// <inheritdoc/>
    public override DigitShapes Digits => DigitShapes.Mixed;

    /// <inheritdoc/>
    public override int Read(TokenizedText text, int at, int end, ref DateExpression date)
    {
        var token = text.TokenText(at);
        var letters = token.IndexOfAnyExceptInRange('0', '9');
        if (letters is < 1 or > MaxDigits)
        {
            return 0;
        }
        foreach (var (suffix, grain) in _units)
        {
            if (token[letters..].Equals(suffix, StringComparison.OrdinalIgnoreCase))
            {
                date = date with { Amount = Number(token[..letters]), Unit = grain };
                return 1;
            }
        }
        return 0;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = value * 10 + (digit - '0');
        }
        return value;
    }

    private static Grain GrainOf(string name) =>
        GrainNames.TryParse(name, out var grain)
            ? grain
            : throw new InvalidOperationException($"language pack: there is no grain '{name}'");
}
