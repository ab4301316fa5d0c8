using FactCheck.Languages;

namespace FactCheck.Corpus.Boilerplate;

/// <summary>
/// Reads lines that credit the outlet an article was taken from: <c>Theo_PLO</c>, <c>H. Bình (Theo Sputnik)</c>,
/// <c>(Source: Reuters, CNN)</c>, <c>— Reuters</c>.
/// </summary>
/// <remarks>
/// A heuristic. An outlet is written as a name: each word begins with a capital ("theo thống kê của tòa soạn" is no
/// credit), after a common noun for outlets if there is one ("báo"). Names that begin with the word for an authority
/// ("Bộ", "Police") are none.
/// </remarks>
internal sealed class CreditReader
{
    private const int MaxNameWords = 6;
    private static readonly char[] Separators = [',', ';', '/', '+'];

    private readonly string[] _cues;
    private readonly string[] _and;
    private readonly string[] _nouns;
    private readonly HashSet<string> _authorities;

    /// <summary>Compiles <c>articles</c> of the packs: <c>credit</c>, <c>and</c>, <c>outlets</c>, <c>authorities</c>.</summary>
    public CreditReader(LanguageSet languages)
    {
        _cues = Words(languages, "credit");
        _and = Words(languages, "and");
        _nouns = Words(languages, "outlets");
        _authorities = new HashSet<string>(
            Words(languages, "authorities"),
            StringComparer.OrdinalIgnoreCase
        );
    }

    /// <summary>What the whole line credits; <see langword="null"/> when it is no credit line.</summary>
    public Credit? ReadLine(ReadOnlySpan<char> line)
    {
        var trimmed = line.Trim();
        if (trimmed.Length > 160 || LineShape.CountWords(trimmed) > 16)
        {
            return null;
        }
        var text = trimmed.ToString();
        return InBrackets(text, wholeLine: true) ?? AfterCue(text) ?? AfterDash(text);
    }

    /// <summary>The credit in brackets that ends a paragraph of prose: <c>… said. (Theo TTXVN)</c>.</summary>
    public Credit? ReadEnd(string paragraph) => InBrackets(paragraph.Trim(), wholeLine: false);

    // "Name (theo X, Y)" or "(theo X)".
    private Credit? InBrackets(string text, bool wholeLine)
    {
        var inside = text.TrimEnd('.');
        var open = inside.LastIndexOf('(');
        if (open < 0 || !inside.EndsWith(')') || inside.Length - open > 80)
        {
            return null;
        }
        var before = inside[..open].Trim().TrimEnd('-', '–', ',').TrimEnd();
        if (wholeLine && before.Length > 0 && !LineShape.IsName(before, MaxNameWords))
        {
            return null;
        }
        return SkipCue(inside[(open + 1)..^1]) is { } names && Outlets(names) is { } outlets
            ? new Credit(outlets, wholeLine && before.Length > 0 ? before : null)
            : null;
    }

    // "Theo_X", "Nguồn: X", "Theo X".
    private Credit? AfterCue(string text) =>
        LineShape.LastMark(text) is not '.' and not ':'
        && SkipCue(text) is { } names
        && Outlets(names) is { } outlets
            ? new Credit(outlets, null)
            : null;

    private Credit? AfterDash(string text) =>
        text.Length > 2
        && text[0] is '—' or '–'
        && !text.Contains('.')
        && LineShape.CountWords(text) <= 3
        && Outlets(text[1..]) is { } outlets
            ? new Credit(outlets, null)
            : null;

    private string? SkipCue(string text)
    {
        foreach (var cue in _cues)
        {
            if (
                text.Length > cue.Length
                && text.StartsWith(cue, StringComparison.OrdinalIgnoreCase)
                && text[cue.Length] is '_' or ':' or ' ' or '-'
            )
            {
                var rest = text[cue.Length..].TrimStart('_', ':', ' ', '-');
                return SkipCue(rest) ?? rest;
            }
        }
        return null;
    }

    private List<string>? Outlets(string names)
    {
        foreach (var and in _and)
        {
            names = names.Replace($" {and} ", ", ", StringComparison.OrdinalIgnoreCase);
        }
        var outlets = new List<string>();
        foreach (var part in names.Split(Separators, StringSplitOptions.TrimEntries))
        {
            var name = part.Trim('_', '.', ' ');
            if (!IsOutlet(name))
            {
                return null;
            }
            outlets.Add(name);
        }
        return outlets.Count > 0 ? outlets : null;
    }

    private bool IsOutlet(string name)
    {
        var noun = _nouns.FirstOrDefault(noun =>
            name.StartsWith($"{noun} ", StringComparison.Ordinal)
        );
        var proper = noun is null ? name : name[(noun.Length + 1)..];
        return (LineShape.IsName(proper, MaxNameWords) || IsHost(proper))
            && !_authorities.Any(word =>
                proper.Equals(word, StringComparison.OrdinalIgnoreCase)
                || proper.StartsWith($"{word} ", StringComparison.OrdinalIgnoreCase)
            );
    }

    // vnexpress.net
    private static bool IsHost(string name) =>
        !name.Contains(' ')
        && name.IndexOf('.') is var dot and > 0
        && dot < name.Length - 2
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');

    // Longest first, so that "nguồn tin" is not read as "nguồn".
    private static string[] Words(LanguageSet languages, string key) =>
        [
            .. languages
                .PhrasesOf("articles", key)
                .OrderByDescending(phrase => phrase.Length)
                .ThenBy(phrase => phrase, StringComparer.Ordinal),
        ];
}
