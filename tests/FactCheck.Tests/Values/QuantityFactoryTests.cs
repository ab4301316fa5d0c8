using FactCheck.Values;

namespace FactCheck.Tests.Values;

/// <summary>The table "Qualifiers", row by row.</summary>
public sealed class QuantityFactoryTests
{
    [Theory]
    [InlineData(Qualifier.Exact, 70, 10, "[70, 70]")]
    [InlineData(Qualifier.Reached, 70, 10, "[70, 70]")]
    [InlineData(Qualifier.MoreThan, 220000, 10000, "(220000, inf)")]
    [InlineData(Qualifier.AtLeast, 21, 1, "[21, inf)")]
    [InlineData(Qualifier.Nearly, 4000000, 1000000, "[3200000, 4000000)")]
    [InlineData(Qualifier.LessThan, 50, 10, "(-inf, 50)")]
    [InlineData(Qualifier.AtMost, 10, 10, "(-inf, 10]")]
    [InlineData(Qualifier.UpTo, 10, 10, "(-inf, 10]")]
    [InlineData(Qualifier.About, 300, 100, "[240, 360]")]
    [InlineData(Qualifier.About, 70, 10, "[60, 80]")]
    [InlineData(Qualifier.About, 1, 1, "[0, 2]")]
    public void Hard_interval_is_that_of_the_table(
        Qualifier qualifier,
        int written,
        int granule,
        string expected
    ) =>
        Render(QuantityFactory.Create(ValueKind.Count, written, granule, qualifier, null).Hard)
            .ShouldBe(expected);

    [Theory]
    [InlineData(70, 10, 10, 5)]
    [InlineData(1000, 1000, 200, 100)]
    [InlineData(4000000, 1000000, 800000, 400000)]
    public void Reach_and_rounding_are_those_of_the_handbook(
        int written,
        int granule,
        int reach,
        int rounding
    )
    {
        QuantityFactory.ReachOf(written, granule).ShouldBe(reach);
        QuantityFactory.RoundingOf(written, granule).ShouldBe(rounding);
    }

    [Fact]
    public void More_than_usually_ends_before_the_next_granule() =>
        QuantityFactory
            .Create(ValueKind.Count, 220000, 10000, Qualifier.MoreThan, null)
            .Soft.ShouldBe(new Interval(220000, true, 230000, true));

    [Fact]
    public void Counts_are_never_below_zero() =>
        QuantityFactory
            .Create(ValueKind.Count, 0.5m, 1, Qualifier.Nearly, null)
            .Hard.Low.ShouldBe(0);

    [Fact]
    public void Orders_and_few_name_no_number()
    {
        var order = QuantityFactory.Order(ValueKind.Count, 1000, null);
        order.Written.ShouldBeNull();
        Render(order.Hard).ShouldBe("[1000, inf)");
        Render(order.Soft!.Value).ShouldBe("[1000, 10000)");
        Render(QuantityFactory.Few(ValueKind.Count, 10, null).Hard).ShouldBe("[20, 90]");
        Render(QuantityFactory.Vague(ValueKind.Count, isSeveral: true, null).Hard)
            .ShouldBe("[2, inf)");
    }

    [Fact]
    public void Ends_saturate() =>
        QuantityFactory
            .Create(ValueKind.Number, decimal.MaxValue, 1, Qualifier.About, null)
            .Hard.High.ShouldBe(decimal.MaxValue);

    private static string Render(Interval interval) =>
        FormattableString.Invariant(
            $"{(interval.Low is null || interval.LowOpen ? '(' : '[')}{Text(interval.Low, "-inf")}, {Text(interval.High, "inf")}{(interval.High is null || interval.HighOpen ? ')' : ']')}"
        );

    private static string Text(decimal? end, string unbounded) =>
        end is { } value ? FormattableString.Invariant($"{value}") : unbounded;
}
