namespace FactCheck.Tests.Cli;

/// <summary>A copy of the flood project in a folder of its own, to be edited.</summary>
internal sealed class Project : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-").FullName;

    public Project()
    {
        foreach (var folder in new[] { "articles", "rules" })
        {
            Directory.CreateDirectory(PathOf(folder));
            foreach (var file in Directory.EnumerateFiles(CliRun.Fixture("flood", folder)))
            {
                File.Copy(file, Path.Combine(PathOf(folder), Path.GetFileName(file)));
            }
        }
    }

    public string Baseline => PathOf("baseline.yaml");

    public string Suppressions => PathOf("suppressions.yaml");

    public string PathOf(string name) => Path.Combine(_folder, name);

    /// <summary>Runs a command over the articles with the rules; <c>baseline</c> writes <see cref="Baseline"/>.</summary>
    public CliRun Run(string command, params string[] args)
    {
        string[] output = command == "baseline" ? ["--out", Baseline] : [];
        var run = CliRun.Of([
            command,
            PathOf("articles"),
            "--rules",
            PathOf("rules"),
            .. output,
            .. args,
        ]);
        return run with
        {
            Out = run.Out.Replace(_folder + "/", "", StringComparison.Ordinal),
            Error = run.Error.Replace(_folder + "/", "", StringComparison.Ordinal),
        };
    }

    /// <summary>Runs <c>check</c> with the baseline.</summary>
    public CliRun Check(params string[] args) => Run("check", ["--baseline", Baseline, .. args]);

    /// <summary>Adds an article whose total is lower than all before it.</summary>
    public void AddLowerCount() =>
        File.WriteAllText(
            PathOf("articles/04-lower-still.md"),
            """
            ---
            source: Hill Gazette
            date: 2019-09-20
            ---
            The May River flood is over. In all, 60 people had died in the flood.
            """
        );

    public void EditBaseline(Func<string, string> edit) => Edit("baseline.yaml", edit);

    public void Edit(string name, Func<string, string> edit)
    {
        var before = File.ReadAllText(PathOf(name));
        var after = edit(before);
        after.ShouldNotBe(before);
        File.WriteAllText(PathOf(name), after);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
