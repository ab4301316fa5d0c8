using FactCheck.Rules.Diagnostics;

namespace FactCheck;

/// <summary>The settings of the project have mistakes; the run ends with <see cref="ExitCode.Usage"/>.</summary>
/// <param name="diagnostics">The mistakes.</param>
internal sealed class SettingsException(IReadOnlyList<Diagnostic> diagnostics)
    : Exception(DiagnosticText.Render(diagnostics))
{
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;
}
