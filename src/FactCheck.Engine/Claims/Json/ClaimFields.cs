using System.Text.Json;
using NodaTime;

namespace FactCheck.Claims.Json;

/// <summary>The members of a claim's object, read by type. The first one of a wrong type or value is kept as the problem.</summary>
internal sealed class ClaimFields(JsonElement root)
{
    /// <summary>What is wrong first; <see langword="null"/> while nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>The member that is wrong; <see langword="null"/> when it is missing.</summary>
    public string? ProblemMember { get; private set; }

    /// <summary>Whether the object has the member, be it <c>null</c>.</summary>
    public bool Has(string name) => root.TryGetProperty(name, out _);

    /// <summary>Whether the object has the member and it is not <c>null</c>.</summary>
    public bool IsSet(string name) => Find(name) is not null;

    /// <summary>Keeps a problem if it is the first.</summary>
    public void Fail(string? member, string reason)
    {
        if (Problem is null)
        {
            (Problem, ProblemMember) = (reason, member);
        }
    }

    /// <summary>The member as it is; <see langword="null"/> when missing or <c>null</c>.</summary>
    public JsonElement? Find(string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    /// <summary>A member that is text.</summary>
    public string? Text(string name) => Find(name) is { } value ? TextOf(value, name) : null;

    /// <summary>A member that is text and must be one of a list of names.</summary>
    public T? Named<T>(string name, TryParse<T> parse)
        where T : struct
    {
        if (Text(name) is not { } text)
        {
            return null;
        }
        if (parse(text, out var value))
        {
            return value;
        }
        Fail(name, $"'{name}' is not known: \"{Shown(text)}\"");
        return null;
    }

    /// <summary>A member that is a number.</summary>
    public decimal? Number(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number))
        {
            return number;
        }
        Fail(name, $"'{name}' must be a number of at most 28 digits");
        return null;
    }

    /// <summary>A member that is an offset, a line or a column.</summary>
    public int? Index(string name, int least)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }
        if (
            value.ValueKind == JsonValueKind.Number
            && value.TryGetInt32(out var number)
            && number >= least
        )
        {
            return number;
        }
        Fail(name, $"'{name}' must be a whole number from {(least == 0 ? "0" : "1")}");
        return null;
    }

    /// <summary>A member that is true or false.</summary>
    public bool? Flag(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }
        Fail(name, $"'{name}' must be true or false");
        return null;
    }

    /// <summary>A member that is a day.</summary>
    public LocalDate? Day(string name) => Find(name) is { } value ? DayOf(value, name, name) : null;

    /// <summary>A member that is a day or a time.</summary>
    public LocalDateTime? Time(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }
        if (ClaimDates.TryRead(text, out LocalDateTime time))
        {
            return time;
        }
        Fail(name, $"'{name}' must be a day such as 2015-09-30: \"{Shown(text)}\"");
        return null;
    }

    /// <summary>A day inside member <paramref name="name"/>.</summary>
    public LocalDate? DayOf(JsonElement value, string name, string label)
    {
        if (TextOf(value, name) is not { } text)
        {
            return null;
        }
        if (ClaimDates.TryRead(text, out LocalDate day))
        {
            return day;
        }
        Fail(name, $"'{label}' must be a day such as 2015-09-30: \"{Shown(text)}\"");
        return null;
    }

    /// <summary>The text of <paramref name="value"/>, which stands in member <paramref name="name"/>.</summary>
    public string? TextOf(JsonElement value, string name)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            try
            {
                return value.GetString();
            }
            catch (InvalidOperationException)
            {
                Fail(name, $"'{name}' holds half of a surrogate pair");
                return null;
            }
        }
        Fail(name, $"'{name}' must be text");
        return null;
    }

    private static string Shown(string text) => text.Length <= 40 ? text : $"{text[..40]}…";

    /// <summary>Finds what a name stands for.</summary>
    public delegate bool TryParse<T>(string name, out T value);
}
