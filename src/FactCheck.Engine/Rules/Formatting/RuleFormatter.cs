using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Loading;
using FactCheck.Rules.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.Rules.Formatting;

/// <summary>
/// Gives rule files one layout: nested blocks are indented by two, one blank line stands between rules, no idle spaces and
/// blank lines. Comments, words and their order stay as they are, byte for byte.
/// </summary>
/// <remarks>
/// It works on lines and leaves alone what stands inside a line: spaces inside patterns, quotes, lists in brackets. What
/// was made is read again and must say the same as before; where it does not, the file is left as it is.
/// </remarks>
public static class RuleFormatter
{
    /// <summary>The rule files that <paramref name="path"/> stands for: itself, or those of a folder.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static IReadOnlyList<string> FilesOf(string path) =>
        Directory.Exists(path) ? RuleFileFinder.FilesOf(path) : [path];

    /// <summary>Formats a file.</summary>
    /// <param name="path">Its name, for diagnostics.</param>
    /// <param name="bytes">What it holds.</param>
    /// <returns>The text before and after; the diagnostics when it cannot be read.</returns>
    public static FormattedFile Format(string path, byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        if (
            RuleFileDecoder.Decode(path, bytes, diagnostics) is not { } file
            || YamlTreeReader.Read(file) is null
            || diagnostics.ErrorCount > 0
        )
        {
            return new FormattedFile("", null, diagnostics.Sorted());
        }
        var text = Layout(file.Text);
        // Once is enough, or something is not understood.
        var isSafe = Says(text).SequenceEqual(Says(file.Text)) && Layout(text) == text;
        return new FormattedFile(file.Text, isSafe ? text : file.Text, []);
    }

    private static string Layout(string text)
    {
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        var layout = new LineLayout(lines, Continued(text, lines.Length));
        return string.Concat(layout.Run().Select(line => line + end));
    }

    // The lines that go on with a value of the line before: of a scalar (true), or of a list or mapping in brackets (false).
    private static Dictionary<int, bool> Continued(string text, int lines)
    {
        var continued = new Dictionary<int, bool>();
        var flows = new Stack<int>();
        foreach (var item in Events(text))
        {
            switch (item)
            {
                case Scalar scalar:
                    var last = (int)scalar.End.Line - (scalar.End.Column == 1 ? 1 : 0);
                    for (var line = (int)scalar.Start.Line; line < last && line < lines; line++)
                    {
                        continued[line] = true; // marks count from 1
                    }
                    break;
                case SequenceStart { Style: SequenceStyle.Flow }
                or MappingStart { Style: MappingStyle.Flow, Start.Index: > 0 }:
                    flows.Push((int)item.Start.Line);
                    break;
                case SequenceStart or MappingStart:
                    flows.Push(int.MaxValue);
                    break;
                case SequenceEnd or MappingEnd:
                    for (var line = flows.Pop(); line < item.End.Line; line++)
                    {
                        continued.TryAdd(line, false);
                    }
                    break;
                default:
                    break;
            }
        }
        return continued;
    }

    // All that a file says, without its places.
    private static IEnumerable<string> Says(string text) =>
        Events(text)
            .Select(item =>
                item switch
                {
                    Scalar scalar => $"{scalar.Style} {scalar.Value}",
                    SequenceStart start => $"[ {start.Style}",
                    MappingStart start => $"{{ {start.Style}",
                    _ => item.GetType().Name,
                }
            );

    private static List<ParsingEvent> Events(string text)
    {
        var events = new List<ParsingEvent>();
        var parser = new Parser(new StringReader(text));
        try
        {
            while (parser.MoveNext())
            {
                events.Add(parser.Current!);
            }
        }
        catch (YamlException)
        {
            events.Add(new Scalar("what was made is no YAML"));
        }
        return events;
    }
}
