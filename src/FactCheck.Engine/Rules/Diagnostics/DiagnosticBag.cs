using FactCheck.Text;

namespace FactCheck.Rules.Diagnostics;

/// <summary>Collects the mistakes that one stage finds. Not thread-safe.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];
    private string? _rule;

    public int ErrorCount { get; private set; }

    /// <summary>Everything reported, as it came.</summary>
    public IReadOnlyList<Diagnostic> All => _diagnostics;

    /// <summary>Everything reported, by file, line and column.</summary>
    public IReadOnlyList<Diagnostic> Sorted() => Sorted(_diagnostics);

    /// <summary><paramref name="diagnostics"/> by file, line and column.</summary>
    public static IReadOnlyList<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
        [
            .. diagnostics
                .OrderBy(item => item.Location.Path, StringComparer.Ordinal)
                .ThenBy(item => item.Location.Span.Start)
                .ThenBy(item => item.Code, StringComparer.Ordinal),
        ];

    /// <summary>Until it is called again, messages say that they are about <paramref name="rule"/>.</summary>
    public void Enter(string? rule) => _rule = rule;

    public void Add(
        DiagnosticDescription kind,
        RuleLocation location,
        string sourceLine,
        string message,
        Mend? mend
    )
    {
        ErrorCount += kind.Severity == Severity.Error ? 1 : 0;
        var full = _rule is null ? message : $"{message} in rule '{_rule}'";
        _diagnostics.Add(
            new Diagnostic(kind.Code, kind.Severity, location, sourceLine, full, mend?.Words)
            {
                Edit = mend?.Replacement is { } text
                    ? new RuleEdit(mend.At ?? location.Span, text)
                    : null,
                Related = mend?.Related,
            }
        );
    }

    /// <summary>Reports a mistake that stands in no line: a file that cannot be read.</summary>
    public void AddWithoutLine(
        DiagnosticDescription kind,
        string path,
        string message,
        Mend? mend = null
    ) => Add(kind, new RuleLocation(path, default, new LinePosition(1, 1)), "", message, mend);
}
