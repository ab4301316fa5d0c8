namespace FactCheck.Extraction.Dates.Grammar;

/// <summary>A lead word, such as <c>hôm</c> or <c>since</c>.</summary>
/// <param name="Opens">The rules whose constructions are dates behind it.</param>
/// <param name="IsPast">Whether what follows has happened (<c>hôm</c>, <c>hồi</c>).</param>
/// <param name="IsSilent">Whether it stays outside of the mention: as a verb it belongs to the sentence (<c>đến</c>).</param>
/// <param name="IsOfDays">Whether it belongs to days and times only: the adverb of <c>dragged on this year</c> is no lead.</param>
/// <param name="NamesDays">Whether what follows it is called a day (<c>ngày</c>), and so is no fraction.</param>
internal sealed record DateLead(
    GrammarRule[] Opens,
    bool IsPast,
    bool IsSilent,
    bool IsOfDays,
    bool NamesDays
);
