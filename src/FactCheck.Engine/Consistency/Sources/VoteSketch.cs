using FactCheck.Claims;
using FactCheck.Values;

namespace FactCheck.Consistency.Sources;

/// <summary>
/// Who stood with whom in each window of each fact: all that is kept of the claims to learn which voices copy and which
/// are reliable. 10 bytes a voice and window.
/// </summary>
internal sealed class VoteSketch
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<int> _starts = [0];
    private readonly List<Spoken> _spoken = [];
    private readonly List<short> _nearCamps = [];
    private readonly List<int> _mentions = [];
    private readonly List<uint> _scatter = [];

    /// <summary>The voices by number. Numbers depend on the order of the facts; what is learned must not.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>How many windows were taken in.</summary>
    public int Windows => _starts.Count - 1;

    /// <summary>What was said in a window, one entry a voice.</summary>
    public ReadOnlySpan<Spoken> this[int window] =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_spoken)[
            _starts[window].._starts[window + 1]
        ];

    /// <summary>What the windows are about.</summary>
    public TopicSketch Topics { get; private init; } = new();

    /// <summary>How many windows a voice speaks in, those included in which no other does.</summary>
    public IReadOnlyList<int> Mentions => _mentions;

    /// <summary>Takes in a window. It is kept when at least two voices name a figure: one alone shows nothing.</summary>
    /// <param name="tally">The window.</param>
    /// <param name="rule">What its claims name as their rule.</param>
    /// <param name="countsNear">Whether numbers near each other may stand in one camp (<see cref="Camps"/>).</param>
    public void Add(Tally tally, string? rule, bool countsNear = false)
    {
        List<Vote> votes =
        [
            .. tally
                .Stating.Where(vote => vote is { IsImplied: false, Hard.IsHalfLine: false })
                .OrderBy(vote => vote.Hard!.Width)
                .ThenBy(vote => vote.Order)
                .DistinctBy(vote => vote.Voice, StringComparer.Ordinal)
                .OrderBy(vote => vote.Order),
        ];
        foreach (var vote in votes)
        {
            _mentions[NumberOf(vote.Voice)]++;
        }
        if (votes.Count < 2)
        {
            return;
        }
        var camps = Camps.Of(votes, countsNear: false);
        var nearCamps = countsNear ? Camps.Of(votes, countsNear) : camps;
        var values = new Dictionary<(Interval, int), short>();
        foreach (var vote in votes)
        {
            var key = (vote.Hard!.Pieces[0], vote.Hard.Pieces.Count);
            if (!values.TryGetValue(key, out var value))
            {
                value = (short)Math.Min(values.Count, short.MaxValue);
                values.Add(key, value);
            }
            _spoken.Add(new Spoken(NumberOf(vote.Voice), value, camps[vote.Order]));
            _nearCamps.Add(nearCamps[vote.Order]);
        }
        _starts.Add(_spoken.Count);
        Topics.Add(votes[0].Claim.Fact, rule);
        _scatter.Add(ScatterOf(votes[0].Claim.Fact, tally.Report.AsOf));
    }

    /// <summary>The same windows and voices, with numbers near each other in one camp where near numbers count.</summary>
    public VoteSketch WithNearCamps()
    {
        var near = new VoteSketch { Topics = Topics };
        near._names.AddRange(_names);
        near._mentions.AddRange(_mentions);
        near._starts.AddRange(_starts.Skip(1));
        near._spoken.AddRange(
            _spoken.Zip(_nearCamps, (spoken, camp) => spoken with { Camp = camp })
        );
        return near;
    }

    /// <summary>At most about <paramref name="limit"/> windows of it, drawn alike in every run; the voices are the same.</summary>
    public VoteSketch Sample(int limit)
    {
        if (Windows <= limit)
        {
            return this;
        }
        uint[] scatter = [.. _scatter.Order()];
        var sample = new VoteSketch();
        sample._names.AddRange(_names);
        sample._mentions.AddRange(_mentions);
        for (var window = 0; window < Windows; window++)
        {
            if (_scatter[window] < scatter[limit])
            {
                sample._spoken.AddRange(this[window]);
                sample._starts.Add(sample._spoken.Count);
                sample._scatter.Add(_scatter[window]);
            }
        }
        return sample;
    }

    // FNV-1a over UTF-16 units (G. Fowler, L. C. Noll, K.-P. Vo).
    private static uint ScatterOf(string fact, AsOf? window)
    {
        var hash = 2_166_136_261u;
        foreach (var c in fact)
        {
            hash = unchecked((hash ^ c) * 16_777_619u);
        }
        // Of one fact the windows differ in their days alone.
        return window is { From: var day }
            ? unchecked((hash ^ (uint)((day.Year * 400) + day.DayOfYear)) * 16_777_619u)
            : hash;
    }

    private int NumberOf(string voice)
    {
        if (!_numbers.TryGetValue(voice, out var number))
        {
            number = _names.Count;
            _numbers.Add(voice, number);
            _names.Add(voice);
            _mentions.Add(0);
        }
        return number;
    }
}
