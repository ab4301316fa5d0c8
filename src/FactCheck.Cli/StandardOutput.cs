using Microsoft.Win32.SafeHandles;

namespace FactCheck;

/// <summary>Standard output as a stream that tells when nobody reads any more.</summary>
internal static class StandardOutput
{
    private const int Epipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    /// <summary>Opens it.</summary>
    /// <remarks>
    /// The stream of <see cref="Console"/> swallows a broken pipe, so that <c>extract | head</c> would work on to the end
    /// of the corpus. A pipe is therefore written to directly. A file is not: its position is shared with other programs.
    /// </remarks>
    public static Stream Open()
    {
        if (!Console.IsOutputRedirected || OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        var direct = new FileStream(
            new SafeFileHandle(1, ownsHandle: false),
            FileAccess.Write,
            bufferSize: 0
        );
        return direct.CanSeek ? Console.OpenStandardOutput() : direct;
    }

    /// <summary>Whether <paramref name="exception"/> says that the reader of a pipe has gone.</summary>
    public static bool IsBrokenPipe(IOException exception) =>
        exception.HResult is Epipe or WindowsBrokenPipe or WindowsNoData;
}
