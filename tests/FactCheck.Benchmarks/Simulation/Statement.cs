using FactCheck.Values;
using NodaTime;

namespace FactCheck.Benchmarks.Simulation;

/// <summary>What one source says about one fact of a simulated world.</summary>
/// <param name="Source">Its number.</param>
/// <param name="Number">The number it writes.</param>
/// <param name="Qualifier">How it is qualified; baselines read the bare number.</param>
/// <param name="Day">The day it speaks of.</param>
internal readonly record struct Statement(
    int Source,
    decimal Number,
    Qualifier Qualifier,
    LocalDate Day
);
