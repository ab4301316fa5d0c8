using FactCheck.Corpus.Inputs;

namespace FactCheck.Corpus.Metadata;

/// <summary>The settings that hold for one file. Immutable.</summary>
/// <param name="file">The file.</param>
/// <param name="nearest">The nearest settings of the file.</param>
/// <param name="given">The settings of the run, which hold where no nearer ones say otherwise; may be the same.</param>
internal sealed class FileSettings(InputFile file, CorpusConfig nearest, CorpusConfig given)
{
    private readonly CorpusConfig[] _configs = ReferenceEquals(nearest, given)
        ? [given]
        : [nearest, given];

    /// <summary>The rules of sites that hold for the file, the nearest first.</summary>
    public IReadOnlyList<SiteRules> Sites => [.. _configs.SelectMany(config => config.Sites)];

    /// <summary>The layers for an article of the file: its sidecar, then settings, the nearest first.</summary>
    /// <param name="sidecar">What the sidecar says; <see langword="null"/> when there is none.</param>
    /// <param name="number">Number of the article on its page, from 1.</param>
    public IEnumerable<MetadataLayer> LayersFor(MetadataLayer? sidecar, int number)
    {
        var layers = _configs.SelectMany(config => config.LayersFor(file.FullPath, number));
        return sidecar is null
            ? layers
            : layers.Prepend(number == 1 ? sidecar : sidecar.ForLaterArticles());
    }
}
