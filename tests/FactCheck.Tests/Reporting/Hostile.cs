namespace FactCheck.Tests.Reporting;

/// <summary>Texts that an article or a file name could hold to break out of a report.</summary>
internal static class Hostile
{
    public static IReadOnlyList<string> Texts { get; } =
    [
        "\u001b[31mred\u001b[0m and \u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007",
        "a\rb\nc\u0085d\u2028e\u2029f\tg\u000bh",
        "back\b\bspace \u009b31m bell\u0007 nul\0",
        "\u202eturned\u202c \u2066isolated\u2069 \u200fmark \ufeff",
        "[red]markup[/] [link=http://evil.example]x[/] [[ ]] [/",
        "| a | b | \\| c \\\\| d",
        "`code` ``` fence ``` ~~~ tilde",
        "<script>alert(1)</script> <img src=x onerror=alert(1)> <!-- comment --> &lt; &#60;",
        "[link](http://evil.example) ![img](http://evil.example/x.png) <http://evil.example>",
        "http://evil.example www.evil.example someone@evil.example @somebody #1234",
        "# heading\n- list\n1. one\n> quote\n---\n***\n+ plus\n    code",
        "- list",
        "1. one",
        "1) one",
        "---",
        "=====",
        "**bold** _it_ ~~gone~~ ==mark== $x^2$ [^1] :smile: ++ins++ \"\"cite\"\" {#id .class}",
        "::error file=a.txt::message %0A%0D ]]> \"quoted\" 'single'",
        "broken \ud800 surrogate \udc00",
        "mailto:a@b.example ftp://x.example tel:123 :) ;-)",
    ];
}
