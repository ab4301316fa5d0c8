using YamlDotNet.RepresentationModel;

namespace FactCheck.Languages;

/// <summary>All words and cues of one language, as data. The readers compile what they need of it when they are made.</summary>
public sealed class LanguagePack
{
    private LanguagePack(string code, string name, PackSection root)
    {
        Code = code;
        Name = name;
        Root = root;
        IsFallback = root.Text("fallback") == "true";
    }

    /// <summary>ISO 639-1 code: <c>vi</c>.</summary>
    public string Code { get; }

    /// <summary>The language's own name.</summary>
    public string Name { get; }

    /// <summary>Whether it is taken where no language is found; one pack of a set is.</summary>
    public bool IsFallback { get; }

    /// <summary>The whole pack; each reader documents the sections that it uses.</summary>
    public PackSection Root { get; }

    /// <summary>Reads a pack from its YAML text.</summary>
    /// <exception cref="InvalidOperationException">The text is not a language pack.</exception>
    public static LanguagePack Parse(TextReader yaml)
    {
        var stream = new YamlStream();
        stream.Load(yaml);
        if (stream.Documents is not [{ RootNode: YamlMappingNode mapping }])
        {
            throw new InvalidOperationException("language pack: the file must be one YAML mapping");
        }
        var root = new PackSection(mapping, "pack");
        return new LanguagePack(
            root.Text("language")
                ?? throw new InvalidOperationException("language pack: 'language' is missing"),
            root.Text("name")
                ?? throw new InvalidOperationException("language pack: 'name' is missing"),
            root
        );
    }
}
