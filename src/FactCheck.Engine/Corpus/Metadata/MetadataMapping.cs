using YamlDotNet.RepresentationModel;

namespace FactCheck.Corpus.Metadata;

/// <summary>Reads a YAML mapping that holds metadata and nothing else, and reports what it does not know.</summary>
internal static class MetadataMapping
{
    /// <summary>Reads <paramref name="mapping"/>.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="path">The file, for problems.</param>
    /// <param name="foundIn">The place, for provenance.</param>
    /// <param name="problems">Receives unknown keys, values of a wrong shape, and dates that are none.</param>
    public static MetadataLayer Read(
        YamlMappingNode mapping,
        string path,
        string foundIn,
        List<ConfigProblem> problems
    )
    {
        var layer = new MetadataLayer(foundIn, isTold: true);
        foreach (var (key, value) in mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (MetadataNames.Find(name) is not { } field)
            {
                problems.Add(Unknown(key, name, path));
            }
            else if (value is not YamlScalarNode scalar)
            {
                problems.Add(
                    new ConfigProblem(
                        path,
                        YamlDocumentReader.At(value.Start),
                        $"'{name}' must be a plain value"
                    )
                );
            }
            else if (
                field == MetadataField.Published
                && PublicationDateReader.Read(scalar.Value ?? "") is null
            )
            {
                problems.Add(
                    new ConfigProblem(
                        path,
                        YamlDocumentReader.At(value.Start),
                        PublicationDateReader.Complaint(scalar.Value ?? "")
                    )
                );
            }
            else
            {
                layer.Add(field, scalar.Value);
            }
        }
        return layer;
    }

    private static ConfigProblem Unknown(YamlNode key, string name, string path) =>
        new(
            path,
            YamlDocumentReader.At(key.Start),
            $"unknown key '{name}'",
            MetadataNames.Mend(name, MetadataNames.Names)
        )
        {
            Code = ConfigProblem.UnknownKey,
        };
}
