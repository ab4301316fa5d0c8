using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;

namespace FactCheck.Tests.Rules;

/// <summary>
/// Each file of <c>Broken/</c> has one mistake and is named for the code that it must be reported with. What is said
/// about all of them, at which columns, is the approved file.
/// </summary>
public sealed class BrokenFilesTests
{
    // They are no mistakes of one text: files that cannot be read, that several files make together, or of files of
    // waivers.
    private static readonly string[] TriedElsewhere =
    [
        "FC0002",
        "FC0003",
        "FC0004",
        "FC0014",
        "FC0106",
        "FC0601",
        "FC0602",
        "FC0603",
        "FC0604",
        "FC0701",
        "FC0702",
    ];

    private static readonly string Folder = Path.Combine(
        TestRules.Root,
        "tests/FactCheck.Tests/Rules/Broken"
    );

    public static TheoryData<string> Names() => [.. AllNames()];

    [Theory]
    [MemberData(nameof(Names))]
    public void One_mistake_is_reported_once(string name)
    {
        var diagnostics = Load(name).Diagnostics;
        diagnostics.Count.ShouldBe(1, DiagnosticText.Render(diagnostics));
        diagnostics[0].Code.ShouldBe(name[..6]);
        diagnostics[0].Severity.ShouldBe(DiagnosticCatalog.Find(name[..6])!.Severity);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Only_files_without_errors_give_rules(string name)
    {
        var result = Load(name);
        var hasErrors = result.Diagnostics.Any(item => item.Severity == Severity.Error);
        (result.Rules is null).ShouldBe(hasErrors);
    }

    /// <summary>A mend that is an edit is what editors apply at one click: then the file must load.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_mend_that_is_an_edit_mends_it(string name)
    {
        if (Load(name).Diagnostics.Single().Edit is not { } edit)
        {
            return;
        }
        var text = Text(name);
        var mended = string.Concat(
            text.AsSpan(0, edit.Span.Start),
            edit.NewText,
            text.AsSpan(edit.Span.End)
        );
        var result = TestRules.LoadText($"Broken/{name}.yaml", mended);
        result
            .Diagnostics.Where(item => item.Severity == Severity.Error)
            .ShouldBeEmpty($"{DiagnosticText.Render(result.Diagnostics)}\n{mended}");
    }

    [Fact]
    public void Many_mends_are_edits() =>
        AllNames()
            .Count(name => Load(name).Diagnostics.Single().Edit is not null)
            .ShouldBeGreaterThan(25);

    [Fact]
    public void A_name_that_is_not_known_is_told_once_however_often_it_stands_there()
    {
        const string Rules = """
            factcheck: 1
            vocab: {kiled: [dead]}
            rules:
              - {id: a, find: {en: <killed> <n:count> people}}
              - {id: b, find: {en: <n:count> <killed>}}

            """;
        TestRules
            .LoadText("a.yaml", Rules)
            .Diagnostics.Count(item => item.Code == DiagnosticCatalog.UnknownVocabulary.Code)
            .ShouldBe(1);
    }

    [Fact]
    public void All_of_them_read_like_this() =>
        Snapshot.Match(
            string.Join(
                '\n',
                AllNames().Select(row => DiagnosticText.Render(Load(row).Diagnostics))
            )
        );

    [Fact]
    public void Every_code_of_the_catalog_is_tried() =>
        DiagnosticCatalog
            .All.Select(item => item.Code)
            .Except(AllNames().Select(row => row[..6]))
            .ShouldBe(TriedElsewhere);

    private static IEnumerable<string> AllNames() =>
        Directory
            .EnumerateFiles(Folder)
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal);

    private static LoadResult Load(string name) =>
        TestRules.LoadText($"Broken/{name}.yaml", Text(name));

    private static string Text(string name) =>
        File.ReadAllText(Path.Combine(Folder, $"{name}.yaml"));
}
