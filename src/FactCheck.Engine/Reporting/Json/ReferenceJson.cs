using System.Text.Json;
using FactCheck.Consistency;
using FactCheck.Rules;

namespace FactCheck.Reporting.Json;

/// <summary>A reference as JSON: what it says, who says so, and where the rule has it.</summary>
internal static class ReferenceJson
{
    /// <summary>Writes one object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="verdict">How the claims stand to it; <see langword="null"/> where a finding says so already.</param>
    public static void Write(Utf8JsonWriter json, Reference reference, ReferenceVerdict? verdict)
    {
        json.WriteStartObject();
        json.WriteString("value", reference.Text);
        json.WriteString("source", reference.Source);
        json.WriteString("location", reference.Location.ToString());
        if (verdict is { } known)
        {
            json.WriteString("verdict", NameOf(known));
        }

        json.WriteEndObject();
    }

    /// <summary>The name of <paramref name="verdict"/>.</summary>
    public static string NameOf(ReferenceVerdict verdict) =>
        verdict switch
        {
            ReferenceVerdict.Matches => "matches",
            ReferenceVerdict.Contradicts => "contradicts",
            ReferenceVerdict.OutOfItsTime => "out of its time",
            ReferenceVerdict.NotJudged => "not judged",
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "no such verdict"),
        };
}
