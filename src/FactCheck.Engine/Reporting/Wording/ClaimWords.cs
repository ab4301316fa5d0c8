using System.Globalization;
using FactCheck.Claims;

namespace FactCheck.Reporting.Wording;

/// <summary>What all reports for people say about a claim, in the same words.</summary>
public static class ClaimWords
{
    /// <summary>Where the claim stands: <c>file:line:column</c>, else its article; empty for claims of other programs that do not tell.</summary>
    public static string Where(Claim claim) => claim.Location?.ToString() ?? claim.Article ?? "";

    /// <summary>On whose word, when and how: <c>Reuters in vietbf, 2017-11-15, hedged</c>.</summary>
    public static string Who(Claim claim)
    {
        var parts = new List<string>(4);
        if (Voice(claim) is { Length: > 0 } voice)
        {
            parts.Add(voice);
        }

        if (claim.Speaker is { } speaker)
        {
            parts.Add($"quoting {speaker}");
        }

        if (claim.Published is { } day)
        {
            parts.Add(day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        }

        if (claim.Modality != Modality.Asserted)
        {
            parts.Add(ModalityNames.NameOf(claim.Modality));
        }

        return parts.Count == 0 ? "source unknown" : string.Join(", ", parts);
    }

    /// <summary>What it says in its sentence, for reports that have the room; else <see cref="Quote"/>.</summary>
    public static string Sentence(Claim claim) => claim.Context ?? Quote(claim);

    /// <summary>What it says, as the article has it: the quote, else the fact's value as the other program wrote it.</summary>
    public static string Quote(Claim claim) => claim.Quote ?? claim.Fact;

    private static string? Voice(Claim claim) =>
        claim.Origin is { } origin && claim.Source is { } source && origin != source
            ? $"{origin} in {source}"
            : claim.Origin ?? claim.Source;
}
