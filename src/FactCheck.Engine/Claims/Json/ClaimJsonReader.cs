using System.Text;
using System.Text.Json;
using FactCheck.Text;

namespace FactCheck.Claims.Json;

/// <summary>
/// Reads claims from JSON, one object a line. A minimal claim is <c>fact</c>, a value and <c>source</c>; members that are
/// not known are passed over, so that other programs can add theirs. Bad lines are reported and never throw.
/// </summary>
/// <remarks>
/// The value is what FactCheck writes, or <c>value</c>: a number, with or without quotes; a date (<c>2015-09-18</c>,
/// <c>2015-09</c>, <c>2015-09-18T15:42</c>, and <c>2015</c> with <c>"kind":"date"</c>), an open date (<c>--09-18</c>), a time of a
/// day that is not named (<c>15:42</c>: minutes since midnight), one of the notations of <see cref="TableNotation"/>, or a category. A
/// name that is all digits needs <c>category</c>. Where <c>asOf</c> is missing it is the day of
/// publication, where <c>origin</c> is missing it is the source; a <c>null</c> says that they are unknown.
/// </remarks>
public static class ClaimJsonReader
{
    /// <summary>Reads one line.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="number">Its number, from 1, for the problem's position.</param>
    public static ClaimLine Read(string line, int number)
    {
        var bytes = Encoding.UTF8.GetBytes(line.TrimStart('\uFEFF'));
        try
        {
            using var document = JsonDocument.Parse(bytes);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return Problem(line, number, 0, "a claim must be a JSON object");
            }
            var fields = new ClaimFields(document.RootElement);
            var claim = ClaimParser.Parse(fields);
            return fields.Problem is { } problem || claim is null
                ? Problem(line, number, OffsetOf(bytes, fields.ProblemMember), fields.Problem ?? "")
                : new ClaimLine(number, claim, null);
        }
        catch (JsonException error)
        {
            var offset = (int)Math.Min(error.BytePositionInLine ?? 0, bytes.Length);
            return Problem(line, number, offset, "this is not JSON: each line must be one object");
        }
        catch (InvalidOperationException)
        {
            return Problem(line, number, 0, "the name of a member is half of a surrogate pair");
        }
    }

    private static ClaimLine Problem(string line, int number, int byteOffset, string reason)
    {
        var bytes = Encoding.UTF8.GetBytes(line.TrimStart('\uFEFF'));
        var before = Encoding.UTF8.GetString(bytes, 0, Math.Min(byteOffset, bytes.Length));
        var column = new LineMap(before).PositionAt(before.Length).Column;
        return new ClaimLine(
            number,
            null,
            new ClaimProblem(new LinePosition(number, column), reason)
        );
    }

    // The last member of that name, since that is the one JsonDocument keeps; the object's start when it is missing.
    private static int OffsetOf(ReadOnlySpan<byte> json, string? member)
    {
        var reader = new Utf8JsonReader(json);
        var offset = 0;
        while (member is not null && reader.Read())
        {
            if (
                reader.TokenType == JsonTokenType.PropertyName
                && reader.CurrentDepth == 1
                && reader.ValueTextEquals(member)
            )
            {
                offset = (int)reader.TokenStartIndex;
            }
        }
        return offset;
    }
}
