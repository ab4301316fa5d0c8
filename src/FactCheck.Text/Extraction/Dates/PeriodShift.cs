using FactCheck.Values;

namespace FactCheck.Extraction.Dates;

/// <summary>A period counted from that of the reference: <c>tuần trước</c> is week −1, <c>năm nay</c> is year 0.</summary>
/// <param name="Unit">The grain of the period.</param>
/// <param name="Amount">How many periods later; negative for earlier.</param>
internal readonly record struct PeriodShift(Grain Unit, int Amount);
