using FactCheck.Corpus;
using FactCheck.Values;
using NodaTime;

namespace FactCheck.Claims;

/// <summary>What one article says about one fact. The unit that <c>extract</c> writes and <c>judge</c> reads. Immutable.</summary>
public sealed record Claim
{
    private readonly bool? _votes;

    /// <summary>The filled fact key.</summary>
    public required string Fact { get; init; }

    /// <summary>Id of the rule that made it; <see langword="null"/> for claims of other programs.</summary>
    public string? Rule { get; init; }

    /// <summary>The value.</summary>
    public required MentionValue Value { get; init; }

    /// <summary>The time it speaks of; <see langword="null"/> when unknown.</summary>
    public AsOf? AsOf { get; init; }

    /// <summary>The day on which its article was published; <see langword="null"/> when unknown.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>The publisher; <see langword="null"/> when unknown (the article is a voice of its own then).</summary>
    public string? Source { get; init; }

    /// <summary>The cited outlet or agency, else <see cref="Source"/>; <see langword="null"/> when both are unknown.</summary>
    public string? Origin { get; init; }

    /// <summary>The official, ministry or spokesman who is quoted; <see langword="null"/> when nobody is.</summary>
    public string? Speaker { get; init; }

    /// <summary>How it is put.</summary>
    public Modality Modality { get; init; }

    /// <summary>Id of the article; <see langword="null"/> for claims of other programs that do not tell.</summary>
    public string? Article { get; init; }

    /// <summary>
    /// Where its article was published, when the article's metadata tells; <see langword="null"/> for claims that were read
    /// from JSON.
    /// </summary>
    public string? Url { get; init; }

    /// <summary>Where the quote stands in its file; <see langword="null"/> for claims of other programs.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The words that make the claim, as rendered; <see langword="null"/> for claims of other programs.</summary>
    public string? Quote { get; init; }

    /// <summary>The sentence around the quote, for the reader of a report.</summary>
    public string? Context { get; init; }

    /// <summary>A sketch of the article's text that shows near-duplicates; <see langword="null"/> when unknown.</summary>
    public string? Signature { get; init; }

    /// <summary>Absolute tolerance in the value's unit, where no rule gives one.</summary>
    public decimal? Tolerance { get; init; }

    /// <summary>
    /// Whether it takes part in the judgement. By default what is asserted or attributed does; a rule about proposals
    /// (<see cref="Rules.Rule.CountsProposals"/>) sets it for what is proposed.
    /// </summary>
    public bool Votes
    {
        get => _votes ?? Modality is Modality.Asserted or Modality.Attributed;
        init => _votes = value;
    }

    /// <summary>Whose voice it is: origin, else publisher, else the article itself.</summary>
    public string Voice => Origin ?? Source ?? Article ?? "";
}
