using FactCheck.Consistency.Wording;
using FactCheck.Input;
using FactCheck.Reporting.Wording;
using FactCheck.Values;

namespace FactCheck.Rendering.Values;

/// <summary>One line a value: place, kind, words, meaning.</summary>
/// <param name="output">Where to.</param>
internal sealed class ValueTable(TextWriter output) : IValueListing
{
    /// <inheritdoc/>
    public void Write(FoundValues values)
    {
        foreach (var mention in values.Mentions)
        {
            var place = ReportText.OneLine(values.Locate(mention.Span).ToString());
            var words = ReportText.OneLine(mention.Span.In(values.Text).ToString());
            var kind = ValueKindNames.NameOf(mention.Kind);
            output.WriteLine($"{place, -28} {kind, -8} {words, -28} {ValueText.Of(mention.Value)}");
        }
    }
}
