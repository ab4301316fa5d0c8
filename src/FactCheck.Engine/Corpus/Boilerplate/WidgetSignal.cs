using FactCheck.Languages;

namespace FactCheck.Corpus.Boilerplate;

/// <summary>Lines without words, buttons and notices that the packs know, copyright lines, lone times.</summary>
internal sealed class WidgetSignal : IBoilerplateSignal
{
    private const int MaxWidgetWords = 30;
    private const int MaxCopyrightWords = 20;

    private readonly LinePhrases _widgets;
    private readonly LinePhrases _copyright;

    /// <summary>Compiles <c>boilerplate: {widgets, copyright}</c> of the packs.</summary>
    public WidgetSignal(LanguageSet languages)
    {
        _widgets = new LinePhrases(languages.PhrasesOf("boilerplate", "widgets"));
        _copyright = new LinePhrases(languages.PhrasesOf("boilerplate", "copyright"));
    }

    /// <inheritdoc/>
    public void Mark(IReadOnlyList<Line> lines)
    {
        foreach (var line in lines)
        {
            if (!line.IsLive)
            {
                continue;
            }
            if (line.Words == 0)
            {
                line.Drop("no words");
            }
            else if (line.IsStamp)
            {
                line.Drop("time stamp", furniture: false);
            }
            else if (line.Words <= MaxWidgetWords && _widgets.Matches(line.Chars))
            {
                line.Drop("button, form or notice of the site");
            }
            else if (IsCopyright(line))
            {
                line.Drop("copyright line");
            }
        }
    }

    private bool IsCopyright(Line line) =>
        line.Words <= MaxCopyrightWords
        && (line.Chars.Contains('©') || _copyright.Matches(line.Chars));
}
