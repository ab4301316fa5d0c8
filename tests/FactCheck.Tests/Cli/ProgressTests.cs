using FactCheck.Corpus;
using FactCheck.Rendering;

namespace FactCheck.Tests.Cli;

/// <summary>Progress is for a person who waits, and for nobody else.</summary>
public sealed class ProgressTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-").FullName;

    public ProgressTests()
    {
        for (var number = 0; number < 40; number++)
        {
            File.WriteAllText(
                Path.Combine(_folder, $"{number:00}.txt"),
                "The dam is 40 metres high, and the river runs below it all year."
            );
        }
    }

    [Fact]
    public void It_tells_rate_share_and_time_left()
    {
        var told = Told(TimeSpan.FromMilliseconds(100));
        told.ShouldContain("20 articles, 10 a second, 50%, 2 s left");
        // The line is wiped at the end: what follows stands by itself.
        told.ShouldEndWith("\r\u001b[K");
    }

    [Fact]
    public void A_short_run_shows_nothing() => Told(TimeSpan.FromMilliseconds(1)).ShouldBe("");

    [Fact]
    public void Nothing_is_shown_where_nobody_watches() =>
        Told(TimeSpan.FromSeconds(1), isTerminal: false).ShouldBe("");

    [Fact]
    public void Nothing_is_shown_to_who_wants_silence_or_json()
    {
        Told(TimeSpan.FromSeconds(1), logging: new Logging(LogLevel.Error)).ShouldBe("");
        Told(TimeSpan.FromSeconds(1), logging: new Logging(IsJson: true)).ShouldBe("");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Told(TimeSpan anArticle, bool isTerminal = true, Logging? logging = null)
    {
        var error = new StringWriter();
        using var console = new CliConsole(Stream.Null, TextWriter.Null, error)
        {
            ErrorIsTerminal = isTerminal,
            Logging = logging ?? new Logging(),
            Time = new Steps(anArticle),
        };
        Progress
            .Read(new CorpusReader(CorpusOptions.Default), [_folder], console)
            .Count()
            .ShouldBe(40);
        return error.ToString();
    }

    /// <summary>A clock that goes on by a step each time it is asked.</summary>
    private sealed class Steps(TimeSpan step) : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now += step.Ticks;
    }
}
