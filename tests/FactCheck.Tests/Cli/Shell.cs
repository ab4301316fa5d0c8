using System.Diagnostics;

namespace FactCheck.Tests.Cli;

/// <summary>Runs command lines in a shell, in a fresh copy of a fixture: what a user sees, default paths and pipes included.</summary>
internal sealed class Shell : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("factcheck-").FullName;

    /// <summary>A shell in a copy of <paramref name="fixture"/>.</summary>
    public Shell(string fixture)
    {
        Copy(CliRun.Fixture(fixture), Folder);
        var program = Path.Combine(AppContext.BaseDirectory, "factcheck.dll");
        var shim = Path.Combine(_root, "factcheck");
        File.WriteAllText(shim, $"#!/bin/sh\nexec dotnet '{program}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(
                shim,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        }
    }

    /// <summary>The working directory.</summary>
    public string Folder => Path.Combine(_root, "project");

    /// <summary>Whether there is a shell to run in.</summary>
    public static bool IsThere => !OperatingSystem.IsWindows() && File.Exists("/bin/sh");

    /// <summary>Runs a command line. It is killed, and the test fails, when it takes more than a minute.</summary>
    public CliRun Run(string line, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("/bin/sh")
        {
            UseShellExecute = false,
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "-c", line },
        };
        start.Environment["PATH"] = $"{_root}:{start.Environment["PATH"]}";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var shell = Process.Start(start).ShouldNotBeNull();
        shell.StandardInput.Close();
        var output = shell.StandardOutput.ReadToEndAsync();
        var error = shell.StandardError.ReadToEndAsync();
        if (!shell.WaitForExit(TimeSpan.FromMinutes(1)))
        {
            shell.Kill(entireProcessTree: true);
            throw new TimeoutException($"still running after a minute: {line}");
        }

        return new CliRun(shell.ExitCode, output.Result, error.Result);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
