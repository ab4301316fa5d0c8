using FactCheck.Corpus.Metadata;
using FactCheck.Languages;
using FactCheck.Reporting;
using FactCheck.Rules.Keys;

namespace FactCheck.Settings;

/// <summary>All keys of <c>factcheck.yaml</c>, described once: the reader, the JSON schema and the handbook take them from here.</summary>
public static class SettingsKeys
{
    /// <summary>The report at the terminal, which is no file format.</summary>
    public const string ConsoleReport = "console";

    /// <summary>What <c>fail-on</c> takes, the default first.</summary>
    public static IReadOnlyList<string> Levels { get; } = ["error", "warning", "info", "never"];

    /// <summary>What a switch takes, the default first.</summary>
    public static IReadOnlyList<string> Switch { get; } = ["on", "off"];

    /// <summary>What <c>weights</c> takes, the default first.</summary>
    public static IReadOnlyList<string> Weights { get; } = ["equal", "learned"];

    /// <summary>The formats that <c>reports</c> takes.</summary>
    public static IReadOnlyList<string> Reports { get; } =
    [ConsoleReport, .. ReportFormats.All.Select(writer => writer.Format)];

    /// <summary>What is told of an article.</summary>
    public static MappingDescription Article { get; } =
        new("an article", [.. MetadataNames.Names.Select(ArticleKey)]);

    /// <summary>What is told of a site.</summary>
    public static MappingDescription Site { get; } =
        new(
            "a site",
            [
                new(
                    "drop",
                    "lines that are no part of an article; `*` stands for any text",
                    new KeyContent.Texts(TextKind.Plain),
                    "['Video *', Follow us]"
                ),
            ]
        );

    /// <summary>The section of the corpus.</summary>
    public static MappingDescription Corpus { get; } =
        new(
            "'corpus'",
            [
                new(
                    "files",
                    "files, folders and globs of articles",
                    new KeyContent.Texts(TextKind.Path),
                    "[articles]",
                    "all of the folder"
                ),
                new(
                    "languages",
                    "the languages that occur, the likeliest first",
                    new KeyContent.Texts(TextKind.Plain)
                    {
                        Words = [.. LanguageSet.Default.Packs.Select(pack => pack.Code)],
                    },
                    "[vi, en]",
                    "all that are known"
                ),
                new(
                    "articles",
                    "what articles do not tell, by path or glob",
                    new KeyContent.Named(new KeyContent.Mapping(Article), OrList: false),
                    "{'2015/*.txt': {source: Coastal Times, published: 2015-09-21}}"
                ),
                new(
                    "sites",
                    "lines of a site that are no article, by its name",
                    new KeyContent.Named(new KeyContent.Mapping(Site), OrList: false),
                    "{Coastal Times: {drop: ['Video *']}}"
                ),
            ]
        );

    /// <summary>The section of <c>check</c>: the options of the command of the same names.</summary>
    public static MappingDescription Check { get; } = new("'check'", [.. CheckKeys()]);

    /// <summary>The whole file.</summary>
    public static MappingDescription File { get; } =
        new(
            CorpusConfig.FileName,
            [
                new(
                    "factcheck",
                    "version of the settings: `1`",
                    new KeyContent.Text(TextKind.Plain, ["1"]),
                    "1",
                    "`1`"
                ),
                new(
                    "rules",
                    "rule files and folders",
                    new KeyContent.Texts(TextKind.Path),
                    "[rules]",
                    "`./rules`"
                ),
                new(
                    "corpus",
                    "the articles, and what they do not tell",
                    new KeyContent.Mapping(Corpus),
                    "{files: [articles]}"
                ),
                new(
                    "check",
                    "how `check` and `baseline` judge and report: what their options say where they are given",
                    new KeyContent.Mapping(Check),
                    "{fail-on: warning, baseline: factcheck-baseline.yaml}"
                ),
            ]
        );

    private static IEnumerable<KeyDescription> CheckKeys() =>
        [
            Words("fail-on", "the lowest level of findings that makes a run fail", Levels, 1),
            new(
                "max-warnings",
                "how many warnings there may be",
                new KeyContent.Text(TextKind.Plain, []),
                "10",
                "any number"
            ),
            new(
                "baseline",
                "findings that were there before, which do not count",
                new KeyContent.Text(TextKind.Path, []),
                "factcheck-baseline.yaml",
                "none"
            ),
            new(
                "suppressions",
                "findings that do not count, each with a reason and a last day",
                new KeyContent.Text(TextKind.Path, []),
                "factcheck-suppressions.yaml",
                "`factcheck-suppressions.yaml` where `check` is run, if it is there"
            ),
            new(
                "reports",
                $"reports to write, `FORMAT` or `FORMAT=PATH`, of {string.Join(", ", Reports.Select(format => $"`{format}`"))}",
                new KeyContent.Texts(TextKind.Plain),
                "[console, html=report.html]",
                $"`{ConsoleReport}`"
            ),
            Words("near-duplicates", "near-duplicate articles count as one voice", Switch, 1),
            Words("copying", "publishers that share unusual values count as one", Switch, 1),
            Words("weights", "votes count alike, or by how reliable a publisher is", Weights, 1),
        ];

    private static KeyDescription Words(
        string name,
        string holds,
        IReadOnlyList<string> words,
        int example
    ) =>
        new(
            name,
            $"{string.Join(", ", words.Select(word => $"`{word}`"))}: {holds}",
            new KeyContent.Text(TextKind.Plain, words),
            words[example],
            $"`{words[0]}`"
        );

    private static KeyDescription ArticleKey(string name)
    {
        var field = MetadataNames.Find(name)!.Value;
        var first = MetadataNames.NameOf(field);
        var (holds, example) = field switch
        {
            MetadataField.Id => ("its name in reports", "ct-0921"),
            MetadataField.Published => ("the day or the minute of its publication", "2015-09-21"),
            MetadataField.Source => ("who published it", "Coastal Times"),
            MetadataField.Author => ("who wrote it", "A. Writer"),
            MetadataField.Title => ("its title", "Two ministers speak"),
            MetadataField.Language => ("the language it is written in", "vi"),
            _ => ("its address", "'https://example.org/1'"),
        };
        return new KeyDescription(
            name,
            name == first ? holds : $"the same as `{first}`",
            new KeyContent.Text(
                field == MetadataField.Published ? TextKind.Date : TextKind.Plain,
                []
            ),
            example
        );
    }
}
