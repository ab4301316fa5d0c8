namespace FactCheck.Features;

/// <summary>What a name stands for.</summary>
internal enum NameKind
{
    /// <summary>A vocabulary, known to the files that use its file.</summary>
    Vocabulary,

    /// <summary>A rule, known by its id to all files.</summary>
    Rule,

    /// <summary>A capture, known in its rule.</summary>
    Capture,

    /// <summary>A fact key, shared by all rules that write it.</summary>
    Fact,

    /// <summary>Another file, by its path.</summary>
    File,
}
