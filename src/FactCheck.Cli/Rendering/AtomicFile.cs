using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace FactCheck.Rendering;

/// <summary>Writes a file so that a reader sees the old one or the whole new one, never a half, even when the process is killed.</summary>
internal static class AtomicFile
{
    private const string Suffix = ".tmp";
    private const int MaxLinks = 40; // as Linux has it

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes <paramref name="path"/> through a temporary file beside it; missing folders are made, a link is followed. What
    /// is no file, such as <c>/dev/stdout</c> or a named pipe, is written to as it is.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes its text.</param>
    /// <exception cref="IOException">It could not be written; the old file is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        var target = Path.GetFullPath(path);
        if (OpenStream(target) is { } stream)
        {
            using var output = new StreamWriter(stream, Utf8) { NewLine = "\n" };
            write(output);
            return;
        }

        // Step by step: a link may lead to a file that is not there yet.
        for (var step = 0; step < MaxLinks && new FileInfo(target).LinkTarget is { } next; step++)
        {
            target = Path.GetFullPath(next, Path.GetDirectoryName(target)!);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? ".");
        RemoveLitter(target);
        var temporary = $"{target}.{Environment.ProcessId}{Suffix}";
        try
        {
            using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write))
            using (var writer = new StreamWriter(file, Utf8) { NewLine = "\n" })
            {
                write(writer);
                writer.Flush();
                // A name must not point to bytes that a power cut takes away.
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            // Gone already when the move went well.
            File.Delete(temporary);
        }
    }

    /// <summary>A device, a descriptor or a pipe, to be written to: a file in its place would end it for everybody. Else <see langword="null"/>.</summary>
    private static FileStream? OpenStream(string path)
    {
        var isDevice = path.StartsWith("/dev/", StringComparison.Ordinal);
        if (OperatingSystem.IsWindows() || !File.Exists(path))
        {
            return null;
        }

        try
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            if (isDevice || !stream.CanSeek)
            {
                return stream;
            }

            stream.Dispose();
            return null;
        }
        catch (Exception e)
            when (e is FileNotFoundException || (e is UnauthorizedAccessException && !isDevice))
        {
            // A link to no file; or a file that may not be changed, and may still be replaced.
            return null;
        }
    }

    /// <summary>Removes what killed processes left beside <paramref name="target"/>: temporary files of processes that are gone.</summary>
    private static void RemoveLitter(string target)
    {
        var name = Path.GetFileName(target);
        foreach (
            var file in Directory.EnumerateFiles(Path.GetDirectoryName(target) ?? ".", "*" + Suffix)
        )
        {
            var other = Path.GetFileName(file);
            if (
                other.StartsWith($"{name}.", StringComparison.Ordinal)
                && int.TryParse(
                    other.AsSpan(
                        name.Length + 1,
                        Math.Max(0, other.Length - name.Length - 1 - Suffix.Length)
                    ),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var process
                )
                && !IsRunning(process)
            )
            {
                File.Delete(file);
            }
        }
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
