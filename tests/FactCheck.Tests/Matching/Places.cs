using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Tests.Matching;

internal static class Places
{
    public static RuleLocation Nowhere { get; } =
        new("rules.yaml", new TextSpan(0, 0), new LinePosition(1, 1));
}
