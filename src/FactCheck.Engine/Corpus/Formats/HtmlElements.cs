using System.Collections.Frozen;

namespace FactCheck.Corpus.Formats;

/// <summary>What the elements of HTML mean for the text of an article.</summary>
/// <remarks>Groups follow the HTML Living Standard: §15.3 (rendering of flow content) for blocks, §13.1.2 for void and raw text elements.</remarks>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create([
        .. "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset".Split(
            ' '
        ),
        .. "figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav".Split(
            ' '
        ),
        .. "ol optgroup option p pre section summary table tbody td tfoot th thead title tr ul".Split(
            ' '
        ),
    ]);

    private static readonly FrozenSet<string> Voids = FrozenSet.Create(
        "area base br col embed hr img input link meta param source track wbr frame".Split(' ')
    );

    // Their content is no text of the page.
    private static readonly FrozenSet<string> Silent = FrozenSet.Create([
        .. "script style template svg math iframe object canvas audio video map select datalist".Split(
            ' '
        ),
        .. "noembed noframes textarea xmp".Split(' '),
    ]);

    private static readonly FrozenDictionary<string, string> Furniture = new Dictionary<
        string,
        string
    >(StringComparer.Ordinal)
    {
        ["nav"] = "navigation (<nav>)",
        ["aside"] = "beside the article (<aside>)",
        ["footer"] = "footer (<footer>)",
        ["form"] = "form (<form>)",
        ["button"] = "button (<button>)",
        ["fieldset"] = "form (<fieldset>)",
        ["label"] = "form (<label>)",
        ["dialog"] = "dialog (<dialog>)",
        ["noscript"] = "shown only without scripts (<noscript>)",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> FurnitureRoles = FrozenSet.Create(
        "navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar".Split(
            ' '
        )
    );

    // Class names and ids that sites agree on; only whole names count.
    private static readonly FrozenSet<string> FurnitureNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            .. "breadcrumb breadcrumbs sidebar navbar nav-menu main-menu related related-news related-articles".Split(
                ' '
            ),
            .. "related-posts related-stories comments comment-list comment-form share-buttons social-share".Split(
                ' '
            ),
            .. "advert advertisement ads newsletter cookie-banner cookie-notice most-read most-popular".Split(
                ' '
            ),
        ]
    );

    /// <summary>Whether it begins and ends a line.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Whether it has no content and no end tag.</summary>
    public static bool IsVoid(string name) => Voids.Contains(name);

    /// <summary>Whether its content is no text of the page.</summary>
    public static bool IsSilent(string name) => Silent.Contains(name);

    /// <summary>Why an element of this name is no part of an article; <see langword="null"/> when it may be.</summary>
    public static string? FurnitureReason(string name) => Furniture.GetValueOrDefault(name);

    /// <summary>Whether an ARIA role marks what is no part of an article.</summary>
    public static bool IsFurnitureRole(string role) => FurnitureRoles.Contains(role);

    /// <summary>The class or id among <paramref name="names"/> that marks what is no part of an article.</summary>
    public static string? FurnitureName(string names) =>
        names
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault(FurnitureNames.Contains);

    /// <summary>What the lines of an element are; <see langword="null"/> when its name does not tell.</summary>
    public static LineRole? RoleOf(string name) =>
        name switch
        {
            "h1" or "title" => LineRole.Title,
            "h2" or "h3" or "h4" or "h5" or "h6" => LineRole.Heading,
            "li" => LineRole.ListItem,
            "td" or "th" => LineRole.Cell,
            "figcaption" or "caption" => LineRole.Caption,
            _ => null,
        };
}
