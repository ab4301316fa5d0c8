using System.Buffers;
using System.Text;
using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Grammar;
using FactCheck.Text;

namespace FactCheck.Rules.Reading;

/// <summary>Decodes the bytes of a rule file: UTF-8, with or without byte order mark, of text.</summary>
internal static class RuleFileDecoder
{
    /// <summary>The largest rule file that is read, in bytes.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> Forbidden = SearchValues.Create([
        .. Enumerable
            .Range(0, 0xA0)
            .Select(code => (char)code)
            .Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085')),
    ]);

    /// <summary>The file, or <see langword="null"/> when it is not text in UTF-8, which is reported.</summary>
    public static RuleFile? Decode(
        string path,
        byte[] bytes,
        DiagnosticBag diagnostics,
        SentenceMemo? sentences = null
    )
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            diagnostics.AddWithoutLine(
                DiagnosticCatalog.NotText,
                path,
                "the file is UTF-16",
                "save it as UTF-8"
            );
            return null;
        }
        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        return DecodeUtf8(path, bytes.AsSpan(start), diagnostics) is { } text
            ? Checked(path, text, diagnostics, sentences)
            : null;
    }

    /// <summary>Reports a file of more than <see cref="MaxBytes"/>.</summary>
    public static void ReportTooLarge(string path, DiagnosticBag diagnostics) =>
        diagnostics.AddWithoutLine(
            DiagnosticCatalog.TooLarge,
            path,
            $"the file is larger than {MaxBytes / 1024 / 1024} MB",
            "split it into several files"
        );

    /// <summary>The file for a text that is decoded already.</summary>
    public static RuleFile? Checked(
        string path,
        string text,
        DiagnosticBag diagnostics,
        SentenceMemo? sentences = null
    )
    {
        var file = new RuleFile(path, text, diagnostics, sentences);
        var at = text.AsSpan().IndexOfAny(Forbidden);
        if (at < 0)
        {
            return file;
        }
        file.Report(
            DiagnosticCatalog.NotText,
            new TextSpan(at, 1),
            $"control character U+{(int)text[at]:X4}",
            "rule files are plain text: delete it"
        );
        return null;
    }

    private static string? DecodeUtf8(
        string path,
        ReadOnlySpan<byte> bytes,
        DiagnosticBag diagnostics
    )
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException mistake)
        {
            var good = Strict.GetString(bytes[..Math.Clamp(mistake.Index, 0, bytes.Length)]);
            new RuleFile(path, good, diagnostics).Report(
                DiagnosticCatalog.NotText,
                new TextSpan(good.Length, 0),
                "a byte here is not UTF-8",
                "save the file as UTF-8"
            );
            return null;
        }
    }
}
