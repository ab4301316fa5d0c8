using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Grammar;
using FactCheck.Text;

namespace FactCheck.Rules.Reading;

/// <summary>A rule file's text, and where its mistakes are collected.</summary>
/// <param name="path">The file as the user named it.</param>
/// <param name="text">Its decoded text, without a byte order mark.</param>
/// <param name="diagnostics">Where mistakes go.</param>
/// <param name="sentences">Sentences that were read before; <see langword="null"/> for none.</param>
internal sealed class RuleFile(
    string path,
    string text,
    DiagnosticBag diagnostics,
    SentenceMemo? sentences = null
)
{
    private readonly LineMap _lines = new(text);

    public string Path => path;

    public string Text => text;

    /// <summary>The sentences that were read before, in this file or in others of the same loading.</summary>
    public SentenceMemo Sentences { get; } = sentences ?? new SentenceMemo();

    /// <summary>Where the mistakes of the present stage go: reading, binding, or what concerns all files together.</summary>
    public DiagnosticBag Diagnostics { get; set; } = diagnostics;

    public RuleLocation LocationOf(TextSpan span) => new(path, span, _lines.PositionAt(span.Start));

    /// <summary>Where <paramref name="span"/> begins and ends, in UTF-16 units of its lines, from 1.</summary>
    public UnitRange RangeOf(TextSpan span) => _lines.RangeOf(span);

    public void Report(DiagnosticDescription kind, TextSpan span, string message, Mend? mend = null)
    {
        var location = LocationOf(span);
        var line = _lines.LineSpan(location.Position.Line).In(text).ToString();
        Diagnostics.Add(kind, location, line, message, mend);
    }
}
