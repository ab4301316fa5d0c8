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

    /// <summary>Texts that would run something in a page if they became markup; each sets <c>window.hacked</c>.</summary>
    public static IReadOnlyList<string> Markup { get; } =
    [
        "<script>window.hacked=1</script>",
        "</script><script>window.hacked=1</script>",
        "</style><script>window.hacked=1</script>",
        "</title></textarea></noscript></template><script>window.hacked=1</script>",
        "<img src=x onerror=window.hacked=1>",
        "<svg onload=window.hacked=1><animate onbegin=window.hacked=1 attributeName=x dur=1s>",
        "\" onmouseover=\"window.hacked=1\" autofocus onfocus=\"window.hacked=1",
        "' onclick='window.hacked=1",
        "</desc></title></svg><img src=x onerror=window.hacked=1>",
        "</details></section></main><iframe srcdoc='<script>parent.hacked=1</script>'>",
        "<a href=\"javascript:window.hacked=1\">x</a>",
        "javascript:window.hacked=1",
        "--><script>window.hacked=1</script><!--",
        "]]><script>window.hacked=1</script>",
        "<meta http-equiv=refresh content='0;url=javascript:window.hacked=1'>",
        "<base href=http://evil.example/><link rel=stylesheet href=http://evil.example/x.css>",
        "&lt;script&gt;window.hacked=1&lt;/script&gt; &#x3c;script>",
        "\u202e<script>window.hacked=1</script>\0",
    ];
}
