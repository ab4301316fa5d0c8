using FactCheck.Tests.Architecture;
using FactCheck.Tests.Cli;

namespace FactCheck.Tests.Editor;

/// <summary>A real editor, without a screen, is driven by a script: Neovim, set up as the handbook says.</summary>
public sealed class NeovimTests
{
    private const string Words = """
        factcheck: 1
        vocab:
          killed: {vi: [thiệt mạng, tử vong], en: [killed, dead]}

        """;

    private const string Flood = """
        factcheck: 1
        use: [words.yaml]
        rules:
          - id: flood-deaths
            severty: warning
            find:
              vi:
                - <n:count> người <killed>
            fact: deaths in the flood

        """;

    [SkippableFact]
    public void Neovim_shows_completes_explains_mends_and_renames()
    {
        SkipWithout("nvim");
        using var shell = new Shell("broken"); // for its PATH; its files stay as they are
        var rules = Directory.CreateDirectory(Path.Combine(shell.Folder, "rules"));
        File.WriteAllText(Path.Combine(rules.FullName, "words.yaml"), Words);
        File.WriteAllText(Path.Combine(rules.FullName, "flood.yaml"), Flood);
        var transcript = Path.Combine(shell.Folder, "transcript.txt");
        var script = Path.Combine(SourceTree.Root, "tests", "neovim", "session.lua");
        var run = shell.Run(
            $"nvim --headless -u NONE -i NONE -n -c 'luafile {script}'",
            ("PROJECT", shell.Folder),
            ("OUT", transcript),
            ("HOME", shell.Folder)
        );
        var heard = File.Exists(transcript) ? File.ReadAllText(transcript) : run.Error;
        run.Code.ShouldBe(0, heard);
        Snapshot.Match(heard);
    }

    [Fact]
    public void The_set_up_in_the_readme_is_the_one_that_is_tested()
    {
        var script = File.ReadAllText(
            Path.Combine(SourceTree.Root, "tests", "neovim", "session.lua")
        );
        var start = script.IndexOf("-- README-BEGIN neovim 0.7\n", StringComparison.Ordinal);
        var end = script.IndexOf("  -- README-END", StringComparison.Ordinal);
        var lines = script[script.IndexOf('\n', start)..end].Trim('\n').Split('\n');
        var setUp = string.Join('\n', lines.Select(line => line.Length > 2 ? line[2..] : line));
        File.ReadAllText(Path.Combine(SourceTree.Root, "rules", "handbook", "editors.md"))
            .ShouldContain(setUp.TrimEnd());
    }

    private static void SkipWithout(string program)
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
        Skip.IfNot(isThere, $"{program} is not installed: apt-get install neovim");
    }
}
