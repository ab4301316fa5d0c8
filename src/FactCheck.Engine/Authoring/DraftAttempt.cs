using FactCheck.Text;

namespace FactCheck.Authoring;

/// <summary>A sentence on its way to a rule.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Text">The sentence on one line.</param>
/// <param name="Language">Code of its language.</param>
/// <param name="Tokens">The sentence cut into words.</param>
/// <param name="Words">The words of its language.</param>
/// <param name="Values">Its figures and dates.</param>
/// <param name="Chosen">The one that the rule is about.</param>
internal sealed record DraftAttempt(
    DraftRequest Request,
    string Text,
    string Language,
    TokenizedText Tokens,
    DraftWords Words,
    IReadOnlyList<DraftValue> Values,
    DraftValue Chosen
);
