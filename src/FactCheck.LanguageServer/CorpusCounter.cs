using FactCheck.Editing;
using FactCheck.Features;
using FactCheck.Protocol;

namespace FactCheck;

/// <summary>Counts in the background how often each rule matches, once nobody has typed for a while.</summary>
/// <param name="options">Which articles.</param>
/// <param name="inbox">Where the counts are handed in.</param>
internal sealed class CorpusCounter(ServerOptions options, Inbox inbox) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly Dictionary<string, CorpusCounts> _counts = new(StringComparer.Ordinal);
    private CancellationTokenSource _run = new();

    /// <summary>The last counts of a folder; <see langword="null"/> as long as there are none.</summary>
    public CorpusCounts? Of(string folder) => _counts.GetValueOrDefault(folder);

    /// <summary>Counts anew, unless a rule of the folder has an error: then the old counts stay.</summary>
    /// <param name="folder">The folder, whose rules are bound.</param>
    /// <param name="done">Called by the answering thread when there are new counts.</param>
    public void Start(FolderProject folder, Action done)
    {
        if (folder.Rules.Result.Rules is not { Rules.Count: > 0 } rules)
        {
            return;
        }
        Stop();
        var (path, cancellation) = (folder.Path, _run.Token);
        _ = Task.Run(
            async () =>
            {
                await Task.Delay(Pause, cancellation).ConfigureAwait(false);
                var counts = Count(path, rules, cancellation);
                if (counts is not null)
                {
                    inbox.Post(() => Take(path, counts, done));
                }
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _run.Cancel();
        _run.Dispose();
    }

    private void Stop()
    {
        _run.Cancel();
        _run.Dispose();
        _run = new CancellationTokenSource();
    }

    private void Take(string folder, CorpusCounts counts, Action done)
    {
        _counts[folder] = counts;
        done();
    }

    // A corpus that cannot be read at the moment has no counts; `check` says why.
    private CorpusCounts? Count(string folder, Rules.RuleSet rules, CancellationToken cancellation)
    {
        try
        {
            return CorpusCounts.Read(folder, options, rules, cancellation);
        }
        catch (Exception failure)
            when (failure is IOException or UnauthorizedAccessException or InvalidOperationException
            )
        {
            return null;
        }
    }
}
