using System.Runtime.CompilerServices;

namespace FactCheck.Tests;

/// <summary>Compares a whole output with the approved file beside the test.</summary>
/// <remarks>
/// The approved file is <c>Approved/CLASS.TEST[.PART].approved.txt</c>. When the output differs, the test fails and leaves
/// <c>…received.txt</c> beside it: read the difference, and move it over the approved file when it is what you want.
/// </remarks>
internal static class Snapshot
{
    /// <summary>Fails unless <paramref name="text"/> is what was approved. Call it from the test method itself.</summary>
    /// <param name="text">The output.</param>
    /// <param name="part">Tells several snapshots of one test apart.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Match(string text, string part = "") =>
        text.ShouldMatchApproved(options =>
        {
            options
                .LocateTestMethodUsingAttribute<FactAttribute>()
                .SubFolder("Approved")
                .UseCallerLocation()
                .NoDiff()
                .LocateTestMethodUsingAttribute<FactAttribute>()
                .WithStringCompareOptions(StringCompareShould.IgnoreLineEndings);
            if (part.Length > 0)
            {
                options.WithDiscriminator(part);
            }
        });
}
