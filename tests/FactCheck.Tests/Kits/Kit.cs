using FactCheck.Tests.Architecture;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Tests.Kits;

/// <summary>The files with which CI hosts run FactCheck.</summary>
internal static class Kit
{
    public static string PathOf(params string[] parts) => Path.Combine([SourceTree.Root, .. parts]);

    /// <summary>The root of a YAML file.</summary>
    public static YamlNode Yaml(params string[] parts)
    {
        using var reader = new StreamReader(PathOf(parts));
        var yaml = new YamlStream();
        yaml.Load(reader);
        return yaml.Documents.ShouldHaveSingleItem().RootNode;
    }

    /// <summary>The texts under <paramref name="key"/> of a list.</summary>
    public static List<string> Texts(YamlNode node, string key) =>
        [.. ((YamlSequenceNode)node[key]).Children.Select(item => item.ToString())];
}
