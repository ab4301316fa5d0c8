namespace FactCheck.Extraction.Dates.Grammar;

/// <summary>
/// A construction as the language pack writes it: words, <c>&lt;slots&gt;</c>, <c>{rules}</c>, <c>{rule&gt;}</c> for the
/// end of a range, <c>[a|b c]</c> for a choice, <c>[a]?</c> for what may be left out, and <c>=&gt; form</c> behind it.
/// </summary>
internal static class Template
{
    /// <summary>All sequences of elements that <paramref name="template"/> stands for.</summary>
    /// <exception cref="InvalidOperationException">A bracket is not closed.</exception>
    public static IReadOnlyList<string[]> Expand(string template)
    {
        var at = 0;
        var sequences = Choice(Elements(template), ref at, template);
        return at == Elements(template).Count
            ? sequences
            : throw new InvalidOperationException(
                $"language pack: unbalanced brackets in '{template}'"
            );
    }

    // Brackets and bars are elements of their own, everything else ends at white space.
    private static List<string> Elements(string template) =>
        [
            .. template
                .Replace("[", " [ ")
                .Replace("]?", " ]? ")
                .Replace("]", " ] ")
                .Replace(" ] ?", " ]? ")
                .Replace("|", " | ")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries),
        ];

    private static List<string[]> Choice(List<string> elements, ref int at, string template)
    {
        var choices = new List<string[]>();
        while (true)
        {
            choices.AddRange(Sequence(elements, ref at, template));
            if (at >= elements.Count || elements[at] != "|")
            {
                return choices;
            }
            at++;
        }
    }

    private static List<string[]> Sequence(List<string> elements, ref int at, string template)
    {
        List<string[]> sequences =
        [
            [],
        ];
        while (at < elements.Count && elements[at] is not ("|" or "]" or "]?"))
        {
            List<string[]> next =
            [
                [elements[at]],
            ];
            if (elements[at] == "[")
            {
                at++;
                next = Choice(elements, ref at, template);
                if (at >= elements.Count)
                {
                    throw new InvalidOperationException(
                        $"language pack: a bracket is not closed in '{template}'"
                    );
                }
                if (elements[at] == "]?")
                {
                    next.Add([]);
                }
            }
            at++;
            sequences =
            [
                .. sequences.SelectMany(head => next.Select(tail => head.Concat(tail).ToArray())),
            ];
        }
        return sequences;
    }
}
