using System.Buffers;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Claims.Json;

/// <summary>
/// The notations for numbers and times that tables of the web are full of, where a claim of another program gives its value as
/// plain text: <c>12,345</c>, <c>72 °F</c>, <c>45%</c>, <c>6:45a</c>, <c>12/25/2011 6:45 PM</c>. They mean the same in all languages,
/// or are not read.
/// </summary>
internal static class TableNotation
{
    private static readonly SearchValues<char> DateAndTime = SearchValues.Create(
        "0123456789-:/.,+TZ "
    );
    private const int LongestSymbol = 3;
    private const int Group = 3;

    private static readonly LocalTimePattern[] Times =
    [
        .. new[]
        {
            "H':'mm",
            "H':'mm':'ss",
            "h':'mmtt",
            "h':'mm tt",
            "h':'mmt",
            "h':'mm t",
            "htt",
            "h tt",
        }.Select(LocalTimePattern.CreateWithInvariantCulture),
    ];

    private static readonly string[] HalfDays = ["h':'mm tt", "h':'mmtt", "h':'mmt"];

    // Who writes AM and PM after a date with slashes writes the month first.
    private static readonly LocalDateTimePattern[] DatedTimes =
    [
        .. HalfDays
            .SelectMany(time => new[] { $"M'/'d'/'uuuu {time}", $"uuuu'-'MM'-'dd {time}" })
            .Select(LocalDateTimePattern.CreateWithInvariantCulture),
    ];

    /// <summary>Whether the text stands for nothing, as a dash in a table does.</summary>
    public static bool IsNothing(string text) => text.AsSpan().Trim(" \t-–—−").IsEmpty;

    /// <summary>Whether the text is made of what dates and times are made of: then it is a bad one, and no name.</summary>
    public static bool LooksLikeDate(string text) => !text.AsSpan().ContainsAnyExcept(DateAndTime);

    /// <summary>Reads a number, with commas between groups of three digits, and the unit behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number.</param>
    /// <param name="unit">The unit as written, without the sign of a degree; <see langword="null"/> for none.</param>
    public static bool TryReadNumber(string text, out decimal number, out string? unit)
    {
        unit = null;
        var end = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        if (end < text.Length)
        {
            if (!TryReadUnit(text.AsSpan(end), out unit))
            {
                number = 0;
                return false;
            }
        }
        var digits = text.AsSpan(0, end);
        return decimal.TryParse(
                digits,
                NumberStyles.AllowDecimalPoint
                    | NumberStyles.AllowLeadingSign
                    | NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture,
                out number
            ) && IsGrouped(digits);
    }

    /// <summary>Reads a time of a day that is not named, as minutes since midnight; the text must not be empty.</summary>
    public static decimal? MinutesOf(string text)
    {
        if (!text.Contains(':', StringComparison.Ordinal) && text[^1] is not ('m' or 'M'))
        {
            return null;
        }
        foreach (var pattern in Times)
        {
            if (pattern.Parse(text) is { Success: true } time)
            {
                return (decimal)time.Value.TickOfDay / NodaConstants.TicksPerMinute;
            }
        }
        return null;
    }

    /// <summary>Reads a day and a time with AM or PM.</summary>
    public static LocalDateTime? TimeOf(string text)
    {
        foreach (var pattern in DatedTimes)
        {
            if (
                pattern.Parse(text).TryGetValue(default, out var time)
                && time.Year is > 0 and < ClaimDates.LastYear
            )
            {
                return time;
            }
        }
        return null;
    }

    // A letter right behind the digits is part of a code ("22B"), a longer word in capitals one of a name ("3 Idiots").
    private static bool TryReadUnit(ReadOnlySpan<char> rest, out string? unit)
    {
        var isApart = rest[0] == ' ';
        var name = rest.Trim(" °");
        unit = name.IsEmpty ? null : name.ToString();
        if (name.IsEmpty || rest.Contains('°') || name is "%")
        {
            return true;
        }
        var isWord = !name.ContainsAny(" ,;:") && char.IsLetter(name[0]);
        return isWord
            && (char.IsLower(name[0]) || (isApart && name.Length <= LongestSymbol))
            && (isApart || name.Length > 1);
    }

    private static bool IsGrouped(ReadOnlySpan<char> digits)
    {
        var point = digits.IndexOf('.');
        var rest = point < 0 ? digits : digits[..point];
        if (point >= 0 && digits[point..].Contains(','))
        {
            return false;
        }
        var isFirst = true;
        for (var comma = rest.LastIndexOf(','); comma >= 0; comma = rest.LastIndexOf(','))
        {
            if (rest.Length - comma - 1 != Group)
            {
                return false;
            }
            rest = rest[..comma];
            isFirst = false;
        }
        rest = rest.TrimStart("+-");
        return isFirst || rest.Length is > 0 and <= Group;
    }
}
