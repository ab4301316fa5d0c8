namespace FactCheck.Settings;

/// <summary>What <c>FORMAT[=PATH]</c> says.</summary>
/// <param name="Format">The format.</param>
/// <param name="Path">The file; <see langword="null"/> for standard output.</param>
public readonly record struct ReportName(string Format, string? Path)
{
    /// <summary>Takes the text apart; whether there is such a format is not asked.</summary>
    public static ReportName Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals < 0
            ? new ReportName(text, null)
            : new ReportName(text[..equals], text[(equals + 1)..]);
    }

    /// <summary>The same with the path that <paramref name="place"/> makes of it.</summary>
    internal ReportName At(Func<string, string> place) =>
        Path is { Length: > 0 } path ? this with { Path = place(path) } : this;

    /// <inheritdoc/>
    public override string ToString() => Path is null ? Format : $"{Format}={Path}";
}
