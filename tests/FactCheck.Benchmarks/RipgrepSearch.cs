using System.ComponentModel;
using System.Diagnostics;

namespace FactCheck.Benchmarks;

/// <summary>Times <c>rg -F -c</c> over the same text in one file, where ripgrep is installed.</summary>
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
    }

    /// <summary>MB/s of the best round, or <see langword="null"/> when ripgrep is not installed.</summary>
    public double? Measure(List<string> phrases, long bytes, int rounds)
    {
        File.WriteAllLines(_phrases, phrases);
        var best = double.MaxValue;
        for (var i = 0; i < rounds; i++)
        {
            try
            {
                using var process = Process.Start(
                    new ProcessStartInfo(
                        "rg",
                        ["-F", "-c", "--threads", "1", "-f", _phrases, _text]
                    )
                    {
                        RedirectStandardOutput = true,
                        UseShellExecute = false,
                    }
                )!;
                process.StandardOutput.ReadToEnd();
                process.WaitForExit();
                best = Math.Min(best, process.TotalProcessorTime.TotalSeconds);
            }
            catch (Win32Exception)
            {
                return null;
            }
        }
        return bytes / 1e6 / best;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
