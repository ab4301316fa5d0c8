using FactCheck.Text;

namespace FactCheck.Rendering.Explanations;

/// <summary>A mark under a word of a sentence.</summary>
/// <param name="Span">The words in the text that the sentence lies in.</param>
/// <param name="Sign">The sign that is drawn under them.</param>
/// <param name="Label">What stands under the sign.</param>
internal sealed record ExplanationMark(TextSpan Span, char Sign, string Label);
