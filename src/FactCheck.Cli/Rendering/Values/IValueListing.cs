using FactCheck.Input;

namespace FactCheck.Rendering.Values;

/// <summary>Writes the values of texts in one shape.</summary>
internal interface IValueListing
{
    /// <summary>Writes the values of one text.</summary>
    void Write(FoundValues values);
}
