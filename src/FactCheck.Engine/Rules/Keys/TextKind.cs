namespace FactCheck.Rules.Keys;

/// <summary>What kind of text stands under a key: which language of its own it is written in.</summary>
public enum TextKind
{
    /// <summary>Text for people.</summary>
    Plain,

    /// <summary>The path of another rule file.</summary>
    Path,

    /// <summary>The id of a rule.</summary>
    RuleId,

    /// <summary>A pattern.</summary>
    Pattern,

    /// <summary>A pattern with a scope: <c>&lt;syria&gt; in same paragraph</c>.</summary>
    Condition,

    /// <summary>A fact key, with captures in angle brackets.</summary>
    Fact,

    /// <summary>The name of a capture.</summary>
    Capture,

    /// <summary><c>published</c>, <c>&lt;d&gt;</c> or <c>&lt;d&gt; or published</c>.</summary>
    AsOf,

    /// <summary>A check sentence.</summary>
    Check,

    /// <summary>A relation between two rules.</summary>
    Constraint,

    /// <summary>A value as people write it.</summary>
    Value,

    /// <summary>A date as people write it.</summary>
    Date,

    /// <summary>A phrase of a vocabulary.</summary>
    Phrase,

    /// <summary>The name of a member of the same vocabulary.</summary>
    Member,
}
