using FactCheck.Commands;
using FactCheck.Tests.Architecture;

namespace FactCheck.Tests.EndToEnd;

/// <summary>Links of the README and the handbook lead somewhere, and the README lists the commands that exist.</summary>
public sealed class DocumentationLinkTests
{
    public static TheoryData<string, string> Links
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var page in HandbookPages.All)
            {
                var targets = HandbookPages
                    .Text(page)
                    .Split("](")
                    .Skip(1)
                    .Select(text => text[..text.IndexOf(')', StringComparison.Ordinal)])
                    .Where(link => !link.Contains("://", StringComparison.Ordinal));
                foreach (var link in targets.Distinct(StringComparer.Ordinal))
                {
                    data.Add(page, link);
                }
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Links))]
    public void A_link_leads_somewhere(string page, string link)
    {
        var (path, anchor) = link.Split('#') is [var before, var after]
            ? (before, after)
            : (link, "");
        var target =
            path.Length == 0
                ? page
                : Path.GetRelativePath(
                    SourceTree.Root,
                    Path.Join(SourceTree.Root, Path.GetDirectoryName(page), path)
                );
        Path.Exists(Path.Join(SourceTree.Root, target)).ShouldBeTrue(target);
        if (anchor.Length > 0)
        {
            Headings(target).ShouldContain(anchor);
        }
    }

    [Fact]
    public void Every_page_of_the_handbook_is_linked_from_its_first_page() =>
        HandbookPages
            .All.Skip(2)
            .Select(page => $"](handbook/{Path.GetFileName(page)})")
            .Where(link =>
                !HandbookPages.Text(HandbookPages.Handbook).Contains(link, StringComparison.Ordinal)
            )
            .ShouldBeEmpty();

    [Fact]
    public void The_readme_lists_the_commands_that_there_are() =>
        HandbookPages
            .Table(HandbookPages.Readme, "| command | does |")
            .SelectMany(cells => HandbookPages.CodeSpans(cells[0]))
            .Select(usage => usage.Split(' ')[0])
            .Distinct(StringComparer.Ordinal)
            .ShouldBe(CommandCatalog.All.Select(command => command.Name), ignoreOrder: true);

    // As GitHub names them: lower case, spaces to hyphens, and no other sign than letters, digits, '-' and '_'.
    private static IEnumerable<string> Headings(string page)
    {
        var isFenced = false;
        foreach (var line in HandbookPages.Text(page).Split('\n'))
        {
            isFenced ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!isFenced && line.StartsWith('#'))
            {
                yield return string.Concat(
                    line.TrimStart('#')
                        .Trim()
                        .ToLowerInvariant()
                        .Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')
                        .Select(c => c == ' ' ? '-' : c)
                );
            }
        }
    }
}
