using FactCheck.Claims;
using FactCheck.Corpus;
using FactCheck.Corpus.Metadata;
using FactCheck.Extraction;
using FactCheck.Languages;
using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Rules.Diagnostics;
using FactCheck.Tests.Architecture;
using FactCheck.Text;

namespace FactCheck.Tests.EndToEnd;

/// <summary>A copy of the five real pages that may be changed, and the rules that ship, run over it.</summary>
internal sealed class RealPages : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factcheck-pages-");

    /// <summary>Copies the pages; skips the test when they are not on this machine.</summary>
    public RealPages()
    {
        foreach (var page in Directory.EnumerateFiles(SharedFiles.Find("corpus", "pages"), "*.txt"))
        {
            File.Copy(page, PathOf(Path.GetFileName(page)));
        }
    }

    /// <summary>Replaces each occurrence of <paramref name="old"/> in a page; there must be one at least.</summary>
    public RealPages Change(string page, string old, string changed)
    {
        var text = File.ReadAllText(PathOf(page));
        text.ShouldContain(old);
        File.WriteAllText(PathOf(page), text.Replace(old, changed, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Adds an article with its metadata in front matter.</summary>
    public RealPages Add(string name, string source, string published, string text)
    {
        File.WriteAllText(
            PathOf(name),
            $"---\nsource: {source}\npublished: {published}\n---\n{text}\n"
        );
        return this;
    }

    /// <summary>Adds a file of rules to those that ship.</summary>
    public RealPages AddRules(string yaml)
    {
        File.WriteAllText(PathOf("more.yaml"), yaml);
        return this;
    }

    /// <summary>Adds a page once more under another publisher.</summary>
    public RealPages Copy(string page, string name, string source, string published) =>
        Add(name, source, published, File.ReadAllText(PathOf(page)));

    /// <summary>What the engine says of the pages, with the metadata of the table or without any.</summary>
    public (Report Report, IReadOnlyList<Claim> Claims) Check(bool withMetadata)
    {
        var reader = new MentionReader(LanguageSet.Default, new WordTable());
        var load = new RuleLoader(reader).Load([
            Path.Join(SourceTree.Root, "rules"),
            .. Directory.EnumerateFiles(_folder.FullName, "*.yaml"),
        ]);
        load.Diagnostics.ShouldBeEmpty(DiagnosticText.Render(load.Diagnostics));
        var checker = new FactChecker(load.Rules.ShouldNotBeNull(), reader);
        var corpus = new CorpusReader(CorpusOptions.Default with { Config = Config(withMetadata) });
        return (
            checker.Run(corpus.Read([_folder.FullName], null)),
            [
                .. checker
                    .Extract(corpus.Read([_folder.FullName], null), 1)
                    .SelectMany(item => item.Claims),
            ]
        );
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private CorpusConfig Config(bool withMetadata) =>
        withMetadata
            ? CorpusConfigReader.Read(
                ExpectedPages.MetadataYaml,
                "factcheck.yaml",
                _folder.FullName
            )
            : CorpusConfig.Empty;

    private string PathOf(string page) => Path.Join(_folder.FullName, page);
}
