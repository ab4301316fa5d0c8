namespace FactCheck.Rules;

/// <summary>How far from the match a context phrase may stand.</summary>
public enum ContextScope
{
    /// <summary>In the match's sentence.</summary>
    Sentence,

    /// <summary>In the match's paragraph.</summary>
    Paragraph,

    /// <summary>Anywhere in the article.</summary>
    Article,

    /// <summary>In a sentence at most N sentences away, in the article.</summary>
    Sentences,
}
