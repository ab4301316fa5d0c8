using FactCheck.Claims;

namespace FactCheck.Tests.Consistency;

/// <summary>Near-duplicate articles are one voice.</summary>
public sealed class VoiceTests
{
    private static readonly byte[] Story = [.. Enumerable.Range(0, 64).Select(n => (byte)(n * 37))];

    [Theory]
    [InlineData(0, "single source")]
    [InlineData(20, "single source")]
    [InlineData(40, "agree")]
    [InlineData(64, "agree")]
    public void CopiesWithFewChangesAreOneVoice(int changedLanes, string flags) =>
        Make.Flags([Of("Site A", "1", Story), Of("Site B", "2", Changed(Story, changedLanes))])
            .ShouldBe(flags);

    [Fact]
    public void CopiesOfCopiesAreJoined()
    {
        var second = Changed(Story, 20);
        var third = (byte[])second.Clone();
        Array.Reverse(third, 40, 24);
        ArticleSignature.Similarity(Text(Story), Text(third)).ShouldBeLessThan(0.6m);
        Make.Flags([Of("A", "1", Story), Of("B", "2", second), Of("C", "3", third)])
            .ShouldBe("single source");
    }

    [Fact]
    public void ACopyIsNamedForTheOutletThatIsCited()
    {
        Claim[] claims =
        [
            Of("Site A", "1", Story) with
            {
                Published = Make.Day("2015-01-02"),
            },
            Of("Site B", "2", Story) with
            {
                Published = Make.Day("2015-01-01"),
            },
        ];
        Message(claims).ShouldBe("Only Site B says so, in 2 articles: 5.");
        Message([claims[0] with { Origin = "Reuters" }, claims[1]])
            .ShouldBe("Only Reuters says so, in 2 articles: 5.");

        static string Message(Claim[] claims) =>
            Make.Judge(claims).Findings.ShouldHaveSingleItem().Message;
    }

    [Fact]
    public void ACopyWithAnotherFigureIsAVoiceOfItsOwn()
    {
        Claim[] claims =
        [
            Of("Site A", "1", Story),
            Of("Site B", "2", Story),
            Of("Site C", "3", Story) with
            {
                Value = Make.Exact(6),
            },
        ];
        var fact = Make.Fact(claims);
        Make.Names(fact).ShouldBe("conflict");
        fact.Headline!.Speaking.Origins.ShouldBe(2, "the two that agree are one voice");
    }

    [Fact]
    public void SignaturesOfAnotherKindAreComparedAsTheyAre()
    {
        Claim[] claims =
        [
            Of("A", "1", Story) with
            {
                Signature = "x",
            },
            Of("B", "2", Story) with
            {
                Signature = "x",
            },
        ];
        Make.Flags(claims).ShouldBe("single source");
        Make.Flags([claims[0], claims[1] with { Signature = "y" }]).ShouldBe("agree");
    }

    private static Claim Of(string source, string article, byte[] sketch) =>
        Make.Claim(source, Make.Exact(5), article) with
        {
            Signature = Text(sketch),
        };

    private static string Text(byte[] sketch) => Convert.ToBase64String(sketch);

    private static byte[] Changed(byte[] sketch, int lanes) =>
        [.. sketch.Select((lane, index) => index < lanes ? (byte)(lane + 1) : lane)];
}
