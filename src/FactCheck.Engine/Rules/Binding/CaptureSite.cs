using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Reading;
using FactCheck.Rules.Syntax;

namespace FactCheck.Rules.Binding;

/// <summary>A capture and where it is written.</summary>
/// <param name="Capture">The capture.</param>
/// <param name="Scalar">The pattern that holds it.</param>
/// <param name="Start">Offset in the pattern.</param>
/// <param name="Length">Number of UTF-16 units.</param>
internal sealed record CaptureSite(
    PatternNode.Capture Capture,
    YamlNode.Scalar Scalar,
    int Start,
    int Length
)
{
    public void Report(DiagnosticDescription kind, string message, Mend? mend = null) =>
        Scalar.ReportAt(kind, Start, Length, message, mend);
}
