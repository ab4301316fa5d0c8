using System.Globalization;
using FactCheck.Claims;
using FactCheck.Consistency;

namespace FactCheck.Tests.Consistency;

/// <summary>Numbers that differ by little support each other where weights were learned and no rule says what agrees.</summary>
public sealed class NearnessTests
{
    private static readonly JudgeOptions Weighted = JudgeOptions.Default with
    {
        LearnedWeights = true,
    };

    [Theory]
    // Nobody agrees: what the others point at.
    [InlineData("70 71 72 90", 71)]
    // Two agree far off, seven stand close together.
    [InlineData("50 50 68 69 70 71 72 73 74", 71)]
    // Half say the same: what is near it does not count.
    [InlineData("50 50 50 70 71 72", 50)]
    // A vandal far off moves nothing.
    [InlineData("70 71 72 90 100000", 71)]
    // Of two nothing is learned.
    [InlineData("70 72", 70)]
    public void WeightedVotesSupportWhatIsNear(string numbers, int expected) =>
        PointOf(numbers, Weighted).ShouldBe(expected);

    [Fact]
    public void VotesThatCountAlikeDoNot() =>
        PointOf("50 50 68 69 70 71 72 73 74", JudgeOptions.Default).ShouldBe(50);

    [Fact]
    public void ABoundGivesAndGetsNothing()
    {
        var claims = Claims("50 50 68 69 70 71 72 73 74")
            .Append(Make.Claim("bound", Make.MoreThan(60)));
        var headline = Judged(claims, Weighted);
        headline.Consensus!.Point.ShouldBe(71);
        headline.Support.Origins.ShouldBe(2);
    }

    // Six clocks are off by up to two minutes, each time another way; two boards show the plan, which is half an hour early.
    [Fact]
    public void ClocksThatAreOffByALittleAreNotUnreliable()
    {
        var claims = Enumerable
            .Range(0, 40)
            .SelectMany(flight =>
                Enumerable
                    .Range(0, 6)
                    .Select(clock =>
                        (Source: $"clock {clock}", Late: ((flight + 1) * (clock + 2)) % 3)
                    )
                    .Append((Source: "board 1", Late: -30))
                    .Append((Source: "board 2", Late: -30))
                    .Select(said =>
                        Make.Claim(
                            said.Source,
                            Make.Exact(600 + (7 * flight) + said.Late),
                            fact: string.Create(CultureInfo.InvariantCulture, $"{flight}/departure")
                        )
                    )
            );
        var judgement = new Judge(null, Weighted with { Copying = false }).Run(claims);
        var weights = judgement.Sources.Weights.ToDictionary(
            weight => weight.Name,
            weight => weight.Weight,
            StringComparer.Ordinal
        );
        weights["clock 0"].ShouldBeGreaterThan(2 * weights["board 1"]);
        foreach (
            var (fact, flight) in judgement.Facts.Select(fact =>
                (fact, int.Parse(fact.Fact.Split('/')[0], CultureInfo.InvariantCulture))
            )
        )
        {
            fact.Headline!.Consensus!.Point!.Value.ShouldBeInRange(
                600 + (7 * flight),
                602 + (7 * flight)
            );
        }
    }

    private static decimal? PointOf(string numbers, JudgeOptions options) =>
        Judged(Claims(numbers), options).Consensus!.Point;

    private static WindowReport Judged(IEnumerable<Claim> claims, JudgeOptions options) =>
        new Judge(null, options).Run(claims).Facts.Single().Headline!;

    private static IEnumerable<Claim> Claims(string numbers) =>
        numbers
            .Split(' ')
            .Select(
                (number, source) =>
                    Make.Claim(
                        string.Create(CultureInfo.InvariantCulture, $"s{source}"),
                        Make.Exact(decimal.Parse(number, CultureInfo.InvariantCulture))
                    )
            );
}
