using FactCheck.Editing;
using FactCheck.Features;
using FactCheck.Protocol;
using FactCheck.Settings;

namespace FactCheck;

/// <summary>Counts in the background how often each rule matches, once nobody has typed for a while.</summary>
/// <param name="options">Which articles.</param>
/// <param name="inbox">Where the counts are handed in.</param>
/// <param name="writer">Where it is told that articles could not be read.</param>
internal sealed class CorpusCounter(ServerOptions options, Inbox inbox, MessageWriter writer)
    : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly Dictionary<string, CorpusCounts> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CancellationTokenSource> _runs = new(
        StringComparer.Ordinal
    );

    /// <summary>The last counts of a folder; <see langword="null"/> as long as there are none.</summary>
    public CorpusCounts? Of(string folder) => _counts.GetValueOrDefault(folder);

    /// <summary>Counts anew, unless a rule of the folder has an error: then the old counts stay.</summary>
    /// <param name="folder">The folder, whose rules are bound.</param>
    /// <param name="done">Called by the answering thread when there are new counts.</param>
    public void Start(FolderProject folder, Action done)
    {
        if (
            folder.Rules.Result.Rules is not { Rules.Count: > 0 } rules
            || (options.Corpus.Count == 0 && !folder.Settings.IsThere)
        )
        {
            return;
        }
        var (path, isKnown, settings) = (
            folder.Path,
            folder.Settings.IsKnown,
            folder.Settings.Last
        );
        var cancellation = Restart(path);
        _ = Task.Run(
            async () =>
            {
                await Task.Delay(Pause, cancellation).ConfigureAwait(false);
                var counts = isKnown
                    ? CorpusCounts.Read(ArticlesOf(path, settings), settings, rules, cancellation)
                    : CorpusCounts.Failed("factcheck.yaml has a mistake");
                inbox.Post(() => Take(path, counts, done));
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var run in _runs.Values)
        {
            run.Cancel();
            run.Dispose();
        }
    }

    private CancellationToken Restart(string folder)
    {
        if (_runs.TryGetValue(folder, out var run))
        {
            run.Cancel();
            run.Dispose();
        }
        _runs[folder] = new CancellationTokenSource();
        return _runs[folder].Token;
    }

    private List<string> ArticlesOf(string folder, ProjectSettings settings)
    {
        var named = options.Corpus.Count > 0 ? options.Corpus : settings.Corpus.Files;
        return [.. named.DefaultIfEmpty(".").Select(path => Path.Combine(folder, path))];
    }

    private void Take(string folder, CorpusCounts counts, Action done)
    {
        var before = _counts.GetValueOrDefault(folder)?.Trouble;
        _counts[folder] = counts;
        if (counts.Trouble is { } trouble && trouble != before)
        {
            Tell($"not all articles are counted: {trouble}");
        }
        done();
    }

    private void Tell(string warning) =>
        writer.Notify(
            "window/showMessage",
            json =>
            {
                json.WriteStartObject();
                json.WriteNumber("type", 2); // a warning
                json.WriteString("message", warning);
                json.WriteEndObject();
            }
        );
}
