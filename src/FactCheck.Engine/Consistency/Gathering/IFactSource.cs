namespace FactCheck.Consistency.Gathering;

/// <summary>The claims of a run, fact by fact. Where a judgement needs several passes it is read as often.</summary>
public interface IFactSource
{
    /// <summary>Whether facts come in the ordinal order of their keys.</summary>
    bool IsOrdered { get; }

    /// <summary>All facts, each once, the same in each pass. A state is let go when the next one is asked for.</summary>
    IEnumerable<FactState> Read();
}
