using System.Globalization;
using System.Text.Json;
using FactCheck.Claims;
using FactCheck.Claims.Json;
using FactCheck.Consistency;
using FactCheck.Consistency.Wording;
using FactCheck.Reporting.Json;

namespace FactCheck.Reporting.History;

/// <summary>Reads a report that <see cref="JsonReportWriter"/> wrote.</summary>
public static class PastReportReader
{
    private const string NoReport = "this is no report of 'check --report json=PATH'";

    /// <summary>Reads the whole of <paramref name="input"/>.</summary>
    /// <param name="input">The JSON, in UTF-8.</param>
    /// <param name="problem">What is wrong; <see langword="null"/> when nothing is.</param>
    /// <returns>The report; <see langword="null"/> when there is a problem.</returns>
    /// <exception cref="IOException">The input cannot be read.</exception>
    public static PastReport? Read(Stream input, out string? problem)
    {
        problem = null;
        try
        {
            using var document = JsonDocument.Parse(input);
            var root = document.RootElement;
            problem = VersionProblem(root);
            return problem is null ? Read(root) : null;
        }
        catch (JsonException error)
        {
            problem = string.Create(
                CultureInfo.InvariantCulture,
                $"this is not JSON: line {error.LineNumber + 1} cannot be read"
            );
        }
        catch (InvalidDataException error)
        {
            problem = error.Message;
        }
        catch (InvalidOperationException)
        {
            problem = "a text in it holds half of a surrogate pair";
        }
        return null;
    }

    private static string? VersionProblem(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("facts", out _))
        {
            return NoReport;
        }
        var version = root.TryGetProperty(JsonReportWriter.VersionName, out var stated)
            ? stated.ToString()
            : "none";
        return version == JsonReportWriter.Version.ToString(CultureInfo.InvariantCulture)
            ? null
            : $"its {JsonReportWriter.VersionName} is {version}, and this program reads {JsonReportWriter.Version}";
    }

    private static PastReport Read(JsonElement root)
    {
        var facts = Items(root, "facts").Select(ReadFact).ToList();
        var constraints = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var constraint in Items(root, "constraints"))
        {
            var sides = Items(constraint, "facts").Select(side => side.ToString());
            constraints[ChangeFinder.KeyOf(Text(constraint, "constraint"), sides)] = Text(
                constraint,
                "verdict"
            );
        }
        return new PastReport(facts, constraints);
    }

    private static PastFact ReadFact(JsonElement fact)
    {
        var claims = Items(fact, "claims").Select(ReadClaim).ToList();
        var flags = Items(fact, "flags").Select(flag => VerdictOf(flag.ToString())).ToList();
        if (flags.Count == 0)
        {
            throw new InvalidDataException("a fact in it has no verdict");
        }

        return new PastFact(
            Text(fact, "fact"),
            Text(fact, "title"),
            flags,
            fact.TryGetProperty("consensus", out var consensus)
            && consensus.ValueKind == JsonValueKind.Object
                ? Text(consensus, "text")
                : null,
            [
                .. Items(fact, "explanation")
                    .Select(item => new Explanation(
                        VerdictOf(Text(item, "verdict")),
                        Text(item, "text"),
                        []
                    )),
            ],
            claims
        );
    }

    private static Claim ReadClaim(JsonElement claim)
    {
        var line = ClaimJsonReader.Read(claim.GetRawText(), 1);
        return line.Claim
            ?? throw new InvalidDataException(
                $"a claim in it cannot be read: {line.Problem?.Reason}"
            );
    }

    private static Verdict VerdictOf(string name) =>
        VerdictNames.Find(name) ?? throw new InvalidDataException($"there is no verdict '{name}'");

    private static JsonElement.ArrayEnumerator Items(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object
        && parent.TryGetProperty(name, out var items)
        && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray()
            : throw new InvalidDataException($"{NoReport}: '{name}' is missing");

    private static string Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object
        && parent.TryGetProperty(name, out var text)
        && text.ValueKind == JsonValueKind.String
            ? text.GetString()!
            : throw new InvalidDataException($"{NoReport}: '{name}' is missing");
}
