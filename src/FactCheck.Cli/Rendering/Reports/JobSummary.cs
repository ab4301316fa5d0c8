using System.Text;
using FactCheck.Reporting;
using FactCheck.Reporting.Markdown;
using FactCheck.Reporting.Wording;

namespace FactCheck.Rendering.Reports;

/// <summary>The page on which a CI host shows what the steps of a job tell: each step appends Markdown to one file.</summary>
internal static class JobSummary
{
    /// <summary>The most that GitHub takes of a step, in bytes; of a larger file it shows nothing (docs: job summaries).</summary>
    public const int MaxBytes = 1024 * 1024;

    // Room for the words that tell what was left out.
    private const int Reserve = 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Appends <paramref name="report"/> to the file in one write, and as much of it as the host takes.</summary>
    /// <param name="path">The file; it is made when it is not there.</param>
    /// <param name="report">The report.</param>
    /// <exception cref="IOException">It could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Append(string path, Report report)
    {
        using var file = new FileStream(path, FileMode.Append, FileAccess.Write);
        using var page = new Page(MaxBytes - Reserve - file.Length);
        new MarkdownReportWriter().Write(report, page);
        file.Write(Utf8.GetBytes(page.Ended()));
    }

    /// <summary>Keeps whole lines and whole findings while there is room, then counts the findings that do not fit.</summary>
    private sealed class Page(long room) : TextWriter
    {
        private readonly StringBuilder _kept = new();
        private readonly StringBuilder _line = new();
        private long _bytes;
        private int? _finding;
        private int _left;
        private bool _isFull;

        public override Encoding Encoding => Utf8;

        public override void Write(char value)
        {
            _line.Append(value);
            if (value == '\n')
            {
                End(_line.ToString());
                _line.Clear();
            }
        }

        /// <summary>What was kept, and what was not in words.</summary>
        public string Ended() =>
            _isFull
                ? _kept
                    + $"\n**{(_left > 0 ? Counted.Of(_left, "finding") : "The rest is")} left out: a summary holds 1 MiB. "
                    + "The whole report: `--report markdown=report.md`.**\n"
                : _kept.ToString();

        private void End(string line)
        {
            var isFinding = line.StartsWith("### ", StringComparison.Ordinal);
            if (isFinding || line.StartsWith("## ", StringComparison.Ordinal))
            {
                _finding = isFinding ? _kept.Length : null;
            }

            _bytes += Utf8.GetByteCount(line);
            if (_isFull)
            {
                _left += isFinding ? 1 : 0;
            }
            else if (_bytes <= room)
            {
                _kept.Append(line);
            }
            else
            {
                _isFull = true;
                _left = _finding is null ? 0 : 1;
                _kept.Length = _finding ?? _kept.Length;
            }
        }
    }
}
