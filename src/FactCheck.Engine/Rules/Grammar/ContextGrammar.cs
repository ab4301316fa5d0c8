using Sprache;

namespace FactCheck.Rules.Grammar;

/// <summary>
/// The grammar of context conditions: <c>PATTERN in same sentence|paragraph|article</c>,
/// <c>PATTERN within N sentences</c>. Without a scope the same sentence is meant.
/// </summary>
internal static class ContextGrammar
{
    private static readonly Parser<(ContextScope Scope, int Sentences)> Same =
        from start in Scan.Words("in")
        from article in Scan.Words("the").Optional()
        from same in Scan.Words("same")
        from scope in Scan.Words("sentence")
            .Return(ContextScope.Sentence)
            .Or(Scan.Words("paragraph").Return(ContextScope.Paragraph))
            .Or(Scan.Words("article").Return(ContextScope.Article))
        select (scope, 0);

    private static readonly Parser<(ContextScope Scope, int Sentences)> Within =
        from start in Scan.Words("within")
        from count in Scan.Integer.Where(count => count is >= 1 and <= 1000).Lexeme()
        from unit in Scan.Words("sentences").Or(Scan.Words("sentence"))
        select (ContextScope.Sentences, count);

    private static readonly Parser<(ContextScope Scope, int Sentences)> Scope = Same.Or(Within);

    private static readonly Parser<PatternSyntax> Item = input =>
        Scope.End()(input).WasSuccessful
            ? Result.Failure<PatternSyntax>(input, "the scope begins", ["a pattern"])
            : PatternGrammar.Item(input);

    /// <summary>A context condition.</summary>
    public static readonly Parser<ContextSyntax> Condition =
        from pattern in PatternGrammar.SequenceOf(Item)
        from scope in Scope.Or(Parse.Return((ContextScope.Sentence, 0)))
        select new ContextSyntax(pattern, scope.Item1, scope.Item2);
}
