using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Wording;
using FactCheck.Rules.Binding;
using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Reading;

namespace FactCheck.Waivers;

/// <summary>Reads the keys that entries of baselines and of suppressions share.</summary>
/// <param name="entry">The entry.</param>
/// <param name="what">What it is, for messages.</param>
/// <param name="keys">The keys that it may have.</param>
internal sealed class WaiverFields(YamlNode.Mapping entry, string what, IReadOnlyList<string> keys)
{
    private readonly MappingReader _reader = new(entry, what, keys);

    /// <summary>The text under <paramref name="key"/> as reports show it; <see langword="null"/> when there is none.</summary>
    public string? Text(string key) =>
        _reader.Text(key) is { } text ? ReportText.OneLine(text.Value) : null;

    /// <summary>The text under <paramref name="key"/>; <see langword="null"/> when there is none, which is reported.</summary>
    public YamlNode.Scalar? Required(string key, string example = "…")
    {
        _reader.Require(key, example);
        return _reader.Text(key);
    }

    /// <summary>The verdict of the entry; <see langword="null"/> when there is none. A word that is no verdict is reported.</summary>
    /// <param name="isRequired">Whether its absence is reported.</param>
    public Verdict? Verdict(bool isRequired)
    {
        if ((isRequired ? Required("verdict") : _reader.Text("verdict")) is not { } word)
        {
            return null;
        }

        var verdict = VerdictNames.Find(word.Value);
        if (verdict is null)
        {
            word.ReportContent(
                DiagnosticCatalog.NotAllowed,
                $"'{word.Value}' is no verdict",
                Suggestion.Of(word.Value, VerdictNames.All)
                    ?? $"verdicts are: {string.Join(", ", VerdictNames.All)}"
            );
        }

        return verdict;
    }
}
