using System.CommandLine;
using FactCheck.Corpus;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Commands;

/// <summary><c>--published</c>: when a bare text was published, for dates that are counted from there.</summary>
internal sealed class PublishedOption
{
    private static readonly LocalDateTimePattern WithTime =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private readonly Option<string?> _option = new("--published")
    {
        Description = "When the text was published: 2015-09-18 or 2015-09-18T14:30",
        HelpName = "DATE[THH:MM]",
    };

    /// <summary>Adds the option.</summary>
    public void AddTo(Command command) => command.Add(_option);

    /// <summary>When the text was published; <see langword="null"/> when the user did not say.</summary>
    /// <exception cref="UsageException">What he said is no date.</exception>
    public LocalDateTime? Read(ParseResult parsed)
    {
        if (parsed.GetValue(_option) is not { } text)
        {
            return null;
        }

        LocalDateTime? time =
            LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day.AtMidnight()
            : WithTime.Parse(text) is { Success: true, Value: var minute } ? minute
            : null;
        return time is { } known && PublicationDate.IsPossible(known)
            ? known
            : throw new UsageException(
                $"--published {text} is no date",
                "write it like 2015-09-18 or 2015-09-18T14:30"
            );
    }
}
