using System.Text.Json;
using FactCheck.Consistency;

namespace FactCheck.Reporting.Json;

/// <summary>A relation between facts as JSON: an element of <c>constraints[]</c>, and a line of <c>judge</c>.</summary>
public static class ConstraintJson
{
    /// <summary>Writes <paramref name="constraint"/> as one object.</summary>
    public static void Write(Utf8JsonWriter json, ConstraintReport constraint)
    {
        json.WriteStartObject();
        json.WriteString("constraint", constraint.Constraint.Source);
        json.WriteString("verdict", NameOf(constraint.Verdict));
        json.WriteStartArray("facts");
        foreach (var fact in constraint.Facts)
        {
            json.WriteStringValue(fact);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The name of <paramref name="verdict"/> in reports.</summary>
    public static string NameOf(ConstraintVerdict verdict) =>
        verdict switch
        {
            ConstraintVerdict.Proved => "proved",
            ConstraintVerdict.Possible => "possible",
            ConstraintVerdict.Violated => "violated",
            ConstraintVerdict.NotJudged => "not judged",
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "no such verdict"),
        };
}
