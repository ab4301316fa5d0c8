namespace FactCheck.Rules.Grammar;

/// <summary>An <c>as of</c> as written.</summary>
/// <param name="Capture">The capture; <see langword="null"/> for <c>published</c>.</param>
/// <param name="OrPublished">Whether the publication date stands in.</param>
internal sealed record AsOfSyntax(Located<string>? Capture, bool OrPublished);
