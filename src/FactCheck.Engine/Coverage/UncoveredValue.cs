using FactCheck.Corpus;
using FactCheck.Values;

namespace FactCheck.Coverage;

/// <summary>A figure or date of an article that no rule catches.</summary>
/// <param name="Pattern">Its wording: the pattern that a new rule would have.</param>
/// <param name="Key">The same in one spelling; values with one key are one wording.</param>
/// <param name="Kind">The kind of value.</param>
/// <param name="Value">Its words.</param>
/// <param name="Number">Its number among the values of its sentence, from 1.</param>
/// <param name="Sentence">Its sentence, on one line.</param>
/// <param name="Language">Code of the language of the sentence.</param>
/// <param name="Location">Where it stands.</param>
public sealed record UncoveredValue(
    string Pattern,
    string Key,
    ValueKind Kind,
    string Value,
    int Number,
    string Sentence,
    string Language,
    SourceLocation Location
);
