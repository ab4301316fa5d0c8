using System.Diagnostics;
using FactCheck.Tests.Architecture;

namespace FactCheck.Tests.Reporting;

/// <summary>Validators that are not ours: ajv and SARIF Multitool, from the npm packages of <c>tests/schema</c>.</summary>
internal static class NodeTools
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "tests", "schema");

    /// <summary>The file of a package; it need not be there.</summary>
    public static string FileOf(params string[] parts) =>
        Path.Combine([Folder, "node_modules", .. parts]);

    /// <summary>Skips the test when <paramref name="file"/> of a package is not installed.</summary>
    public static void SkipWithout(string file) =>
        Skip.IfNot(
            Path.Exists(file),
            $"{Path.GetFileName(file)} is not installed: npm ci --prefix tests/schema"
        );

    /// <summary>What ajv finds wrong in <paramref name="document"/>, one line each.</summary>
    public static string[] Violations(string document, string schemaFile, bool isYaml = false)
    {
        SkipWithout(FileOf("ajv"));
        string[] form = isYaml ? ["--yaml"] : [];
        var (code, output) = Run("node", document, ["validate.mjs", schemaFile, .. form]);
        var violations = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        code.ShouldBe(violations.Length == 0 ? 0 : 1, output);
        return violations;
    }

    /// <summary>Runs a program in the folder of the packages with <paramref name="input"/> on standard input.</summary>
    public static (int Code, string Output) Run(
        string program,
        string input,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start).ShouldNotBeNull();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
