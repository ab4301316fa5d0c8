using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Syntax;

namespace FactCheck.Rules.Grammar;

/// <content>The mistakes inside a piece: a name in angle brackets, quoted words, a gap, a word.</content>
internal sealed partial class PatternMistakes
{
    private bool Angle()
    {
        var end = _text.AsSpan(_at + 1).IndexOfAny('<', '>', '(');
        var isClosed = end >= 0 && _text[_at + 1 + end] == '>';
        if (!isClosed)
        {
            return Say(
                DiagnosticCatalog.Unclosed,
                _at,
                1 + WordLength(_text, _at + 1),
                "'<' is never closed",
                "add '>' behind the name"
            );
        }
        var parts = _text.Substring(_at + 1, end).Split(':');
        var isGood =
            parts.Length <= 2
            && parts.All(part =>
                part.Trim() is var name && name.Length > 0 && name.All(Scan.IsNameChar)
            );
        if (!isGood)
        {
            return Say(
                DiagnosticCatalog.BadName,
                _at,
                end + 2,
                "this is neither a vocabulary nor a capture",
                "write <vocabulary> or <name:type>; names have letters, digits, '-' and '_'"
            );
        }
        _at += end + 2;
        return Filled();
    }

    private bool Quote()
    {
        var end = _text.IndexOf('"', _at + 1);
        if (end < 0)
        {
            return Say(
                DiagnosticCatalog.Unclosed,
                _at,
                1,
                "'\"' is never closed",
                "close it with '\"'"
            );
        }
        if (end == _at + 1)
        {
            return Say(
                DiagnosticCatalog.EmptyPattern,
                _at,
                2,
                "these quotes are empty",
                new Mend("take them out") { Replacement = "" }
            );
        }
        _at = end + 1;
        return Filled();
    }

    private bool IsGap() => _text[_at] == '…' || string.CompareOrdinal(_text, _at, "..", 0, 2) == 0;

    private bool Gap()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is '.' or '…')
        {
            _at++;
        }
        var dots = _text[start.._at];
        var digits = _at;
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
        {
            _at++;
        }
        var words = _text.AsSpan(digits, _at - digits);
        var isGood =
            dots is "..." or "…"
            && (
                words.IsEmpty
                || (
                    words.Length <= 3
                    && int.Parse(words, System.Globalization.CultureInfo.InvariantCulture)
                        is >= 1
                            and <= PatternGrammar.MaxGap
                )
            );
        return isGood
            ? Filled()
            : Say(
                DiagnosticCatalog.BadGap,
                start,
                _at - start,
                dots is "..." or "…" ? $"a gap cannot have {words} words" : "a gap is three dots",
                new Mend(
                    $"write ... (up to {PatternNode.DefaultGap} words) or ...N, N from 1 to {PatternGrammar.MaxGap}"
                )
                {
                    Replacement = dots is "..." or "…" ? null : $"...{words}",
                }
            );
    }

    private bool Word()
    {
        var start = _at;
        while (_at < _text.Length && PatternGrammar.IsWordChar(_text[_at]) && !IsGap())
        {
            _at++;
        }
        var word = _text[start.._at];
        if (_at < _text.Length && _text[_at] == '?')
        {
            return Say(
                DiagnosticCatalog.OptionWithoutGroup,
                start,
                _at + 1 - start,
                "'?' stands behind a word",
                new Mend($"write the option as ({word})?") { Replacement = $"({word})?" }
            );
        }
        if (_at < _text.Length && _text[_at] == '*')
        {
            _at++;
            if (_at < _text.Length && (PatternGrammar.IsWordChar(_text[_at]) || _text[_at] == '*'))
            {
                return Say(
                    DiagnosticCatalog.PatternSyntax,
                    _at - 1,
                    1,
                    "'*' stands inside a word",
                    "it can only end one: thôn*"
                );
            }
        }
        return Filled();
    }
}
