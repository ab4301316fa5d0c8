using FactCheck.Consistency;
using FactCheck.Consistency.Wording;

namespace FactCheck.Reporting.Wording;

/// <summary>What all reports for people say about a fact, in the same words.</summary>
public static class FactWords
{
    /// <summary>The rule's title, with the fact's key where one rule makes many facts.</summary>
    public static string Name(FactReport fact) =>
        fact.Rule is { Fact.Parts: var parts } && parts.Any(part => part.IsCapture)
            ? $"{fact.Title}: {fact.Fact}"
            : fact.Title;

    /// <summary>The headline consensus in words, with the time it speaks of where there are several; a dash when there is none.</summary>
    public static string Consensus(FactReport fact) =>
        fact.Headline is { Consensus: { } consensus } headline
            ? ValueText.Of(consensus, fact.Kind) + AsOfSuffix(fact, headline)
            : "–";

    /// <summary>Who stands behind the consensus: <c>3 of 4 sources</c>.</summary>
    public static string Support(FactReport fact)
    {
        if (fact.Headline is not { } headline)
        {
            return "–";
        }

        var (support, speaking) = (headline.Support.Origins, headline.Speaking.Origins);
        return support == speaking
            ? Counted.Of(support, "source")
            : $"{support} of {Counted.Of(speaking, "source")}";
    }

    /// <summary>Why facts agree, for those that do, be it beside a graver verdict: one sentence a fact, in their order.</summary>
    public static IEnumerable<(FactReport Fact, string Text)> Agreements(
        IEnumerable<FactReport> facts
    ) =>
        from fact in facts
        from explanation in fact.Explanations
        where explanation.Verdict == Verdict.Agree
        select (fact, explanation.Text);

    private static string AsOfSuffix(FactReport fact, WindowReport headline) =>
        fact.Windows.Count > 1 && headline.AsOf is { } asOf ? $" ({ValueText.Of(asOf)})" : "";
}
