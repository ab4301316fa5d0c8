using Sprache;

namespace FactCheck.Rules.Grammar;

/// <summary>The grammar of check sentences.</summary>
internal static class CheckGrammar
{
    private static readonly Parser<AgreementWindow> Window = Scan.Words("on the same day")
        .Return(AgreementWindow.Day)
        .Or(Scan.Words("in the same month").Return(AgreementWindow.Month))
        .Or(Scan.Words("in the same year").Return(AgreementWindow.Year));

    private static readonly Parser<string> Comma = Scan.Text(",").Lexeme();

    private static readonly Parser<object> ToleranceEnd = Scan.Space.Then(_ =>
        Window.Select(window => (object)window).Or(Comma.Then(_ => Scan.Words("allow")))
    );

    private static readonly Parser<Located<string>> ToleranceText = Scan.UpTo(ToleranceEnd)
        .Located()
        .Lexeme()
        .Named("a tolerance such as '10%'");

    private static readonly Parser<IEnumerable<Located<string>>> Allowances = Comma
        .Then(_ => Scan.Words("allow"))
        .Then(_ => ToleranceText)
        .Many();

    private static readonly Parser<Located<string>> Value = Scan.While(_ => true, 1)
        .Select(text => text.TrimEnd())
        .Where(text => text.Length > 0)
        .Located()
        .Named("a value");

    private static readonly Parser<CheckSyntax> Agrees =
        from verb in Scan.Words("agrees")
        from within in Scan.Words("within").Then(_ => ToleranceText).Optional()
        from window in Window.Optional()
        from allowances in Allowances
        select new CheckSyntax.Agrees(
            within.GetOrDefault(),
            window.GetOrElse(AgreementWindow.None),
            allowances.ToList()
        );

    private static readonly Parser<CheckSyntax> Monotone =
        from verb in Scan.Words("never")
        from grows in Scan.Words("decreases").Return(true).Or(Scan.Words("increases").Return(false))
        from allowances in Allowances
        select new CheckSyntax.Monotone(grows, allowances.ToList());

    private static readonly Parser<CheckSyntax> Is = Scan.Words("is")
        .Then(_ =>
            Scan.Words("at least")
                .Then(_ => Value.Select(value => (CheckSyntax)new CheckSyntax.IsAtLeast(value)))
                .Or(
                    Scan.Words("at most")
                        .Then(_ =>
                            Value.Select(value => (CheckSyntax)new CheckSyntax.IsAtMost(value))
                        )
                )
                .Or(Value.Select(value => (CheckSyntax)new CheckSyntax.Is(value)))
        );

    private static readonly Parser<CheckSyntax> Matches =
        from verb in Scan.Words("matches reference")
        from allowances in Allowances
        select new CheckSyntax.MatchesReference(allowances.ToList());

    private static readonly Parser<CheckSyntax> Needs =
        from verb in Scan.Words("needs")
        from count in Scan.Integer.Located().Lexeme()
        from end in Scan.Words("independent")
            .Then(_ => Scan.Words("sources").Or(Scan.Words("source")))
        select new CheckSyntax.NeedsSources(count);

    private static readonly Parser<CheckSyntax> Stale =
        from verb in Scan.Words("stale after")
        from count in Scan.Integer.Located().Lexeme()
        from end in Scan.Words("days").Or(Scan.Words("day"))
        select new CheckSyntax.Stale(count);

    /// <summary>The sentences by their first word, each with an example. The one list of them.</summary>
    public static IReadOnlyList<(
        string FirstWord,
        Parser<CheckSyntax> Parser,
        string Example
    )> Sentences { get; } =
    [
        ("agrees", Agrees, "agrees within 10% in the same month"),
        ("never", Monotone, "never decreases, allow 5%"),
        ("is", Is, "is at least 100"),
        ("matches", Matches, "matches reference, allow 10%"),
        ("needs", Needs, "needs 2 independent sources"),
        ("stale", Stale, "stale after 30 days"),
    ];
}
