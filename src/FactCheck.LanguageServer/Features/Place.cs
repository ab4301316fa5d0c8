using FactCheck.Text;

namespace FactCheck.Features;

/// <summary>A place in a file, as the client sees it.</summary>
/// <param name="Uri">The file.</param>
/// <param name="Range">Where in it.</param>
internal sealed record Place(string Uri, UnitRange Range);
