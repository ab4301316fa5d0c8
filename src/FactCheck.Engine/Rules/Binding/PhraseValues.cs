using FactCheck.Extraction;
using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Reading;
using FactCheck.Values;
using NodaTime;

namespace FactCheck.Rules.Binding;

/// <summary>Reads the values inside checks, references and tests with the engine's own readers.</summary>
/// <param name="reader">The readers.</param>
internal sealed class PhraseValues(MentionReader reader)
{
    private const int Most = 50_000;

    // Read once: while a file is written, nearly all its values stay as they are.
    private readonly Dictionary<
        (string Phrase, string? Language, ValueKind Kind, LocalDateTime? Published),
        MentionValue?
    > _known = [];

    /// <summary>The value; <see langword="null"/> when the phrase is not one, without a report.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="language">Its language; <see langword="null"/> to try all.</param>
    /// <param name="kind">The kind that is wanted.</param>
    /// <param name="published">What incomplete dates are resolved from.</param>
    public MentionValue? TryRead(
        string phrase,
        string? language,
        ValueKind kind,
        LocalDateTime? published = null
    )
    {
        var asked = (phrase, language, kind, published);
        if (!_known.TryGetValue(asked, out var value))
        {
            if (_known.Count == Most)
            {
                _known.Clear();
            }
            _known.Add(asked, value = ReadAfresh(phrase, language, kind, published));
        }
        return value;
    }

    private MentionValue? ReadAfresh(
        string phrase,
        string? language,
        ValueKind kind,
        LocalDateTime? published
    )
    {
        var text = PlainText.Collapse(phrase);
        return text.Length == 0
            ? null
            : reader.ReadPhrase(text, language, kind, new ReadingContext(published))
                ?? ReadIsoMonth(text, kind);
    }

    // 2016-03 is a month to who writes rules; in an article it might be a range, so the readers pass over it.
    private MentionValue? ReadIsoMonth(string text, ValueKind kind)
    {
        var isMonth =
            kind == ValueKind.Date
            && text.Length == 7
            && text[4] == '-'
            && !text.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9')
            && !text.AsSpan(5).ContainsAnyExceptInRange('0', '9');
        return isMonth
            ? reader.ReadPhrase($"{text[5..]}/{text[..4]}", null, kind, ReadingContext.Unknown)
            : null;
    }

    /// <summary>The value at a place of <paramref name="scalar"/>; what is none, or of another kind, is reported.</summary>
    public MentionValue? Read(
        YamlNode.Scalar scalar,
        int start,
        int length,
        ValueType type,
        string? language = null,
        LocalDateTime? published = null
    )
    {
        var phrase = scalar.Value.Substring(start, length);
        var value = type.Vocabulary is { } vocabulary
            ? MemberNamed(vocabulary, phrase)
            : TryRead(phrase, language, type.Kind, published)
                ?? (language is null ? null : TryRead(phrase, null, type.Kind, published));
        if (value is null)
        {
            Report(scalar, start, length, type);
        }
        return value;
    }

    public MentionValue? Read(
        YamlNode.Scalar scalar,
        ValueType type,
        string? language = null,
        LocalDateTime? published = null
    ) => Read(scalar, 0, scalar.Value.Length, type, language, published);

    // 184.2 of "184.2 metres": a unit that is no part of the kind, or the thing that is counted.
    private string? WithoutUnit(string phrase, ValueKind kind)
    {
        for (var end = phrase.LastIndexOf(' '); end > 0; end = phrase.LastIndexOf(' ', end - 1))
        {
            if (TryRead(phrase[..end], null, kind) is not null)
            {
                return phrase[..end].TrimEnd();
            }
        }
        return null;
    }

    private void Report(YamlNode.Scalar scalar, int start, int length, ValueType type)
    {
        var phrase = scalar.Value.Substring(start, length).Trim();
        if (type.Vocabulary is { } vocabulary)
        {
            var names = vocabulary.Members.Select(member => member.Name);
            scalar.ReportAt(
                DiagnosticCatalog.UnreadableValue,
                start,
                length,
                $"'{phrase}' is no member of <{vocabulary.Name}>",
                Suggestion.Of(phrase, names)
            );
            return;
        }
        var other =
            phrase.Length == 0
                ? null
                : reader.ReadPhrase(PlainText.Collapse(phrase), null, null, ReadingContext.Unknown);
        if (other is null)
        {
            scalar.ReportAt(
                DiagnosticCatalog.UnreadableValue,
                start,
                length,
                $"'{phrase}' cannot be read as {KindNames.InWords(type.Kind)}",
                WithoutUnit(phrase, type.Kind) is { } bare
                    ? new Mend($"the words behind the value are no part of it: write '{bare}'")
                    {
                        Replacement = bare,
                    }
                    : "write one value as an article would, and nothing else"
            );
        }
        else
        {
            scalar.ReportAt(
                DiagnosticCatalog.WrongKind,
                start,
                length,
                $"'{phrase}' is {KindNames.InWords(other.Kind)}, and the value is {KindNames.InWords(type.Kind)}"
            );
        }
    }

    private static CategoryValue? MemberNamed(Vocabulary vocabulary, string phrase)
    {
        var text = PlainText.Collapse(phrase);
        var member =
            vocabulary.Members.FirstOrDefault(item => IsSame(item.Name, text))
            ?? vocabulary.Members.FirstOrDefault(item =>
                item.Phrases.Any(named => IsSame(named.Phrase, text))
            );
        return member is null ? null : new CategoryValue(vocabulary.Name, member.Name);
    }

    private static bool IsSame(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
