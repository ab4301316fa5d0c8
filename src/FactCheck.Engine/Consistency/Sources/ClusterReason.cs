namespace FactCheck.Consistency.Sources;

/// <summary>Why several articles or publishers count as one voice.</summary>
public enum ClusterReason
{
    /// <summary>The texts of the articles are near-duplicates.</summary>
    NearDuplicate,

    /// <summary>The articles tell what one outlet or agency said.</summary>
    CitedOutlet,

    /// <summary>The publishers share unusual values beyond chance.</summary>
    Copying,
}
