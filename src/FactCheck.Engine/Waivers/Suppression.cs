using FactCheck.Consistency;
using FactCheck.Rules.Reading;
using NodaTime;

namespace FactCheck.Waivers;

/// <summary>An entry of the suppressions: which findings it fits, why they do not count, and until when.</summary>
internal sealed record Suppression
{
    /// <summary>Id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The fact key; <see langword="null"/> for all facts of the rule.</summary>
    public string? Fact { get; init; }

    /// <summary>The article of the accused claim; <see langword="null"/> for any.</summary>
    public string? Article { get; init; }

    /// <summary>The quote of the accused claim; <see langword="null"/> for any.</summary>
    public string? Quote { get; init; }

    /// <summary>The verdict; <see langword="null"/> for any.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required LocalDate Until { get; init; }

    /// <summary>Where it is written.</summary>
    public required YamlNode Node { get; init; }

    /// <summary>Whether it speaks of a finding with this verdict and one of these keys.</summary>
    public bool Fits(Verdict verdict, IEnumerable<FindingKey> keys) =>
        (Verdict is null || Verdict == verdict)
        && keys.Any(key =>
            key.Rule == Rule
            && (Fact is null || Fact == key.Fact)
            && (Article is null || Article == key.Article)
            && (Quote is null || Quote == key.Quote)
        );
}
