using FactCheck.Claims;
using FactCheck.Reporting.Wording;

namespace FactCheck.Reporting.Html;

/// <summary>What an article says, in its sentence, with the words that make the claim marked.</summary>
internal static class QuotePart
{
    /// <summary>Writes the sentence as a quote.</summary>
    public static void Write(HtmlOutput html, Claim claim)
    {
        // Made safe before it is cut, so that no pair of characters is cut apart and no space is lost at a cut.
        var sentence = ReportText.OneLine(ClaimWords.Sentence(claim));
        var words = ReportText.OneLine(ClaimWords.Quote(claim));
        var at = sentence.IndexOf(words, StringComparison.Ordinal);
        var (start, end) = at < 0 ? (0, sentence.Length) : (at, at + words.Length);
        html.Raw("<blockquote dir=\"auto\">");
        html.Text(sentence.AsSpan(0, start));
        html.Raw("<mark>");
        html.Text(sentence.AsSpan(start..end));
        html.Raw("</mark>");
        html.Text(sentence.AsSpan(end));
        html.Raw("</blockquote>");
    }

    /// <summary>Writes where it stands; nothing when that is not known.</summary>
    public static void WritePlace(ReportPage page, Claim claim)
    {
        if (ClaimWords.Where(claim) is not { Length: > 0 } where)
        {
            return;
        }

        if (ArticleLink.Of(claim, page.Report.Folder) is { } link)
        {
            page.Html.Write($"<p class=\"where\"><a href=\"{link}\">{where}</a></p>");
        }
        else
        {
            page.Html.Write($"<p class=\"where\">{where}</p>");
        }
    }
}
