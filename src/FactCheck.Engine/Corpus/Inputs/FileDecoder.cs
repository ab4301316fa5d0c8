using System.Text;

namespace FactCheck.Corpus.Inputs;

/// <summary>Decodes the bytes of a file: UTF-8 with or without byte order mark, UTF-16 with one. Nothing is guessed.</summary>
internal static class FileDecoder
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Why bytes are no UTF-8 text; <see langword="null"/> when they are. Makes no string of them.</summary>
    public static string? ProblemIn(ReadOnlySpan<byte> utf8) =>
        System.Text.Unicode.Utf8.IsValid(utf8) && !utf8.Contains((byte)0)
            ? null
            : Decode(utf8, Utf8, mark: 0).Problem;

    /// <summary>The text without its byte order mark, or why the bytes are none.</summary>
    public static (string? Text, string? Problem) Decode(ReadOnlySpan<byte> bytes)
    {
        Encoding encoding = Utf8;
        var mark = 0;
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            mark = 3;
        }
        else if (bytes is [0xFF, 0xFE, 0x00, 0x00, ..] or [0x00, 0x00, 0xFE, 0xFF, ..])
        {
            return (null, "it is UTF-32; save it as UTF-8");
        }
        else if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            encoding = new UnicodeEncoding(bytes[0] == 0xFE, false, throwOnInvalidBytes: true);
            mark = 2;
        }
        return Decode(bytes[mark..], encoding, mark);
    }

    private static (string? Text, string? Problem) Decode(
        ReadOnlySpan<byte> bytes,
        Encoding encoding,
        int mark
    )
    {
        var zero = encoding is UTF8Encoding ? bytes.IndexOf((byte)0) : -1;
        if (zero >= 0)
        {
            return (null, Invariant($"it is no text: byte {zero + mark} is NUL"));
        }
        try
        {
            return (encoding.GetString(bytes), null);
        }
        catch (DecoderFallbackException e)
        {
            return (
                null,
                Invariant(
                    $"byte {Math.Max(e.Index, 0) + mark} is not valid {(encoding is UTF8Encoding ? "UTF-8" : "UTF-16")}; save the file as UTF-8"
                )
            );
        }
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
