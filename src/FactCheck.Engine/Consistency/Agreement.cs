using FactCheck.Rules;

namespace FactCheck.Consistency;

/// <summary>Which claims of a fact must agree, and how closely.</summary>
/// <param name="Tolerance">By how much each claim is widened.</param>
/// <param name="Window">The time that claims must share; <see cref="AgreementWindow.None"/> for any.</param>
internal sealed record Agreement(Tolerance Tolerance, AgreementWindow Window);
