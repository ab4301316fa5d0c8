namespace FactCheck.Extraction.Quantities;

/// <summary>A unit of the language pack.</summary>
/// <param name="Kind">What it makes of a number.</param>
/// <param name="Name">Its canonical name (<c>USD</c>, <c>person</c>, <c>hour</c>); <see langword="null"/> for classifiers.</param>
/// <param name="IsLight">Whether two of it are usually sides already spoken of (<c>hai bên</c>), which is no figure.</param>
internal sealed record Unit(UnitKind Kind, string? Name, bool IsLight = false);
