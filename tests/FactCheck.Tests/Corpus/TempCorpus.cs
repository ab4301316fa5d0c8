using System.Text;
using FactCheck.Corpus;

namespace FactCheck.Tests.Corpus;

/// <summary>A directory of files that is gone after the test.</summary>
internal sealed class TempCorpus : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("factcheck-");

    public string Root => _directory.FullName;

    public TempCorpus With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public TempCorpus With(string path, byte[] bytes)
    {
        var full = Path.Join(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public List<CorpusItem> Read(params string[] inputs) => Read(CorpusOptions.Default, inputs);

    public List<CorpusItem> Read(CorpusOptions options, params string[] inputs) =>
        [.. new CorpusReader(options).Read(inputs.Select(path => Path.Join(Root, path)), null)];

    public Article ReadOne(string path) =>
        Read(path).ShouldHaveSingleItem().Article.ShouldNotBeNull();

    /// <summary>What was read, one line an item: <c>a.txt</c> for an article, <c>!a.txt:3 reason</c> for what was not.</summary>
    public IEnumerable<string> Names(params string[] inputs) =>
        Read(inputs)
            .Select(item =>
                Short(
                    item.Article?.Id
                        ?? $"!{item.Skipped!.Path}:{item.Skipped.Line} {item.Skipped.Reason}"
                )
            );

    public void Dispose() => _directory.Delete(recursive: true);

    private string Short(string name) =>
        name.Replace($"{Root}/", "", StringComparison.Ordinal)
            .Replace(Root, ".", StringComparison.Ordinal);
}
