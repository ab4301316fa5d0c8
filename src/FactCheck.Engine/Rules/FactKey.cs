namespace FactCheck.Rules;

/// <summary>The key under which a rule's claims are compared: text with captures, <c>strikes near &lt;place&gt;</c>.</summary>
/// <param name="Parts">Literal text and capture names in turn.</param>
public sealed record FactKey(IReadOnlyList<FactKeyPart> Parts)
{
    /// <summary>The key with its captures filled in.</summary>
    /// <param name="valueOf">The text of a capture.</param>
    public string Fill(Func<string, string> valueOf) =>
        string.Concat(Parts.Select(part => part.IsCapture ? valueOf(part.Text) : part.Text));

    /// <summary>The key as written.</summary>
    public override string ToString() =>
        string.Concat(Parts.Select(part => part.IsCapture ? $"<{part.Text}>" : part.Text));
}
