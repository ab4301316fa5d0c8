namespace FactCheck.Tests.Extraction;

/// <summary>A part of the tables of unseen sentences, read.</summary>
/// <param name="Name">Its name, with that of its table: <c>unseen: vi-news</c>.</param>
/// <param name="Language">Code of its language.</param>
/// <param name="Measure">What was measured of it before.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record UnseenPart(
    string Name,
    string Language,
    TableMeasure Measure,
    IReadOnlyList<TableRow> Rows
);
