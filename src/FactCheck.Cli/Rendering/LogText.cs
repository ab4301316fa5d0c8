using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Reporting.Wording;
using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;

namespace FactCheck.Rendering;

/// <summary>Messages of the error stream: lines for people, or a JSON object a line for who gathers logs.</summary>
internal static class LogText
{
    private static readonly JsonWriterOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The level at which <paramref name="diagnostic"/> is told.</summary>
    public static LogLevel LevelOf(Diagnostic diagnostic) =>
        diagnostic.Severity switch
        {
            Severity.Error => LogLevel.Error,
            Severity.Warning => LogLevel.Warning,
            _ => LogLevel.Info,
        };

    /// <summary>Writes a message; its first line says what is, further ones what to do.</summary>
    public static void Write(TextWriter output, string message, LogLevel level, bool isJson)
    {
        var lines = message.Split('\n');
        if (!isJson)
        {
            output.WriteLine("factcheck: " + string.Join("\n", lines.Select(Harmless)));
            return;
        }

        WriteObject(
            output,
            level,
            json =>
            {
                json.WriteString("message", lines[0]);
                if (lines.Length > 1)
                {
                    json.WriteString(
                        "mend",
                        string.Join(' ', lines[1..].Select(line => line.Trim()))
                    );
                }
            }
        );
    }

    /// <summary>Writes a diagnostic.</summary>
    public static void Write(TextWriter output, Diagnostic diagnostic, bool isJson)
    {
        if (!isJson)
        {
            output.Write(DiagnosticText.Render(diagnostic));
            return;
        }

        WriteObject(
            output,
            LevelOf(diagnostic),
            json =>
            {
                json.WriteString("message", diagnostic.Message);
                json.WriteString("code", diagnostic.Code);
                json.WriteString("path", diagnostic.Location.Path);
                json.WriteNumber("line", diagnostic.Location.Position.Line);
                json.WriteNumber("column", diagnostic.Location.Position.Column);
                if (diagnostic.Mend is { } mend)
                {
                    json.WriteString("mend", mend);
                }
            }
        );
    }

    private static void WriteObject(
        TextWriter output,
        LogLevel level,
        Action<Utf8JsonWriter> writeMembers
    )
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Json))
        {
            json.WriteStartObject();
            json.WriteString(
                "level",
                level switch
                {
                    LogLevel.Debug => "debug",
                    LogLevel.Info => "info",
                    LogLevel.Warning => "warning",
                    _ => "error",
                }
            );
            writeMembers(json);
            json.WriteEndObject();
        }

        output.Write(System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n");
    }

    private static string Harmless(string line)
    {
        var text = line.TrimStart(' ');
        return line[..^text.Length] + ReportText.OneLine(text);
    }
}
