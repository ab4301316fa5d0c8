using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace FactCheck.Benchmarks;

/// <summary>Times <c>rg -F --count-matches</c> over the same text in one file, where ripgrep is installed.</summary>
internal sealed class RipgrepSearch : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factcheck-");
    private readonly string _text;
    private readonly string _phrases;

    public RipgrepSearch(List<NewsArticle> articles)
    {
        _text = Path.Combine(_folder.FullName, "text.txt");
        _phrases = Path.Combine(_folder.FullName, "phrases.txt");
        File.WriteAllLines(_text, articles.Select(article => article.Text));
        Bytes = new FileInfo(_text).Length;
    }

    /// <summary>The size of the file.</summary>
    public long Bytes { get; }

    /// <summary>MB/s of the best round, or <see langword="null"/> when ripgrep or bash is not installed.</summary>
    public double? Measure(List<string> phrases, long bytes, int rounds)
    {
        File.WriteAllLines(_phrases, phrases);
        var best = double.MaxValue;
        for (var i = 0; i < rounds; i++)
        {
            if (Seconds() is not { } seconds)
            {
                return null;
            }
            best = Math.Min(best, seconds);
        }
        return bytes / 1e6 / best;
    }

    // The time on the processor of a process that has ended is known to its parent alone: the shell tells it.
    private double? Seconds()
    {
        const string script = """
            TIMEFORMAT='%3U %3S'; time rg -F --count-matches --threads 1 -f "$1" "$2" 2>/dev/null; exit $?
            """;
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo("bash", ["-c", script, "bash", _phrases, _text])
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    UseShellExecute = false,
                }
            )!;
            process.StandardOutput.ReadToEnd();
            var times = process.StandardError.ReadToEnd().Trim().Split(' ');
            process.WaitForExit();
            // 1 says that nothing was found.
            return process.ExitCode is 0 or 1
                ? Math.Max(
                    times.Sum(time => double.Parse(time, CultureInfo.InvariantCulture)),
                    0.001
                )
                : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
