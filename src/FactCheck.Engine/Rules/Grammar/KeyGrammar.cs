using Sprache;

namespace FactCheck.Rules.Grammar;

/// <summary>The grammar of <c>as of</c>, <c>value</c> and <c>fact</c>: texts with captures in angle brackets.</summary>
internal static class KeyGrammar
{
    private static readonly Parser<Located<string>> Capture = (
        from open in Scan.Text("<")
        from before in Scan.Space
        from name in Scan.Name
        from after in Scan.Space
        from close in Scan.Text(">")
        select name
    ).Located();

    /// <summary><c>published</c>, <c>&lt;d&gt;</c> or <c>&lt;d&gt; or published</c>.</summary>
    public static readonly Parser<AsOfSyntax> AsOf = Scan.Words("published")
        .Return(new AsOfSyntax(null, true))
        .Or(
            from capture in Capture.Lexeme()
            from published in Scan.Words("or published").Optional()
            select new AsOfSyntax(capture, published.IsDefined)
        )
        .Named("'published', '<d>' or '<d> or published'");

    /// <summary><c>n</c> or <c>&lt;n&gt;</c>.</summary>
    public static readonly Parser<Located<string>> Value = Capture
        .Or(Scan.Name.Located())
        .Named("the name of a capture");

    /// <summary>Literal text and captures in turn.</summary>
    public static readonly Parser<IEnumerable<(Located<string> Text, bool IsCapture)>> Fact =
        Capture
            .Select(text => (text, true))
            .Or(Scan.While(c => c is not ('<' or '>'), 1).Located().Select(text => (text, false)))
            .AtLeastOnce();
}
