namespace FactCheck.Consistency.Sources;

/// <summary>Learns which voices copy and how reliable each voice is.</summary>
internal static class SourceLearner
{
    /// <summary>What <paramref name="sketch"/> shows.</summary>
    public static SourceBook Learn(VoteSketch sketch, JudgeOptions options)
    {
        int[] byName =
        [
            .. Enumerable
                .Range(0, sketch.Names.Count)
                .OrderBy(voice => sketch.Names[voice], StringComparer.Ordinal),
        ];
        var belief = options.Copying
            ? CopySearch.Run(sketch, byName)
            : new Belief(sketch, byName, [.. Enumerable.Range(0, byName.Length)]);
        if (!options.LearnedWeights)
        {
            return new SourceBook(belief.Clusters, []);
        }
        // Who copies repeats a value to the last digit; who is reliable may be off by a little.
        sketch = sketch.WithNearCamps();
        belief = new Belief(sketch, byName, belief.Groups) { Clusters = belief.Clusters };
        var plain = belief.Settle();
        var topics = TopicChoice.Best(sketch, byName, belief.Consensus);
        if (topics is not { } reading)
        {
            return new SourceBook(belief.Clusters, WeightsOf(sketch, byName, plain, []));
        }
        var names = sketch.Topics.NamesIn(reading);
        var onTopics = belief.SettleOn(sketch, sketch.Topics.TopicsIn(reading), names.Length);
        return new SourceBook(belief.Clusters, WeightsOf(sketch, byName, onTopics, names), topics);
    }

    private static List<SourceWeight> WeightsOf(
        VoteSketch sketch,
        int[] byName,
        Reliability reliability,
        string[] topics
    ) =>
        [
            .. byName.Select(voice => new SourceWeight(
                sketch.Names[voice],
                (decimal)reliability.WeightOf(voice) / Reliability.Unit,
                Math.Round((decimal)reliability.AgreeingOf(voice), 1),
                reliability.SpeakingOf(voice)
            )
            {
                Topics =
                [
                    .. topics.Select(
                        (topic, index) =>
                            new TopicWeight(
                                topic,
                                (decimal)reliability.WeightOf(voice, index) / Reliability.Unit
                            )
                    ),
                ],
            }),
        ];
}
