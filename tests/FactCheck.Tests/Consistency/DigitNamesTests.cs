using System.Globalization;
using FactCheck.Claims;
using FactCheck.Consistency;
using FactCheck.Values;

namespace FactCheck.Tests.Consistency;

/// <summary>Digits are a name where the fact is about names, and stay a number where it is about numbers.</summary>
public sealed class DigitNamesTests
{
    [Theory]
    [InlineData("B22 B22 22", "B22 of 2: outlier")]
    [InlineData("22 22 B22", "22 of 2: outlier")]
    [InlineData("22 22 22 B22 B22", "22 of 3: conflict")]
    [InlineData("B22 b22 22 23", "B22 of 2: conflict")]
    public void DigitsAmongNamesAreNames(string said, string expected) =>
        Told(Claims(said)).ShouldBe(expected);

    [Fact]
    public void OneWordAmongNumbersMakesThemNoNames() =>
        Told(Claims("70 71 71 unknown")).ShouldBe("71 of 2: conflict, unresolved");

    [Theory]
    [InlineData(70.5, 1, null, null)]
    [InlineData(70, 1, "minute", null)]
    [InlineData(70, 1, null, 5)]
    public void WhatIsMeasuredIsNoName(double number, int granule, string? unit, int? tolerance)
    {
        var claims = Claims("B22")
            .Append(
                Make.Claim(
                    "Reuters",
                    Make.Exact((decimal)number, granule, unit) with
                    {
                        Kind = ValueKind.Number,
                    }
                ) with
                {
                    Tolerance = tolerance,
                }
            );
        Make.Fact(claims).Flags.ShouldContain(Verdict.Unresolved);
    }

    [Fact]
    public void ARuleSaysWhatKindItsFactHas()
    {
        var claims = Claims("B22 B22 22").Select(claim => claim with { Rule = "r" });
        Make.Fact(claims, Make.Rule(ValueKind.Number)).Kind.ShouldBe(ValueKind.Number);
    }

    private static string Told(IEnumerable<Claim> claims)
    {
        var fact = Make.Fact(claims);
        var consensus = fact.Headline!.Consensus!;
        var value = consensus.Category ?? $"{consensus.Point}";
        return $"{value} of {fact.Headline.Support.Origins}: {Make.Names(fact)}";
    }

    private static IEnumerable<Claim> Claims(string said) =>
        said.Split(' ')
            .Select(
                (text, index) =>
                    Make.Claim(
                        $"source {index}",
                        decimal.TryParse(text, CultureInfo.InvariantCulture, out var number)
                            ? Make.Exact(number) with
                            {
                                Kind = ValueKind.Number,
                            }
                            : new CategoryValue("", text)
                    )
            );
}
