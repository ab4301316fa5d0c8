namespace FactCheck.Consistency.Sources;

/// <summary>The topics of the windows of a <see cref="VoteSketch"/>, in each of the readings of <see cref="FactTopic"/>.</summary>
internal sealed class TopicSketch
{
    // A part of the key that takes more values than this names a thing, not an attribute.
    private const int MaxTopics = 64;

    private readonly Dictionary<string, byte>[] _numbers = new Dictionary<string, byte>[
        FactTopic.Readings
    ];
    private readonly List<byte>[] _topics = new List<byte>[FactTopic.Readings];

    /// <summary>A sketch of no windows.</summary>
    public TopicSketch()
    {
        for (var reading = 0; reading < FactTopic.Readings; reading++)
        {
            _numbers[reading] = new Dictionary<string, byte>(StringComparer.Ordinal);
            _topics[reading] = [];
        }
    }

    /// <summary>Takes in a window of <paramref name="fact"/>.</summary>
    public void Add(string fact, string? rule)
    {
        for (var reading = 0; reading < FactTopic.Readings; reading++)
        {
            if (_numbers[reading].Count > MaxTopics)
            {
                continue;
            }
            var numbers = _numbers[reading].GetAlternateLookup<ReadOnlySpan<char>>();
            var name = FactTopic.Read(reading, fact, rule);
            if (!numbers.TryGetValue(name, out var number))
            {
                number = (byte)_numbers[reading].Count;
                _numbers[reading].Add(name.ToString(), number);
            }
            _topics[reading].Add(number);
        }
    }

    /// <summary>The topics in <paramref name="reading"/> by number, in ordinal order; fewer than two say nothing.</summary>
    public string[] NamesIn(int reading) =>
        _numbers[reading].Count > MaxTopics
            ? []
            : [.. _numbers[reading].Keys.Order(StringComparer.Ordinal)];

    /// <summary>The number of each window's topic, an index into <see cref="NamesIn"/>.</summary>
    public byte[] TopicsIn(int reading)
    {
        var names = NamesIn(reading);
        var place = new byte[names.Length];
        for (var number = 0; number < names.Length; number++)
        {
            place[_numbers[reading][names[number]]] = (byte)number;
        }
        return [.. _topics[reading].Select(topic => place[topic])];
    }
}
