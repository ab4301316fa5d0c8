namespace FactCheck.Consistency.Sources;

/// <summary>Finds out which part of the keys names the attribute on which voices differ.</summary>
/// <remarks>
/// Of the readings of <see cref="FactTopic"/> the one is taken that explains best where voices are right: by the likelihood
/// that each voice has a reliability of its own on each topic, less G. Schwarz's penalty for each number that is fitted
/// ("Estimating the dimension of a model", 1978). None where no reading pays for itself.
/// </remarks>
internal static class TopicChoice
{
    /// <summary>The best reading; <see langword="null"/> when voices are the same on all topics.</summary>
    public static int? Best(VoteSketch sketch, int[] byName, short[] consensus)
    {
        int? best = null;
        var most = 0.0;
        for (var reading = 0; reading < FactTopic.Readings; reading++)
        {
            var names = sketch.Topics.NamesIn(reading);
            if (names.Length < 2)
            {
                continue;
            }
            var gain = GainOf(
                sketch,
                byName,
                consensus,
                sketch.Topics.TopicsIn(reading),
                names.Length
            );
            if (gain > most)
            {
                (best, most) = (reading, gain);
            }
        }
        return best;
    }

    private static double GainOf(
        VoteSketch sketch,
        int[] byName,
        short[] consensus,
        byte[] topicOf,
        int topics
    )
    {
        var (right, all) = (new int[byName.Length * topics], new int[byName.Length * topics]);
        var total = 0L;
        for (var window = 0; window < sketch.Windows; window++)
        {
            foreach (var said in sketch[window])
            {
                var place = (said.Voice * topics) + topicOf[window];
                all[place]++;
                right[place] += said.Camp == consensus[window] ? 1 : 0;
                total++;
            }
        }
        var gain = 0.0;
        var penalty = Math.Log(Math.Max(total, 1)) / 2;
        foreach (var voice in byName)
        {
            var (rightSum, allSum) = (0, 0);
            for (var place = voice * topics; place < (voice + 1) * topics; place++)
            {
                rightSum += right[place];
                allSum += all[place];
                gain += all[place] == 0 ? 0 : Likelihood(right[place], all[place]) - penalty;
            }
            gain -= allSum == 0 ? 0 : Likelihood(rightSum, allSum) - penalty;
        }
        return gain;
    }

    private static double Likelihood(int right, int all)
    {
        var rate = (double)right / all;
        return rate is 0 or 1 ? 0 : (right * Math.Log(rate)) + ((all - right) * Math.Log(1 - rate));
    }
}
