using YamlDotNet.RepresentationModel;

namespace FactCheck.Corpus.Metadata;

/// <summary>Reads a <c>factcheck.yaml</c>.</summary>
public sealed class CorpusConfigReader
{
    private static readonly string[] TopKeys = ["factcheck", "rules", "corpus", "check"];
    private static readonly string[] Sections = ["files", "languages", "articles", "sites"];
    private static readonly string[] SiteKeys = ["drop"];

    private readonly string _path;
    private readonly List<ConfigProblem> _problems = [];
    private readonly List<ArticleEntry> _articles = [];
    private readonly List<SiteRules> _sites = [];
    private readonly List<string> _languages = [];
    private readonly List<string> _rules = [];
    private readonly List<string> _files = [];

    private CorpusConfigReader(string path) => _path = path;

    /// <summary>Reads the text of a settings file. Never throws: what is wrong is in <see cref="CorpusConfig.Problems"/>.</summary>
    /// <param name="yaml">The decoded file.</param>
    /// <param name="path">The file as the user named it, for problems.</param>
    /// <param name="directory">Full path of its directory, to which the paths of articles are relative.</param>
    public static CorpusConfig Read(string yaml, string path, string directory)
    {
        var reader = new CorpusConfigReader(path);
        reader.ReadDocument(YamlDocumentReader.Read(yaml));
        return new CorpusConfig(
            directory,
            reader._languages,
            reader._articles,
            reader._sites,
            reader._problems
        )
        {
            Rules = reader._rules,
            Files = reader._files,
            Text = $"{directory}\n{yaml}",
        };
    }

    private void ReadDocument(YamlDocumentReader.Document document)
    {
        if (document.Root is null)
        {
            var message = document.Problem ?? "the file must be one mapping of keys to values";
            _problems.Add(new ConfigProblem(_path, document.Position, message));
            return;
        }
        foreach (var (key, value) in document.Root.Children)
        {
            switch (NameOf(key))
            {
                case "factcheck":
                    ReadVersion(value);
                    break;
                case "rules":
                    _rules.AddRange(Phrases(value, "rules"));
                    break;
                case "corpus":
                    ReadCorpus(value);
                    break;
                case "check":
                    break; // how the project is checked, which is nothing to its articles
                default:
                    Unknown(key, CorpusConfig.FileName, TopKeys);
                    break;
            }
        }
    }

    private void ReadVersion(YamlNode version)
    {
        if (version is not YamlScalarNode { Value: "1" })
        {
            Wrong(version, "there is no such version of the settings; write 'factcheck: 1'");
        }
    }

    private void ReadCorpus(YamlNode corpus)
    {
        foreach (var (key, value) in Entries(corpus, "corpus"))
        {
            switch (NameOf(key))
            {
                case "files":
                    _files.AddRange(Phrases(value, "files"));
                    break;
                case "languages":
                    _languages.AddRange(Phrases(value, "languages"));
                    break;
                case "articles":
                    ReadArticles(value);
                    break;
                case "sites":
                    ReadSites(value);
                    break;
                default:
                    Unknown(key, "corpus", Sections);
                    break;
            }
        }
    }

    private void ReadArticles(YamlNode articles)
    {
        foreach (var (key, value) in Entries(articles, "articles"))
        {
            if (value is YamlMappingNode mapping)
            {
                var layer = MetadataMapping.Read(mapping, _path, CorpusConfig.FileName, _problems);
                _articles.Add(new ArticleEntry(NameOf(key), layer));
            }
            else
            {
                Wrong(
                    value,
                    $"'{NameOf(key)}' must be a mapping such as {{source: X, published: 2015-09-21}}"
                );
            }
        }
    }

    private void ReadSites(YamlNode sites)
    {
        foreach (var (key, value) in Entries(sites, "sites"))
        {
            var drop = new List<string>();
            foreach (var (name, phrases) in Entries(value, NameOf(key)))
            {
                if (NameOf(name) == "drop")
                {
                    drop.AddRange(Phrases(phrases, "drop"));
                }
                else
                {
                    Unknown(name, NameOf(key), SiteKeys);
                }
            }
            _sites.Add(new SiteRules(NameOf(key), drop));
        }
    }

    private IEnumerable<KeyValuePair<YamlNode, YamlNode>> Entries(YamlNode node, string name)
    {
        if (node is YamlMappingNode mapping)
        {
            return mapping.Children;
        }
        if (node is not YamlScalarNode { Value: null or "" })
        {
            Wrong(node, $"'{name}' must be a mapping");
        }
        return [];
    }

    private IEnumerable<string> Phrases(YamlNode node, string name)
    {
        var items = node is YamlSequenceNode sequence ? sequence.Children : [node];
        foreach (var item in items)
        {
            if (item is YamlScalarNode { Value: { Length: > 0 } value })
            {
                yield return value;
            }
            else
            {
                Wrong(item, $"'{name}' must be a list of plain values");
            }
        }
    }

    private void Unknown(YamlNode key, string parent, string[] known) =>
        _problems.Add(
            new ConfigProblem(
                _path,
                YamlDocumentReader.At(key.Start),
                $"unknown key '{NameOf(key)}' in '{parent}'",
                MetadataNames.Mend(NameOf(key), known)
            )
            {
                Code = ConfigProblem.UnknownKey,
            }
        );

    private void Wrong(YamlNode node, string message) =>
        _problems.Add(new ConfigProblem(_path, YamlDocumentReader.At(node.Start), message));

    private static string NameOf(YamlNode key) => (key as YamlScalarNode)?.Value ?? "";
}
