using System.Globalization;
using FactCheck.Corpus.Metadata;
using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Reading;
using FactCheck.Text;

namespace FactCheck.Settings;

/// <summary>Reads the <c>factcheck.yaml</c> of a project. What is wrong is reported as in rule files, under the codes of settings.</summary>
public sealed class SettingsReader
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly string _path;

    private SettingsReader(string path) => _path = path;

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="directory">Full path of its directory, to which the paths in it are relative.</param>
    /// <param name="bytes">What is in it: UTF-8, or UTF-16 with a byte order mark.</param>
    public static ProjectSettings Read(string path, string directory, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var (text, problem) = Corpus.Inputs.FileDecoder.Decode(bytes);
        if (text is not null)
        {
            return Read(path, directory, text);
        }
        return Unreadable(path, problem!);
    }

    /// <summary>What there is of a file that cannot be read.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="problem">Why.</param>
    public static ProjectSettings Unreadable(string path, string problem)
    {
        var reader = new SettingsReader(path);
        reader._diagnostics.AddWithoutLine(DiagnosticCatalog.WrongSetting, path, problem);
        return reader.Failed();
    }

    /// <summary>Reads the text of a file. Never throws: what is wrong is in <see cref="ProjectSettings.Diagnostics"/>.</summary>
    /// <inheritdoc cref="Read(string, string, byte[])"/>
    public static ProjectSettings Read(string path, string directory, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SettingsReader(path).Read(text, directory);
    }

    private ProjectSettings Read(string text, string directory)
    {
        if (text.Split('\n').All(line => line.AsSpan().Trim() is [] or ['#', ..]))
        {
            return ProjectSettings.Empty with
            {
                Corpus = CorpusConfigReader.Read(text, _path, directory),
            };
        }
        if (
            RuleFileDecoder.Checked(_path, text, _diagnostics) is not { } file
            || YamlTreeReader.Read(file) is not { } root
        )
        {
            return Failed();
        }
        var keys = SettingsShape.Check(root, SettingsKeys.File.What, SettingsKeys.File);
        var check =
            keys?.Find("check") is YamlNode.Mapping mapping && _diagnostics.ErrorCount == 0
                ? CheckOf(new MappingReader(mapping, SettingsKeys.Check))
                : CheckSettings.Default;
        var corpus = CorpusConfigReader.Read(text, _path, directory);
        // The reader of the corpus sees mistakes of shape once more: it tells only what no shape shows.
        foreach (var problem in _diagnostics.ErrorCount == 0 ? corpus.Problems : [])
        {
            var place = PlaceOf(problem.Position, root, text);
            file.Report(DiagnosticCatalog.WrongSetting, place, problem.Message, problem.Mend);
        }
        return _diagnostics.ErrorCount > 0
            ? Failed()
            : new ProjectSettings(corpus, check, _diagnostics.Sorted());
    }

    private static CheckSettings CheckOf(MappingReader keys)
    {
        foreach (var report in keys.Texts("reports"))
        {
            CheckReport(report);
        }
        var defaults = CheckSettings.Default;
        return new CheckSettings
        {
            FailOn = keys.Text("fail-on")?.Value ?? defaults.FailOn,
            MaxWarnings = keys.Text("max-warnings") is { } most ? NumberOf(most) : null,
            Baseline = keys.Text("baseline")?.Value,
            Suppressions = keys.Text("suppressions")?.Value,
            Reports = [.. keys.Texts("reports").Select(report => report.Value)],
            NearDuplicates = keys.Text("near-duplicates")?.Value ?? defaults.NearDuplicates,
            Copying = keys.Text("copying")?.Value ?? defaults.Copying,
            Weights = keys.Text("weights")?.Value ?? defaults.Weights,
        };
    }

    private static int? NumberOf(YamlNode.Scalar text)
    {
        if (
            int.TryParse(
                text.Value,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            return number;
        }
        text.ReportContent(
            DiagnosticCatalog.WrongSetting,
            $"'max-warnings' must be a whole number, not '{text.Value}'",
            "write 0 for none, or leave the key out for any number"
        );
        return null;
    }

    private static void CheckReport(YamlNode.Scalar text)
    {
        var name = ReportName.Parse(text.Value);
        if (!SettingsKeys.Reports.Contains(name.Format, StringComparer.Ordinal))
        {
            text.ReportAt(
                DiagnosticCatalog.WrongSetting,
                0,
                Math.Max(name.Format.Length, 1),
                $"unknown report format '{name.Format}'",
                NearestName.Of(name.Format, SettingsKeys.Reports) is { } nearest
                    ? Mend.DidYouMean(nearest)
                    : $"known are: {string.Join(", ", SettingsKeys.Reports)}"
            );
        }
        else if (name.Path is { Length: 0 })
        {
            text.ReportContent(
                DiagnosticCatalog.WrongSetting,
                $"'{text.Value}' names no file",
                $"write {name.Format} for standard output, or {name.Format}=PATH"
            );
        }
    }

    // Nothing holds of a file with a mistake. The codes of settings stand for those that rule files have.
    private ProjectSettings Failed() =>
        ProjectSettings.Empty with
        {
            Diagnostics =
            [
                .. _diagnostics
                    .Sorted()
                    .Select(item =>
                        item with
                        {
                            Code =
                                item.Code == DiagnosticCatalog.UnknownKey.Code
                                    ? DiagnosticCatalog.UnknownSetting.Code
                                    : DiagnosticCatalog.WrongSetting.Code,
                        }
                    ),
            ],
        };

    private static TextSpan PlaceOf(LinePosition position, YamlNode root, string text)
    {
        var lines = new LineMap(text);
        var line = lines.LineSpan(Math.Clamp(position.Line, 1, lines.LineCount));
        var start = Math.Min(line.Start + Math.Max(position.Column - 1, 0), text.Length);
        return Find(root, start) ?? new TextSpan(start, 0);
    }

    private static TextSpan? Find(YamlNode node, int start)
    {
        var below = node switch
        {
            YamlNode.Mapping mapping => mapping.Entries.SelectMany(entry =>
                new[] { entry.Key, entry.Value }
            ),
            YamlNode.Sequence sequence => sequence.Items,
            _ => [],
        };
        return below.Select(child => Find(child, start)).FirstOrDefault(found => found is not null)
            ?? (node is YamlNode.Scalar && node.Span.Start == start ? node.Span : null);
    }
}
