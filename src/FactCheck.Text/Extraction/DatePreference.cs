namespace FactCheck.Extraction;

/// <summary>Which of the candidates an incomplete date means when the sentence does not tell.</summary>
public enum DatePreference
{
    /// <summary>The nearest one in the past, or the day itself. The default: news tell what happened.</summary>
    Past,

    /// <summary>The nearest one in the future, or the day itself.</summary>
    Future,

    /// <summary>The nearest one on either side.</summary>
    Nearest,
}
