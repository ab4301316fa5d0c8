namespace FactCheck.Consistency.Lines;

/// <summary>Arithmetic that stops at the ends of <see cref="decimal"/> where the plain operators throw.</summary>
internal static class Saturating
{
    /// <summary><paramref name="left"/> + <paramref name="right"/>.</summary>
    public static decimal Add(decimal left, decimal right)
    {
        if (right > 0 && left > decimal.MaxValue - right)
        {
            return decimal.MaxValue;
        }
        return right < 0 && left < decimal.MinValue - right ? decimal.MinValue : left + right;
    }

    /// <summary><paramref name="left"/> − <paramref name="right"/>.</summary>
    public static decimal Subtract(decimal left, decimal right) => Add(left, -right);

    /// <summary><paramref name="left"/> × <paramref name="right"/>.</summary>
    public static decimal Multiply(decimal left, decimal right)
    {
        var large = Math.Abs(right) > 1 && Math.Abs(left) > decimal.MaxValue / Math.Abs(right);
        if (large)
        {
            return left > 0 == right > 0 ? decimal.MaxValue : decimal.MinValue;
        }
        return left * right;
    }
}
