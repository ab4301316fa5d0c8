using System.Text;

namespace FactCheck.Input;

/// <summary>Reads a file or standard input line by line, in UTF-8, or UTF-16 with a byte order mark.</summary>
internal static class TextLines
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>The lines with their numbers, from 1.</summary>
    /// <param name="file">The file; <c>-</c> for standard input.</param>
    /// <param name="standardInput">Gives standard input, which stays open.</param>
    /// <exception cref="InvalidDataException">The file cannot be read, or is in no encoding that is known; the message names it.</exception>
    public static IEnumerable<(int Number, string Line)> Of(string file, Func<Stream> standardInput)
    {
        using var reader = Open(file, standardInput);
        for (var number = 1; Next(reader, file, number) is { } line; number++)
        {
            yield return (number, line);
        }
    }

    private static StreamReader Open(string file, Func<Stream> standardInput)
    {
        try
        {
            return file == CorpusInput.StandardInput
                ? new StreamReader(standardInput(), Strict, leaveOpen: true)
                : new StreamReader(file, Strict);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"{file}: {failure.Message}", failure);
        }
    }

    private static string? Next(StreamReader reader, string file, int number)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException failure)
        {
            throw new InvalidDataException(
                $"{file}: not UTF-8 at or behind line {number}; save it as UTF-8",
                failure
            );
        }
        catch (IOException failure)
        {
            throw new InvalidDataException($"{file}:{number}: {failure.Message}", failure);
        }
    }
}
