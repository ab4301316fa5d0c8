using FactCheck.Extraction;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Tests.Matching;

/// <summary>
/// A simple stand-in for the readers: a number is a count, <c>N%</c> a percentage, <c>$N</c> money, <c>ngày N</c> a
/// date; <c>hơn</c> before any of them is its qualifier.
/// </summary>
internal static class FakeMentions
{
    public static ArticleMentions Of(TokenizedText text) =>
        new(text, sentence => Read(text, sentence));

    private static List<Mention> Read(TokenizedText text, int sentence)
    {
        var mentions = new List<Mention>();
        var (start, limit) = (
            text.Sentences[sentence].FirstToken,
            text.Sentences[sentence].EndToken
        );
        for (var i = start; i < limit; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Number)
            {
                continue;
            }
            var kind = ValueKind.Count;
            var (core, end) = (i, i + 1);
            if (end < limit && Stands(text, end, "%"))
            {
                (kind, end) = (ValueKind.Percent, end + 1);
            }
            else if (i > start && Stands(text, i - 1, "$"))
            {
                (kind, core) = (ValueKind.Money, i - 1);
            }
            var first = core;
            if (first > start && kind == ValueKind.Count && Stands(text, first - 1, "ngày"))
            {
                (kind, first) = (ValueKind.Date, first - 1);
            }
            if (first > start && Stands(text, first - 1, "hơn"))
            {
                first--;
            }
            mentions.Add(Made(text, first, core, end, kind));
        }
        return mentions;
    }

    private static bool Stands(TokenizedText text, int token, string word) =>
        text.TokenText(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static string? UnitOf(TokenizedText text, int end, ValueKind kind) =>
        kind switch
        {
            ValueKind.Percent => "percent",
            ValueKind.Money => "USD",
            ValueKind.Count
                when end < text.Tokens.Length
                    && (Stands(text, end, "my") || Stands(text, end, "us")) => "m",
            _ => null,
        };

    private static Mention Made(TokenizedText text, int first, int core, int end, ValueKind kind)
    {
        var tokens = text.Tokens;
        var line = Interval.Point(tokens[core].Start);
        return new Mention(
            TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End),
            TextSpan.FromBounds(tokens[core].Start, tokens[end - 1].End),
            first,
            core,
            end,
            new Quantity(
                kind,
                tokens[core].Start,
                line,
                line,
                Qualifier.Exact,
                1,
                UnitOf(text, end, kind)
            )
        );
    }
}
