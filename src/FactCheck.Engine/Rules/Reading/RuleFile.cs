using FactCheck.Text;

namespace FactCheck.Rules.Reading;

/// <summary>A rule file's text, and where its mistakes are collected.</summary>
/// <param name="path">The file as the user named it.</param>
/// <param name="text">Its decoded text, without a byte order mark.</param>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class RuleFile(string path, string text, DiagnosticBag diagnostics)
{
    private readonly LineMap _lines = new(text);

    public string Path => path;

    public string Text => text;

    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>Whether an error was reported in this file.</summary>
    public bool HasErrors { get; private set; }

    public RuleLocation LocationOf(TextSpan span) => new(path, span, _lines.PositionAt(span.Start));

    public void Report(
        DiagnosticDescription kind,
        TextSpan span,
        string message,
        string? mend = null
    )
    {
        HasErrors |= kind.Severity == Severity.Error;
        var location = LocationOf(span);
        var line = _lines.LineSpan(location.Position.Line).In(text).ToString();
        diagnostics.Add(kind, location, line, message, mend);
    }
}
