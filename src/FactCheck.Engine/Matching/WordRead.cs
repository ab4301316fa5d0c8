namespace FactCheck.Matching;

/// <summary>Compares one word with an instruction that takes one word.</summary>
internal static class WordRead
{
    /// <summary>Whether the word at <paramref name="position"/> is the one that <paramref name="item"/> takes.</summary>
    public static bool Fits(
        PatternProgram program,
        Instruction item,
        in SentenceText text,
        int position
    )
    {
        if (position >= text.End)
        {
            return false;
        }
        switch (item.Operation)
        {
            case Operation.Word:
                return text.Tokens[position].WordId == item.Operand;
            case Operation.Exact:
                var (word, spelling) = program.Operands.Exact[item.Operand];
                return text.Tokens[position].WordId == word
                    && text.WordAt(position).SequenceEqual(spelling);
            case Operation.Prefix:
                return program.Operands.Prefixes[item.Operand].Begins(text.WordAt(position));
            default:
                throw new InvalidOperationException($"{item.Operation} takes no single word");
        }
    }
}
