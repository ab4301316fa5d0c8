namespace FactCheck.Rendering.Explanations;

/// <summary>A shape of the output of <c>explain</c>.</summary>
internal interface IExplanationListing
{
    /// <summary>Writes what a rule makes of one article.</summary>
    void Write(ArticleExplanation explanation);
}
