using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Reading;

namespace FactCheck.Rules.Grammar;

/// <summary>
/// Finds the first mistake of a pattern that the grammar refused and says how to mend it. A parser of alternatives
/// knows where it gave up, not what the writer meant; this reads the characters once more, from left to right.
/// </summary>
internal sealed partial class PatternMistakes
{
    private readonly YamlNode.Scalar _scalar;
    private readonly string _text;
    private readonly Stack<int> _open = new();
    private readonly Stack<bool> _filled = new(); // whether the current alternative has a piece, by depth
    private int _at;

    private PatternMistakes(YamlNode.Scalar scalar)
    {
        _scalar = scalar;
        _text = scalar.Value;
        _filled.Push(false);
    }

    /// <summary>Reports the first mistake of <paramref name="scalar"/>, or a general one at <paramref name="failedAt"/>.</summary>
    public static void Report(YamlNode.Scalar scalar, int failedAt)
    {
        if (!new PatternMistakes(scalar).Find())
        {
            scalar.ReportAt(
                DiagnosticCatalog.PatternSyntax,
                failedAt,
                WordLength(scalar.Value, failedAt),
                "the pattern cannot be read from here on",
                "write words, (a | b), (a)?, ... or <name>"
            );
        }
    }

    private bool Find()
    {
        while (_at < _text.Length)
        {
            if (char.IsWhiteSpace(_text[_at]))
            {
                _at++;
            }
            else if (FindAtPiece())
            {
                return true;
            }
        }
        return _open.Count > 0
            && Say(
                DiagnosticCatalog.Unclosed,
                _open.Peek(),
                1,
                "'(' is never closed",
                "add ')' where the choice ends"
            );
    }

    private bool FindAtPiece() =>
        _text[_at] switch
        {
            '(' => Open(),
            ')' => Close(),
            '|' => Bar(),
            '<' => Angle(),
            '>' => Say(DiagnosticCatalog.Unopened, _at, 1, "'>' has no '<' before it"),
            '"' => Quote(),
            '?' => Say(
                DiagnosticCatalog.OptionWithoutGroup,
                _at,
                1,
                "'?' stands behind nothing",
                "it makes a group optional: (word)?"
            ),
            '*' => Say(
                DiagnosticCatalog.PatternSyntax,
                _at,
                1,
                "'*' stands alone",
                "it ends a word of which only the beginning is given: thôn*; any words are: ..."
            ),
            '[' or ']' or '{' or '}' => Say(
                DiagnosticCatalog.PatternSyntax,
                _at,
                1,
                $"'{_text[_at]}' means nothing in a pattern",
                "a choice is (a | b), an option (a)?"
            ),
            '.' or '…' when IsGap() => Gap(),
            _ => Word(),
        };

    private bool Open()
    {
        _open.Push(_at++);
        _filled.Push(false);
        return false;
    }

    private bool Close()
    {
        if (_open.Count == 0)
        {
            return Say(
                DiagnosticCatalog.Unopened,
                _at,
                1,
                "')' has no '(' before it",
                "take it out, or add '('"
            );
        }
        var start = _open.Pop();
        if (!_filled.Pop())
        {
            var isEmpty = _text.AsSpan(start + 1, _at - start - 1).Trim().IsEmpty;
            return isEmpty
                ? Say(
                    DiagnosticCatalog.EmptyChoice,
                    start,
                    _at + 1 - start,
                    "these parentheses are empty",
                    new Mend("take them out") { Replacement = "" }
                )
                : SayDangling(_text.LastIndexOf('|', _at));
        }
        _at++;
        if (_at < _text.Length && _text[_at] == '?')
        {
            _at++;
        }
        return Filled();
    }

    private bool Bar()
    {
        if (_open.Count == 0)
        {
            return Say(
                DiagnosticCatalog.EmptyChoice,
                _at,
                1,
                "'|' stands outside parentheses",
                "write a choice as (a | b)"
            );
        }
        if (!_filled.Pop())
        {
            return SayDangling(_at);
        }
        _filled.Push(false);
        _at++;
        return false;
    }

    private bool SayDangling(int bar) =>
        Say(
            DiagnosticCatalog.EmptyChoice,
            bar,
            1,
            "nothing stands on one side of '|'",
            "write a word there; what may be missing is (word)?"
        );

    private bool Filled()
    {
        _filled.Pop();
        _filled.Push(true);
        return false;
    }

    private bool Say(
        DiagnosticDescription kind,
        int start,
        int length,
        string message,
        Mend? mend = null
    )
    {
        _scalar.ReportAt(kind, start, length, message, mend);
        return true;
    }

    private static int WordLength(string text, int at)
    {
        var length = 0;
        while (
            at + length < text.Length
            && (Scan.IsNameChar(text[at + length]) || text[at + length] == ':')
        )
        {
            length++;
        }
        return length;
    }
}
