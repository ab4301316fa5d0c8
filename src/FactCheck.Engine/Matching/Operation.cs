namespace FactCheck.Matching;

/// <summary>What an <see cref="Instruction"/> of a pattern program does.</summary>
internal enum Operation : byte
{
    /// <summary>The pattern has matched.</summary>
    Accept,

    /// <summary>Takes the word with the operand's number.</summary>
    Word,

    /// <summary>Takes a word that is written exactly like the operand's text.</summary>
    Exact,

    /// <summary>Takes a word that begins like the operand's text.</summary>
    Prefix,

    /// <summary>Takes from none up to the operand's number of words.</summary>
    Gap,

    /// <summary>Takes a phrase of the operand's vocabulary.</summary>
    Phrase,

    /// <summary>Takes a value into the operand's capture.</summary>
    Capture,

    /// <summary>Takes the unit of the value that ends here, if it is the operand's: nothing where it stands inside the value.</summary>
    Unit,

    /// <summary>Goes on at each of the operand's targets, in their order.</summary>
    Split,
}
