namespace FactCheck.Claims.Cues;

/// <summary>A cue phrase in a text.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token (exclusive).</param>
internal readonly record struct CueHit(CueKind Kind, int First, int End);
