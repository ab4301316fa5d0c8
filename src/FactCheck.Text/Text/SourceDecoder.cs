using System.Text;

namespace FactCheck.Text;

/// <summary>Decodes a file's bytes: UTF-8 with or without a byte order mark, UTF-16 with one. Nothing is guessed.</summary>
public static class SourceDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> Utf16LittleMark => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> Utf16BigMark => [0xFE, 0xFF];

    private static ReadOnlySpan<byte> Utf32LittleMark => [0xFF, 0xFE, 0x00, 0x00];

    private static ReadOnlySpan<byte> Utf32BigMark => [0x00, 0x00, 0xFE, 0xFF];

    /// <summary>Decodes <paramref name="bytes"/>; the text has no byte order mark.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="text">The text; empty when it cannot be decoded.</param>
    /// <param name="error">Why it cannot be decoded, and where.</param>
    public static bool TryDecode(
        ReadOnlySpan<byte> bytes,
        out string text,
        out DecodingError? error
    )
    {
        text = "";
        error =
            bytes.StartsWith(Utf32LittleMark) || bytes.StartsWith(Utf32BigMark)
                ? new DecodingError("UTF-32 is not read; save the file as UTF-8", 0)
            : bytes.StartsWith(Utf16LittleMark) ? DecodeUtf16(bytes, bigEndian: false, out text)
            : bytes.StartsWith(Utf16BigMark) ? DecodeUtf16(bytes, bigEndian: true, out text)
            : bytes.StartsWith(Utf8Mark) ? DecodeUtf8(bytes, 3, out text)
            : DecodeUtf8(bytes, 0, out text);
        return error is null;
    }

    private static DecodingError? DecodeUtf8(ReadOnlySpan<byte> bytes, int start, out string text)
    {
        text = "";
        var nul = bytes[start..].IndexOf((byte)0);
        if (nul >= 0)
        {
            return new DecodingError(
                "a NUL byte: this is no text, or UTF-16 without a mark",
                start + nul
            );
        }
        try
        {
            text = StrictUtf8.GetString(bytes[start..]);
            return null;
        }
        catch (DecoderFallbackException)
        {
            return new DecodingError("not UTF-8", start + FirstInvalid(bytes[start..]));
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (
            at < bytes.Length
            && Rune.DecodeFromUtf8(bytes[at..], out _, out var length)
                == System.Buffers.OperationStatus.Done
        )
        {
            at += length;
        }
        return at;
    }

    private static DecodingError? DecodeUtf16(
        ReadOnlySpan<byte> bytes,
        bool bigEndian,
        out string text
    )
    {
        text = "";
        if (bytes.Length % 2 != 0)
        {
            return new DecodingError("UTF-16 with half a character at its end", bytes.Length - 1);
        }
        var encoding = new UnicodeEncoding(
            bigEndian,
            byteOrderMark: false,
            throwOnInvalidBytes: false
        );
        var decoded = encoding.GetString(bytes[2..]);
        var wrong = decoded.AsSpan().IndexOfAny('\0', '\uFFFD');
        // A replacement character may have been written, and not made by the decoder: then its bytes say so.
        while (
            wrong >= 0 && decoded[wrong] == '\uFFFD' && IsWritten(bytes, 2 + (2 * wrong), bigEndian)
        )
        {
            var next = decoded.AsSpan(wrong + 1).IndexOfAny('\0', '\uFFFD');
            wrong = next < 0 ? -1 : wrong + 1 + next;
        }
        if (wrong >= 0)
        {
            var reason =
                decoded[wrong] == '\0'
                    ? "a NUL character: this is no text"
                    : "not UTF-16: half a surrogate pair";
            return new DecodingError(reason, 2 + (2 * wrong));
        }
        text = decoded;
        return null;
    }

    private static bool IsWritten(ReadOnlySpan<byte> bytes, int at, bool bigEndian) =>
        bigEndian
            ? bytes[at] == 0xFF && bytes[at + 1] == 0xFD
            : bytes[at] == 0xFD && bytes[at + 1] == 0xFF;
}
