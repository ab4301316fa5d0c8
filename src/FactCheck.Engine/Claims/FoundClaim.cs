using FactCheck.Corpus;
using FactCheck.Matching;

namespace FactCheck.Claims;

/// <summary>A claim with the match that made it and the part of the article that holds it.</summary>
internal sealed record FoundClaim(Claim Claim, PatternMatch Match, BlockKind Block);
