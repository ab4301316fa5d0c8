namespace FactCheck.Corpus.Formats;

/// <summary>What a file's markup says about a line of its text.</summary>
internal enum LineRole
{
    /// <summary>Nothing: the line must speak for itself.</summary>
    Text,

    /// <summary>The main heading.</summary>
    Title,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A picture's caption.</summary>
    Caption,
}
