namespace FactCheck.Consistency.Sources;

/// <summary>What the vote of a voice counts on facts of one topic.</summary>
/// <param name="Topic">The part of the key of these facts that names their topic, or their rule.</param>
/// <param name="Weight">The weight.</param>
public sealed record TopicWeight(string Topic, decimal Weight);
