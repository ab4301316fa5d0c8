using System.Collections.Concurrent;

namespace FactCheck.Watching;

/// <summary>Tells when files may have changed: by the events of the file system, and by the clock where there are none.</summary>
/// <remarks>
/// An event says at which file it is worth to look; what changed is found out by looking. Events may be lost (on network
/// drives, in containers, behind links, when there are too many): from time to time everything is worth a look.
/// </remarks>
internal sealed class ChangeSignal : IDisposable
{
    // Editors save in several steps, and a checkout changes many files: one look when all is quiet, or after a while.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);
    private const int MostEvents = 1_000;

    private static readonly TimeSpan WithEvents = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan WithoutEvents = TimeSpan.FromMilliseconds(500);

    private readonly BlockingCollection<string> _events = new(MostEvents);
    private readonly List<FileSystemWatcher> _watchers = [];
    private volatile bool _isBlind;

    /// <summary>Watches folders and what is below them.</summary>
    /// <param name="folders">The folders; one that is not there, or cannot be watched, is left to the clock.</param>
    public ChangeSignal(IEnumerable<string> folders)
    {
        Tick = WithEvents;
        foreach (var folder in folders.Distinct(StringComparer.Ordinal))
        {
            if (!TryWatch(folder))
            {
                Tick = WithoutEvents;
            }
        }
    }

    /// <summary>How long it waits where no event comes.</summary>
    public TimeSpan Tick { get; }

    /// <summary>Waits until files may have changed and no more changes come.</summary>
    /// <param name="atLeast">The least time to wait where no event comes: looking must not become the whole work.</param>
    /// <param name="cancellation">Ends the waiting with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>Full paths at which something may have changed; <see langword="null"/> when it may be anywhere.</returns>
    public IReadOnlyCollection<string>? Wait(TimeSpan atLeast, CancellationToken cancellation)
    {
        var tick = atLeast > Tick ? atLeast : Tick;
        if (!_events.TryTake(out var first, (int)tick.TotalMilliseconds, cancellation))
        {
            return null;
        }

        var paths = new HashSet<string>(StringComparer.Ordinal) { first };
        for (var i = 0; i < MostEvents; i++)
        {
            if (!_events.TryTake(out var path, (int)Quiet.TotalMilliseconds, cancellation))
            {
                break;
            }

            paths.Add(path);
        }

        var isWhole = !_isBlind && Tick == WithEvents;
        _isBlind = false;
        return isWhole ? paths : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in _watchers)
        {
            watcher.Dispose();
        }

        // The collection is not disposed: an event may be under way still.
    }

    private bool TryWatch(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return false;
        }

        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Changed += (_, change) => Note(change.FullPath);
            watcher.Created += (_, change) => Note(change.FullPath);
            watcher.Deleted += (_, change) => Note(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                Note(change.OldFullPath);
                Note(change.FullPath);
            };
            watcher.Error += (_, _) => Lose(folder);
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
            return true;
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            // The system has a limit of watched folders.
            watcher?.Dispose();
            return false;
        }
    }

    private void Note(string path)
    {
        if (!_events.TryAdd(path))
        {
            _isBlind = true;
        }
    }

    // Events were lost: look everywhere.
    private void Lose(string folder)
    {
        _isBlind = true;
        Note(folder);
    }
}
