namespace FactCheck.Corpus.Boilerplate;

/// <summary>One way to tell boilerplate from an article. Immutable, shared by threads.</summary>
internal interface IBoilerplateSignal
{
    /// <summary>Drops lines of a page, with a reason that a person understands.</summary>
    void Mark(IReadOnlyList<Line> lines);
}
