using FactCheck.Corpus.Metadata;
using FactCheck.Settings;

namespace FactCheck.Input;

/// <summary>Reads the settings of the project.</summary>
internal static class SettingsInput
{
    /// <summary>The settings of <paramref name="config"/>, else of <c>./factcheck.yaml</c> where there is one.</summary>
    /// <exception cref="SettingsException">There is a mistake in them.</exception>
    /// <exception cref="InputException">The named file is not there, or cannot be read.</exception>
    public static ProjectSettings Read(string? config)
    {
        var path = config ?? CorpusConfig.FileName;
        if (config is null && !File.Exists(path))
        {
            return ProjectSettings.Empty;
        }

        var settings = SettingsReader.Read(
            path,
            Path.GetDirectoryName(Path.GetFullPath(path)) ?? "",
            BytesOf(path)
        );
        return settings.Diagnostics.Count == 0
            ? settings
            : throw new SettingsException(settings.Diagnostics);
    }

    /// <summary>How <c>check</c> judges and reports by the settings; its paths as they are seen from the working folder.</summary>
    /// <inheritdoc cref="Read"/>
    public static CheckSettings Check(string? config) =>
        Read(config).Check.WithPaths(path => CorpusInput.Beside(config, [path]).First());

    private static byte[] BytesOf(string path)
    {
        if (!File.Exists(path))
        {
            throw new InputException(
                $"{path}: no such file",
                "--config names the settings of the project"
            );
        }

        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: it could not be read: {failure.Message}");
        }
    }
}
