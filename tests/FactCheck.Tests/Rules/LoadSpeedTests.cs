using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace FactCheck.Tests.Rules;

public sealed class LoadSpeedTests
{
    /// <summary>
    /// A guard against loading that grows faster than the rules: 1 000 rules in one file beside as many in ten. Both take
    /// about as long, so that a busy machine slows both alike. The ceiling is measured in the benchmarks.
    /// </summary>
    [Fact]
    public void Loading_grows_with_the_number_of_rules()
    {
        Seconds(100); // compiles what runs
        var rounds = Enumerable.Range(0, 3).ToList();
        var apart = rounds.Min(_ => Enumerable.Range(0, 10).Sum(_ => Seconds(100)));
        var together = rounds.Min(_ => Seconds(1000));
        together.ShouldBeLessThan(4 * apart);
    }

    private static double Seconds(int rules)
    {
        var yaml = new StringBuilder(
            "factcheck: 1\nvocab: {killed: {vi: [thiệt mạng], en: [killed]}}\nrules:\n"
        );
        for (var i = 0; i < rules; i++)
        {
            yaml.Append(
                CultureInfo.InvariantCulture,
                $"""
                  - id: rule-{i}
                    find:
                      vi: [ <n:count> người (đã)? <killed> ...3 ở tỉnh{i} ]
                      en: [ <n:count> people (have been | were)? <killed> in place{i} ]
                      near: [ (nội chiến | civil war) in same paragraph ]
                    check: never decreases, allow 5%

                """
            );
        }
        var text = yaml.ToString();
        var watch = Stopwatch.StartNew();
        TestRules.Load(text).Rules!.Rules.Count.ShouldBe(rules);
        return watch.Elapsed.TotalSeconds;
    }
}
