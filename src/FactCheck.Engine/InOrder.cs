namespace FactCheck;

/// <summary>Works on articles, or what they are read from, side by side and hands the results over in their order.</summary>
/// <remarks>Items are read as they are asked for, so memory does not grow with the corpus, and results do not depend on the number of threads.</remarks>
internal static class InOrder
{
    // Articles are small: a batch makes the hand-over between threads cheap. The window bounds what waits in memory.
    private const int BatchSize = 32;
    private const int BatchesAThread = 4;

    /// <summary>What <paramref name="work"/> makes of each item.</summary>
    /// <param name="items">What to work on; it is asked for by the caller's thread.</param>
    /// <param name="work">The work; safe for many threads.</param>
    /// <param name="threads">How many threads work; 1 for the caller's alone.</param>
    /// <param name="cancellation">Ends the run with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is below 1.</exception>
    public static IEnumerable<TResult> Map<TItem, TResult>(
        IEnumerable<TItem> items,
        Converter<TItem, TResult> work,
        int threads,
        CancellationToken cancellation = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return threads == 1
            ? InTurn(items, work, cancellation)
            : SideBySide(items, work, threads, cancellation);
    }

    private static IEnumerable<TResult> InTurn<TItem, TResult>(
        IEnumerable<TItem> items,
        Converter<TItem, TResult> work,
        CancellationToken cancellation
    )
    {
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return work(item);
        }
    }

    // The queue is both the order and the bound: batches are started in order and taken out in order.
    private static IEnumerable<TResult> SideBySide<TItem, TResult>(
        IEnumerable<TItem> items,
        Converter<TItem, TResult> work,
        int threads,
        CancellationToken cancellation
    )
    {
        var tasks = new TaskFactory(
            cancellation,
            TaskCreationOptions.None,
            TaskContinuationOptions.None,
            new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler
        );
        var pending = new Queue<Task<TResult[]>>();
        foreach (var batch in items.Chunk(BatchSize))
        {
            cancellation.ThrowIfCancellationRequested();
            pending.Enqueue(tasks.StartNew(() => Array.ConvertAll(batch, work)));
            while (pending.Count > threads * BatchesAThread)
            {
                foreach (var item in pending.Dequeue().GetAwaiter().GetResult())
                {
                    yield return item;
                }
            }
        }
        while (pending.TryDequeue(out var batch))
        {
            foreach (var item in batch.GetAwaiter().GetResult())
            {
                yield return item;
            }
        }
    }
}
