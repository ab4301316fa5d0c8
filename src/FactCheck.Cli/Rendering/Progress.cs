using System.Globalization;
using FactCheck.Corpus;

namespace FactCheck.Rendering;

/// <summary>
/// Tells on the error stream how far the reading of a corpus is, while a person waits; says nothing where nobody watches.
/// </summary>
/// <remarks>
/// How much is left is told by the sizes of files. An article's share of its file is taken by its letters, so that of a
/// large JSONL file it is a guess, and of standard input nothing is known.
/// </remarks>
internal sealed class Progress
{
    private const string ClearLine = "\r\u001b[K";

    // A short run shows nothing; a long one shows something new a few times a second.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);

    private readonly IReadOnlyDictionary<string, long> _sizes;
    private readonly CliConsole _console;
    private readonly decimal _total;
    private readonly long _start;
    private TimeSpan _shown;
    private string? _file;
    private long _before;
    private long _inFile;
    private int _articles;

    private Progress(IReadOnlyDictionary<string, long> sizes, CliConsole console)
    {
        _sizes = sizes;
        _console = console;
        _total = sizes.Values.Sum();
        _start = console.Time.GetTimestamp();
        _shown = Patience - Step;
    }

    /// <summary>The items of <paramref name="inputs"/>, watched as they pass.</summary>
    /// <param name="corpus">Reads them.</param>
    /// <param name="inputs">Files, folders, globs, or <c>-</c>.</param>
    /// <param name="console">Where a person waits.</param>
    /// <param name="threads">How many threads read.</param>
    public static IEnumerable<CorpusItem> Read(
        CorpusReader corpus,
        IReadOnlyList<string> inputs,
        CliConsole console,
        int threads = 1
    )
    {
        var items = corpus.Read(inputs, console.In, threads);
        return console.ShowsProgress
            ? new Progress(CorpusReader.Sizes(inputs), console).Watch(items)
            : items;
    }

    private IEnumerable<CorpusItem> Watch(IEnumerable<CorpusItem> items)
    {
        try
        {
            foreach (var item in items)
            {
                Count(item);
                var elapsed = _console.Time.GetElapsedTime(_start);
                if (elapsed - _shown >= Step)
                {
                    _shown = elapsed;
                    _console.Error.Write(ClearLine + Line(elapsed));
                }

                yield return item;
            }
        }
        finally
        {
            if (_shown >= Patience)
            {
                _console.Error.Write(ClearLine);
            }
        }
    }

    private void Count(CorpusItem item)
    {
        var path = item.Article?.Path ?? item.Skipped?.Path;
        if (path != _file)
        {
            _before += SizeOf(_file);
            (_file, _inFile) = (path, 0);
        }

        if (item.Article is { } article)
        {
            _articles++;
            _inFile += article.Text.Length;
        }
    }

    private long SizeOf(string? path) => path is null ? 0 : _sizes.GetValueOrDefault(path);

    /// <summary><c>12,300 articles, 4,100 a second, 34%, 6 s left</c>.</summary>
    private string Line(TimeSpan elapsed)
    {
        var rate = _articles / (decimal)elapsed.TotalSeconds;
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{_articles:N0} articles, {rate:N0} a second"
        );
        var done = _before + Math.Min(_inFile, SizeOf(_file));
        if (_total == 0 || done == 0)
        {
            return line;
        }

        var share = Math.Min(done / _total, 1);
        var left = TimeSpan.FromSeconds((double)((decimal)elapsed.TotalSeconds / share)) - elapsed;
        return line
            + string.Create(
                CultureInfo.InvariantCulture,
                $", {100 * share:0}%, {Duration(left)} left"
            );
    }

    private static string Duration(TimeSpan time) =>
        time.TotalMinutes < 1 ? $"{Math.Max(1, (int)time.TotalSeconds)} s"
        : time.TotalHours < 1 ? $"{(int)time.TotalMinutes} min {time.Seconds} s"
        : $"{(int)time.TotalHours} h {time.Minutes} min";
}
