namespace FactCheck.Rules.Formatting;

/// <summary>Lays out the lines of one file. It knows YAML's blocks by their columns; the YAML itself was read before.</summary>
/// <param name="lines">The lines, without line ends.</param>
/// <param name="continued">
/// The lines, counted from 0, that go on with a value of the line before: of a scalar (true: nothing in it is touched) or
/// of a list or mapping in brackets.
/// </param>
internal sealed class LineLayout(string[] lines, IReadOnlyDictionary<int, bool> continued)
{
    private const int Step = 2;
    private const string RulesKey = "rules:";

    private readonly string[] _made = new string[lines.Length];
    private readonly int[] _indents = new int[lines.Length]; // of the lines that are laid out, new; -1 for the others
    private readonly bool[] _beginsRule = new bool[lines.Length];
    private readonly Stack<Level> _levels = new();
    private bool _inRules;

    private readonly record struct Level(int Column, bool IsList, int Indent);

    /// <summary>The lines as they should be.</summary>
    public IEnumerable<string> Run()
    {
        var delta = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            _indents[i] = -1;
            if (continued.TryGetValue(i, out var isScalar))
            {
                _made[i] = Shifted(lines[i], delta);
                _made[i] = isScalar ? _made[i] : Trimmed(_made[i]);
            }
            else if (IsBlank(lines[i]) || IsComment(lines[i]))
            {
                _made[i] = Trimmed(lines[i]);
            }
            else
            {
                delta = PlaceBlock(i);
            }
        }
        PlaceComments();
        return Spaced();
    }

    // Gives a line its place, and says by how much its content moved.
    private int PlaceBlock(int line)
    {
        var text = Trimmed(lines[line]);
        var column = Indent(text);
        var content = text[column..];
        if (
            content.StartsWith("---", StringComparison.Ordinal)
            || content[0] == '%'
            || content == "..."
        )
        {
            _levels.Clear();
            _made[line] = text;
            return 0;
        }
        var start = Enter(column, IsItem(content));
        _indents[line] = start;
        var indent = start;
        NoteRule(line, content);
        var lead = "";
        while (IsItem(content) && content.Length > 1)
        {
            var rest = content[1..].TrimStart(' ');
            column += content.Length - rest.Length;
            content = rest;
            lead += "- ";
            indent = Enter(column, IsItem(content));
        }
        _made[line] = new string(' ', start) + lead + content;
        return indent - column;
    }

    // The new indentation of what begins at the column.
    private int Enter(int column, bool isList)
    {
        while (
            _levels.TryPeek(out var top)
            && (top.Column > column || (top.Column == column && top.IsList && !isList))
        )
        {
            _levels.Pop();
        }
        if (_levels.TryPeek(out var level) && level.Column == column && level.IsList == isList)
        {
            return level.Indent;
        }
        var indent = _levels.TryPeek(out var outer) ? outer.Indent + Step : 0;
        _levels.Push(new Level(column, isList, indent));
        return indent;
    }

    private void NoteRule(int line, string content)
    {
        if (_indents[line] == 0)
        {
            _inRules = content.StartsWith(RulesKey, StringComparison.Ordinal);
        }
        _beginsRule[line] = _inRules && _levels.Count == 2 && IsItem(content);
    }

    // A comment goes with the line below it, where it stood in line with that one, else with the one above.
    private void PlaceComments()
    {
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            if (continued.ContainsKey(i) || !IsComment(lines[i]))
            {
                continue;
            }
            var column = Indent(lines[i]);
            var below = Next(i, 1);
            var above = Next(i, -1);
            var goesWith =
                below is { } next && Indent(lines[next]) == column ? below
                : above is { } last && Indent(lines[last]) == column ? above
                : null;
            if (goesWith is { } line)
            {
                _indents[i] = _indents[line];
                _made[i] = new string(' ', _indents[line]) + lines[i][column..];
            }
        }
    }

    private int? Next(int line, int step)
    {
        for (var i = line + step; i >= 0 && i < lines.Length; i += step)
        {
            if (_indents[i] >= 0 && !IsComment(lines[i]))
            {
                return i;
            }
        }
        return null;
    }

    // One blank line between rules, above the comments of a rule, and nowhere more than one.
    private List<string> Spaced()
    {
        var made = new List<string>();
        var isFirst = true;
        for (var i = 0; i < _made.Length; i++)
        {
            if (_made[i].Length == 0 && !continued.ContainsKey(i))
            {
                if (made.Count > 0 && made[^1].Length > 0)
                {
                    made.Add("");
                }
                continue;
            }
            made.Add(_made[i]);
            if (_beginsRule[i])
            {
                if (!isFirst)
                {
                    Part(made, _indents[i]);
                }
                isFirst = false;
            }
        }
        while (made is [.., ""])
        {
            made.RemoveAt(made.Count - 1);
        }
        return made;
    }

    private static void Part(List<string> made, int indent)
    {
        var at = made.Count - 1;
        while (at > 0 && IsComment(made[at - 1]) && Indent(made[at - 1]) == indent)
        {
            at--;
        }
        if (at > 0 && made[at - 1].Length > 0)
        {
            made.Insert(at, "");
        }
    }

    private static string Shifted(string line, int delta) =>
        IsBlank(line) ? line
        : delta >= 0 ? new string(' ', delta) + line
        : line[Math.Min(-delta, Indent(line))..];

    // Spaces behind a comment are part of it.
    private static string Trimmed(string line) =>
        line.Contains('#', StringComparison.Ordinal) ? line : line.TrimEnd(' ', '\t');

    private static bool IsBlank(string line) => line.AsSpan().Trim(" \t").IsEmpty;

    private static bool IsComment(string line) => line.AsSpan().TrimStart(" \t") is ['#', ..];

    private static bool IsItem(string content) => content is "-" or ['-', ' ', ..];

    private static int Indent(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;
}
