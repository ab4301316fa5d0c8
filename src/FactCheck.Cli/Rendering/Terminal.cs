using FactCheck.Reporting.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FactCheck.Rendering;

/// <summary>Makes Spectre consoles over our writers, and text that cannot steer them.</summary>
internal static class Terminal
{
    /// <summary>Writes <paramref name="piece"/> without idle spaces at the ends of lines, coloured only where <paramref name="color"/> allows.</summary>
    public static void Write(TextWriter output, IRenderable piece, int width, bool color)
    {
        var rendered = new StringWriter();
        Over(rendered, width, color).Write(piece);
        foreach (var line in rendered.ToString().TrimEnd().Split('\n'))
        {
            output.Write(line.TrimEnd());
            output.Write('\n');
        }
    }

    private static IAnsiConsole Over(TextWriter output, int width, bool color)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = color ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new FixedWidth(output, width, color),
                Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            }
        );
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>Any text as text: no markup, no control character of it takes effect.</summary>
    public static Spectre.Console.Text Safe(string text, Style? style = null) =>
        new(ReportText.OneLine(text), style);

    private sealed class FixedWidth(TextWriter writer, int width, bool terminal)
        : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => terminal;

        public int Width => width;

        public int Height => 25;

        public void SetEncoding(System.Text.Encoding encoding)
        {
            // Output is UTF-8 always.
        }
    }
}
