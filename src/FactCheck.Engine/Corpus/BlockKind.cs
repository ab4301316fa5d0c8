namespace FactCheck.Corpus;

/// <summary>The part that a block of lines plays in an article.</summary>
public enum BlockKind
{
    /// <summary>The headline. It adds no mention when the body says the same.</summary>
    Title,

    /// <summary>A paragraph of the article's body.</summary>
    Body,

    /// <summary>A picture's caption.</summary>
    Caption,

    /// <summary>The line that names the author or credits the source: <c>H. Bình (Theo Sputnik)</c>.</summary>
    Byline,

    /// <summary>Boilerplate, front matter or a part of another article: not searched.</summary>
    Dropped,
}
