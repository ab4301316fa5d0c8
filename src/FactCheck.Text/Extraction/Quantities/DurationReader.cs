using FactCheck.Extraction.Numerals;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Extraction.Quantities;

/// <summary>
/// Reads what may stand behind a number and a unit of time: half a unit (<c>một tiếng rưỡi</c>), smaller units
/// (<c>2 giờ 15 phút 9 giây</c>).
/// </summary>
internal sealed class DurationReader(
    LanguagePack pack,
    WordTable words,
    NumeralReader numerals,
    UnitLexicon units
)
{
    private const int Places = 16;

    // How many of the smaller unit make one of the larger; others (days of a month) have no fixed number.
    private static readonly (string Larger, string Smaller, decimal Ratio)[] Ratios =
    [
        ("century", "year", 100),
        ("decade", "year", 10),
        ("year", "month", 12),
        ("week", "day", 7),
        ("day", "hour", 24),
        ("hour", "minute", 60),
        ("minute", "second", 60),
    ];

    private readonly string[] _minutes =
    [
        .. pack.Root.Section("durations").Phrases("glued-minutes"),
    ];

    private readonly PhraseTrie<bool> _between = PackWords.Phrases(
        pack.Root.Section("durations"),
        "between",
        words
    );

    private readonly PhraseTrie<string> _parts = UnitLexicon.Trie(
        pack.Root.Section("durations").Section("parts"),
        words
    );

    private readonly PhraseTrie<bool> _ageBehind = PackWords.Phrases(
        pack.Root.Section("ages"),
        "after",
        words
    );

    private readonly HashSet<int> _holders = PackWords.Ids(
        pack.Root.Section("ages"),
        "holders",
        words
    );

    private readonly HashSet<int> _holderLinks = PackWords.Ids(
        pack.Root.Section("ages"),
        "holder-links",
        words
    );

    /// <summary>Reads on behind a unit of time; false when a day stands there that needs the unit as its own word (<c>2 ngày 13/10</c>).</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">Index of the token behind the unit.</param>
    /// <param name="end">Index behind the last token that may be used (exclusive).</param>
    /// <param name="grain">The unit of time.</param>
    /// <param name="amount">The amount, to which the rest is added.</param>
    /// <param name="next">Index behind the last token taken.</param>
    public bool TryContinue(
        TokenizedText text,
        int token,
        int end,
        string grain,
        ref Amount amount,
        out int next
    )
    {
        next = token;
        if (
            amount.Shape == AmountShape.Single
            && numerals.Lexicon.At(text, token, end, out var length)
                is { Role: NumberRole.AndHalf } half
        )
        {
            amount = Plus(amount, half.Value);
            next = token + length;
            return true;
        }
        if (grain == "hour" && TryGluedMinutes(text, token, end, out var minutes))
        {
            amount = Plus(amount, minutes);
            next = token + 1;
            return true;
        }
        if (TrySmaller(text, token, end, grain, out var part, out var behind))
        {
            if (amount.Shape == AmountShape.Single)
            {
                amount = Plus(amount, part);
                next = behind;
            }
            return true;
        }
        return token >= end
            || text.Tokens[token].Kind != TokenKind.Number
            || IsRangeOfDays(text.TokenText(token));
    }

    // "2 ngày 13-14/10": the range is a date of its own and does not need the word for the day.
    private static bool IsRangeOfDays(ReadOnlySpan<char> digits) =>
        digits.Contains('/') && digits.ContainsAny('-', '–');

    /// <summary>What may stand between a number and its unit of time: three <c>consecutive</c> days.</summary>
    public bool TryBetween(TokenizedText text, int token, int end, out int length) =>
        _between.TryMatch(text, token, end, out _, out length);

    // The name of the smaller unit; short forms of it stand behind a larger one only.
    private string? SmallerAt(TokenizedText text, int token, int end, out int length) =>
        units.TryMatch(text, token, end, out var unit, out length)
            ? unit.Kind == UnitKind.Duration
                ? unit.Name
                : null
            : _parts.TryMatch(text, token, end, out var part, out length)
                ? part
                : null;

    /// <summary>Whether the word at <paramref name="token"/> makes an age of a length of time: 12 tháng <c>tuổi</c>.</summary>
    public bool IsAge(TokenizedText text, int token, int end, out int length) =>
        _ageBehind.TryMatch(text, token, end, out _, out length);

    /// <summary>Whether the length of time that begins at <paramref name="token"/> is somebody's age: une femme de <c>40 ans</c>.</summary>
    public bool IsAgeOfHolder(TokenizedText text, int first, int token) =>
        _holders.Count > 0
        && token - 2 >= first
        && _holderLinks.Contains(text.Tokens[token - 1].WordId)
        && _holders.Contains(text.Tokens[token - 2].WordId);

    // 1h 52m
    private bool TryGluedMinutes(TokenizedText text, int token, int end, out decimal part)
    {
        part = 0;
        if (token >= end || text.Tokens[token].Kind != TokenKind.Mixed)
        {
            return false;
        }
        var span = text.TokenText(token);
        var letters = span.IndexOfAnyExceptInRange('0', '9');
        if (
            letters is not (1 or 2)
            || Array.IndexOf(_minutes, span[letters..].ToString()) < 0
            || !numerals.Lexicon.TryDigits(text, span[..letters], out var minutes)
            || minutes >= 60
        )
        {
            return false;
        }
        part = Math.Round(minutes / 60, Places);
        return true;
    }

    private bool TrySmaller(
        TokenizedText text,
        int token,
        int end,
        string grain,
        out decimal part,
        out int behind
    )
    {
        (part, behind) = (0, token);
        var link = numerals.Lexicon.At(text, token, end, out _).Role == NumberRole.Link ? 1 : 0;
        if (
            !numerals.TryRead(text, token + link, end, out var numeral, out var length)
            || SmallerAt(text, token + link + length, end, out var unitLength) is not { } unit
        )
        {
            return false;
        }
        foreach (var (larger, smaller, ratio) in Ratios)
        {
            if (larger == grain && smaller == unit && numeral.Value < ratio)
            {
                behind = token + link + length + unitLength;
                if (TrySmaller(text, behind, end, smaller, out var rest, out var last) && rest > 0)
                {
                    behind = last;
                }
                part = Math.Round((numeral.Value + rest) / ratio, Places);
                return true;
            }
        }
        return link == 0;
    }

    private static Amount Plus(in Amount amount, decimal part)
    {
        var value = amount.Value + part;
        var granule = Math.Max(Numeral.GranuleOf(value), 0.01m);
        return amount with { Value = value, High = value, Granule = granule };
    }
}
