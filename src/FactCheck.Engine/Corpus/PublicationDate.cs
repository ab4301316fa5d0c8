using FactCheck.Values;
using NodaTime;

namespace FactCheck.Corpus;

/// <summary>When an article was published.</summary>
/// <param name="Time">Local time; midnight when only the day is known (<paramref name="HasTime"/> is false then).</param>
/// <param name="HasTime">Whether a time of day was stated.</param>
/// <param name="Inferred">Components that were not stated where the date was found (a year taken from the text).</param>
public sealed record PublicationDate(
    LocalDateTime Time,
    bool HasTime = false,
    DateComponents Inferred = DateComponents.None
);
