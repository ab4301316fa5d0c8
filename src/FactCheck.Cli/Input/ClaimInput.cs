using FactCheck.Claims;
using FactCheck.Claims.Json;
using FactCheck.Consistency.Gathering;

namespace FactCheck.Input;

/// <summary>The claims that <c>judge</c> was given: files, or standard input, as JSON lines.</summary>
/// <param name="files">The files; <c>-</c> for standard input.</param>
/// <param name="console">Where bad lines are reported, each once however often the claims are read.</param>
/// <param name="cancellation">Ends the reading.</param>
internal sealed class ClaimInput(
    IReadOnlyList<string> files,
    CliConsole console,
    CancellationToken cancellation
) : IDisposable
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private FileStream? _spool;
    private bool _keepsInput;

    /// <summary><see cref="ExitCode.Failed"/> when something could not be read so far.</summary>
    public int Code { get; private set; } = ExitCode.Clean;

    /// <summary>The claims in any order.</summary>
    public IFactSource Gathered()
    {
        var store = new ClaimLineStore();
        foreach (var (line, claim) in files.SelectMany(Lines))
        {
            store.Add(claim.Fact, line);
        }
        return store;
    }

    /// <summary>The claims as they come, which must be grouped by fact.</summary>
    /// <param name="passes">Whether they are read more than once: standard input is kept in a temporary file then.</param>
    public IFactSource Grouped(bool passes)
    {
        _keepsInput = passes;
        return new GroupedClaims(() => files.SelectMany(Lines).Select(line => line.Claim));
    }

    /// <inheritdoc/>
    public void Dispose() => _spool?.Dispose();

    private IEnumerable<(string Line, Claim Claim)> Lines(string file)
    {
        using var lines = TextLines.Of(file, StandardInput).GetEnumerator();
        while (Next(lines))
        {
            cancellation.ThrowIfCancellationRequested();
            var (number, line) = lines.Current;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var read = ClaimJsonReader.Read(line, number);
            if (read.Claim is { } claim)
            {
                yield return (line, claim);
            }
            else
            {
                Complain($"{file}:{read.Problem}");
            }
        }
    }

    private bool Next(IEnumerator<(int Number, string Line)> lines)
    {
        try
        {
            return lines.MoveNext();
        }
        catch (InvalidDataException broken)
        {
            Complain(broken.Message);
            return false;
        }
    }

    private Stream StandardInput()
    {
        if (!_keepsInput)
        {
            return console.In;
        }

        if (_spool is null)
        {
            _spool = new FileStream(
                Path.GetTempFileName(),
                new FileStreamOptions
                {
                    Mode = FileMode.Open,
                    Access = FileAccess.ReadWrite,
                    Options = FileOptions.DeleteOnClose,
                }
            );
            console.In.CopyTo(_spool);
        }

        _spool.Position = 0;
        return _spool;
    }

    private void Complain(string message)
    {
        if (_told.Add(message))
        {
            console.Complain(message);
        }

        Code = ExitCode.Failed;
    }
}
