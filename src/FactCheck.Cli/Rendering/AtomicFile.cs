using System.Text;

namespace FactCheck.Rendering;

/// <summary>Writes a file so that a reader sees the old one or the whole new one, never a half.</summary>
internal static class AtomicFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes <paramref name="path"/> through a temporary file beside it; missing folders are made.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes its text.</param>
    /// <exception cref="IOException">It could not be written; the old file is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        var target = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? ".");
        var temporary = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            using (var writer = new StreamWriter(temporary, append: false, Utf8) { NewLine = "\n" })
            {
                write(writer);
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            // Gone already when the move went well.
            File.Delete(temporary);
        }
    }
}
