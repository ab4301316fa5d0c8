using System.CommandLine;
using FactCheck.Extraction;
using FactCheck.Languages;
using NodaTime;

namespace FactCheck.Commands;

/// <summary><c>--lang</c>, <c>--published</c> and <c>--prefer</c>: how figures and dates of a bare text are read.</summary>
internal sealed class ReadingOptions
{
    private const string Auto = "auto";

    private static readonly (string Name, DatePreference Preference)[] Preferences =
    [
        ("past", DatePreference.Past),
        ("future", DatePreference.Future),
        ("nearest", DatePreference.Nearest),
    ];

    private readonly Option<string> _language = new("--lang")
    {
        Description = "Language of the text",
        DefaultValueFactory = _ => Auto,
    };

    private readonly PublishedOption _published = new();

    private readonly Option<string> _prefer = new("--prefer")
    {
        Description = "Which day an incomplete date means when the sentence does not tell",
        DefaultValueFactory = _ => Preferences[0].Name,
    };

    /// <summary>Adds the options.</summary>
    public void AddTo(Command command)
    {
        _language.AcceptOnlyFromAmong([.. LanguageSet.ShippedCodes, Auto]);
        _prefer.AcceptOnlyFromAmong([.. Preferences.Select(pair => pair.Name)]);
        command.Add(_language);
        _published.AddTo(command);
        command.Add(_prefer);
    }

    /// <summary>The language that was asked for; <see langword="null"/> to find it out paragraph by paragraph.</summary>
    public string? Language(ParseResult parsed) =>
        parsed.GetValue(_language) is { } code and not Auto ? code : null;

    /// <summary>Which day an incomplete date means.</summary>
    public DatePreference Prefer(ParseResult parsed) =>
        Preferences.First(pair => pair.Name == parsed.GetValue(_prefer)).Preference;

    /// <summary>When the text was published; <see langword="null"/> when the user did not say.</summary>
    /// <exception cref="UsageException">What he said is no date.</exception>
    public LocalDateTime? Published(ParseResult parsed) => _published.Read(parsed);
}
