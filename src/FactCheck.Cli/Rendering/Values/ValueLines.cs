using FactCheck.Extraction;
using FactCheck.Input;

namespace FactCheck.Rendering.Values;

/// <summary>One JSON object a text: <c>{"line":1,"values":[…]}</c>.</summary>
/// <param name="lines">Where to.</param>
internal sealed class ValueLines(JsonLines lines) : IValueListing
{
    /// <inheritdoc/>
    public void Write(FoundValues values) =>
        lines.Write(json =>
        {
            json.WriteStartObject();
            if (values.Name is { } name)
            {
                json.WriteString("article", name);
            }

            if (values.Line > 0)
            {
                json.WriteNumber("line", values.Line);
            }

            json.WriteStartArray("values");
            foreach (var mention in values.Mentions)
            {
                MentionJson.Write(json, mention, values.Text, values.Locate(mention.Span).Span);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
}
