using System.Globalization;
using FactCheck.Corpus;
using FactCheck.Values;
using NodaTime;

namespace FactCheck.Rendering.Articles;

/// <summary>Publication dates as ISO 8601 text.</summary>
internal static class PublishedText
{
    /// <summary><c>2015-09-18</c>, or <c>2015-09-18T14:30</c> where the time is known.</summary>
    public static string Of(PublicationDate date) =>
        date.Time.ToString(
            date.HasTime ? "uuuu-MM-dd'T'HH:mm" : "uuuu-MM-dd",
            CultureInfo.InvariantCulture
        );

    /// <summary>A day whose year is not known: <c>--10-15</c>.</summary>
    public static string Of(AnnualDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"--{day.Month:00}-{day.Day:00}");

    /// <summary>What of it was not stated where it was found: <c>, year inferred</c>; empty when all was.</summary>
    public static string Inferred(PublicationDate date)
    {
        var names = new[]
        {
            (DateComponents.Year, "year"),
            (DateComponents.Month, "month"),
            (DateComponents.Day, "day"),
        }
            .Where(pair => date.Inferred.HasFlag(pair.Item1))
            .Select(pair => pair.Item2);
        var joined = string.Join(" and ", names);
        return joined.Length == 0 ? "" : $", {joined} inferred";
    }
}
