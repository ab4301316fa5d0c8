using FactCheck.Claims;
using FactCheck.Consistency.Lines;
using FactCheck.Values;

namespace FactCheck.Consistency.Sources;

/// <summary>A voting claim, placed on its fact's line.</summary>
internal sealed record Vote
{
    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>Its place in the stable order of the fact's claims; ties are broken by it.</summary>
    public required int Order { get; init; }

    /// <summary>Whose voice it is. One voice has one vote.</summary>
    public required string Voice { get; init; }

    /// <summary>Whom the voice is counted with: one group has one vote a value. The voice itself unless it copies.</summary>
    public required string Group { get; init; }

    /// <summary>What the vote counts; 1 unless weights were learned.</summary>
    public decimal Weight { get; init; } = 1;

    /// <summary>The article; a name of its own for claims that do not tell.</summary>
    public required string Article { get; init; }

    /// <summary>The publisher, or the article where it is not known.</summary>
    public required string Publisher { get; init; }

    /// <summary>The time it speaks of; <see langword="null"/> when unknown.</summary>
    public AsOf? Time { get; init; }

    /// <summary>What the words entail; <see langword="null"/> when it cannot be compared.</summary>
    public Extent? Hard { get; init; }

    /// <summary>The usual reading of a half-line, else the same as <see cref="Hard"/>.</summary>
    public Extent? Usual { get; init; }

    /// <summary><see cref="Hard"/> widened by the tolerance in force: <c>E(c)</c>.</summary>
    public Extent? Wide { get; init; }

    /// <summary>The number to show for it; <see langword="null"/> when it has none.</summary>
    public decimal? Point { get; init; }

    /// <summary><see cref="Point"/> widened by the tolerance in force; <see langword="null"/> when nothing widens it.</summary>
    public Extent? WidePoint { get; init; }

    /// <summary>Whether it only follows from the order of time: a total that grows was never larger before.</summary>
    public bool IsImplied { get; init; }

    /// <summary>Whether it names a figure, as against "several".</summary>
    public bool IsStating =>
        Hard is { Pieces.Count: > 0 } && Claim.Value is not Quantity { Qualifier: Qualifier.Vague };

    /// <summary>Whether both belong to different articles and different voices.</summary>
    public bool IsIndependentOf(Vote other) =>
        !string.Equals(Voice, other.Voice, StringComparison.Ordinal)
        && !string.Equals(Article, other.Article, StringComparison.Ordinal);

    /// <summary>Whether its number stands for <paramref name="region"/>: lies in it, or no farther off than tolerance allows.</summary>
    public bool IsShownIn(Interval region) =>
        Point is { } point && (WidePoint?.Meets(region) ?? region.Contains(point));

    /// <summary>Whether the two cannot both be right.</summary>
    public bool IsDisjointFrom(Vote other) => !Wide!.Meets(other.Wide!);
}
