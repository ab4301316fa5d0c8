using System.Diagnostics;
using System.Text;

namespace FactCheck.Tests;

/// <summary>Tests that the time of some work grows no faster than its text.</summary>
/// <remarks>
/// A large text is compared with as much text in small pieces, one behind the other: both are the same work when time is
/// linear, and take as long on a busy machine as on a quiet one. The best of several rounds counts.
/// </remarks>
internal static class LinearTime
{
    private const int Pieces = 16;
    private const int Rounds = 6;

    // Linear is 1, quadratic 16.
    private const double Most = 5;

    /// <summary>Repeats <paramref name="unit"/> up to <paramref name="length"/> characters and reads it.</summary>
    public static void ShouldHold(string unit, int length, Action<string> read)
    {
        var (piece, whole) = (Repeated(unit, length / Pieces), Repeated(unit, length));
        read(piece);
        var least = double.MaxValue;
        for (var round = 0; round < Rounds && least > Most; round++)
        {
            var inPieces = Time(() =>
            {
                for (var i = 0; i < Pieces; i++)
                {
                    read(piece);
                }
            });
            least = Math.Min(least, Time(() => read(whole)) / inPieces);
        }
        least.ShouldBeLessThan(Most, unit);
    }

    private static string Repeated(string unit, int length)
    {
        var text = new StringBuilder(length + unit.Length);
        while (text.Length < length)
        {
            text.Append(unit);
        }
        return text.ToString();
    }

    private static double Time(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalMilliseconds;
    }
}
