using FactCheck.Claims;
using FactCheck.Consistency.Lines;
using FactCheck.Values;

namespace FactCheck.Consistency.Sources;

/// <summary>
/// Who stood with whom in each window of each fact: all that is kept of the claims to learn which voices copy and which
/// are reliable. 8 bytes a voice and window.
/// </summary>
internal sealed class VoteSketch
{
    // Behind so many camps each value is a camp of its own; they have one or two voices each.
    private const int MaxCamps = 16;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly List<int> _starts = [0];
    private readonly List<Spoken> _spoken = [];
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
    public TopicSketch Topics { get; } = new();

    /// <summary>How many windows a voice speaks in, those included in which no other does.</summary>
    public IReadOnlyList<int> Mentions => _mentions;

    /// <summary>Takes in a window. It is kept when at least two voices name a figure: one alone shows nothing.</summary>
    public void Add(Tally tally, string? rule)
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
        var camps = CampsOf(votes);
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
        }
        _starts.Add(_spoken.Count);
        Topics.Add(votes[0].Claim.Fact, rule);
        _scatter.Add(ScatterOf(votes[0].Claim.Fact, tally.Report.AsOf));
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

    private static Dictionary<int, short> CampsOf(List<Vote> votes)
    {
        var camps = new Dictionary<int, short>();
        var rest = votes;
        short camp = 0;
        for (; rest.Count > 0 && camp < MaxCamps; camp++)
        {
            var best = Sweep.BestOf(rest);
            var members = rest.Where(vote => best is null || vote.Wide!.Meets(best.Value)).ToList();
            members.ForEach(vote => camps.Add(vote.Order, camp));
            rest = rest.Where(vote => !camps.ContainsKey(vote.Order)).ToList();
        }
        var alone = new Dictionary<Interval, short>();
        foreach (var vote in rest)
        {
            if (!alone.TryGetValue(vote.Hard!.Pieces[0], out var own))
            {
                own = (short)Math.Min(camp + alone.Count, short.MaxValue);
                alone.Add(vote.Hard.Pieces[0], own);
            }
            camps.Add(vote.Order, own);
        }
        return camps;
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
