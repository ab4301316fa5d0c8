using System.Globalization;
using FactCheck.Consistency.Sources;
using FactCheck.Values;
using NodaTime;
using Interval = FactCheck.Values.Interval;

namespace FactCheck.Consistency.Wording;

/// <summary>Writes what dates without a year have in common as one, in the form of <see cref="DateValue.Open"/>.</summary>
internal static class OpenText
{
    /// <summary>What <paramref name="members"/>, all without a year, share; the text of <paramref name="narrowest"/> when they only meet by tolerance.</summary>
    public static string Of(IReadOnlyList<Vote> members, Vote narrowest)
    {
        var shared = members.Aggregate(
            narrowest.Hard!,
            (common, vote) => common.Intersect(vote.Hard!)
        );
        var stated = StatedDate.OpenOf((DateValue)narrowest.Claim.Value);
        var isNarrowest =
            shared.Pieces.Count == 0 || shared.Pieces.SequenceEqual(narrowest.Hard!.Pieces);
        return isNarrowest && stated is not null ? stated : Of(shared.Pieces[0]);
    }

    /// <summary>The days from <paramref name="first"/> to <paramref name="last"/> (included) without their year.</summary>
    public static string Of(LocalDate first, LocalDate last)
    {
        if (first == last)
        {
            return Of(first);
        }
        var isMonth = first.Day == 1 && last == first.With(DateAdjusters.EndOfMonth);
        return isMonth
            ? string.Create(CultureInfo.InvariantCulture, $"--{first.Month:00}")
            : $"{Of(first)}/{Of(last)}";
    }

    private static string Of(Interval days) =>
        Of(Timeline.FromLine(days.Low!.Value).Date, Timeline.FromLine(days.High!.Value - 1).Date);

    private static string Of(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"--{day.Month:00}-{day.Day:00}");
}
