namespace FactCheck.Extraction.Quantities;

/// <summary>A unit of the language pack.</summary>
/// <param name="Kind">What it makes of a number.</param>
/// <param name="Name">Its canonical name (<c>USD</c>, <c>person</c>, <c>hour</c>); <see langword="null"/> for classifiers.</param>
/// <param name="IsLight">Whether two of it are usually sides already spoken of (<c>hai bên</c>), which is no figure.</param>
/// <param name="Scale">How many of the canonical unit it is: 0.01 for cents, which count dollars.</param>
/// <param name="IsGroup">Whether it counts groups, which never take the name of their members: <c>nhóm</c> phiến quân.</param>
/// <param name="IsClassified">Whether a classifier stands before the name: <c>chiếc</c> xe.</param>
internal sealed record Unit(
    UnitKind Kind,
    string? Name,
    bool IsLight = false,
    decimal Scale = 1,
    bool IsGroup = false,
    bool IsClassified = false
);
