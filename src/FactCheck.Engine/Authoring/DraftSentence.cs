using FactCheck.Extraction;
using FactCheck.Extraction.Quantities;
using FactCheck.Languages;
using FactCheck.Rules;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Authoring;

/// <summary>Cuts a sentence into the pieces that a rule can be made of.</summary>
/// <remarks>
/// What is a name and what says something is a heuristic: capital letters inside the sentence, and a list of small words.
/// </remarks>
/// <param name="text">The text.</param>
/// <param name="words">The words of its language.</param>
/// <param name="units">What languages call their units.</param>
/// <param name="vocabularies">Finds phrases of vocabularies; <see langword="null"/> for none.</param>
internal sealed class DraftSentence(
    TokenizedText text,
    DraftWords words,
    UnitWords units,
    PhraseTrie<Vocabulary>? vocabularies
)
{
    private const int MaxNameWords = 4;

    private readonly List<DraftItem> _items = [];

    /// <summary>The pieces of sentence <paramref name="index"/> with its values.</summary>
    public List<DraftItem> Cut(int index, IReadOnlyList<Mention> mentions)
    {
        _items.Clear();
        var sentence = text.Sentences[index];
        var next = 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; )
        {
            while (next < mentions.Count && mentions[next].FirstToken < i)
            {
                next++;
            }
            var limit = next < mentions.Count ? mentions[next].FirstToken : sentence.EndToken;
            i =
                i == limit
                    ? AddValue(mentions[next])
                    : Add(i, limit, isFirst: i == sentence.FirstToken);
        }
        return [.. _items];
    }

    private int AddValue(Mention mention)
    {
        _items.Add(new DraftItem(DraftItemKind.Value, Slice(mention), 1, mention));
        AddGluedUnit(mention);
        return mention.EndToken;
    }

    // 620m: a pattern names the unit, which takes "620 m" too.
    private void AddGluedUnit(Mention mention)
    {
        var unit = text.TokenText(mention.EndToken - 1).TrimStart("0123456789.,").ToString();
        if (
            mention is { Kind: ValueKind.Number, Value: Quantity { Unit: { } name } }
            && text.Tokens[mention.EndToken - 1].Kind == TokenKind.Mixed
            && units.NamesOf([unit]).Contains(name)
        )
        {
            _items.Add(new DraftItem(DraftItemKind.Word, unit, 0));
        }
    }

    private string Slice(Mention mention) => mention.Span.In(text.Text).ToString();

    private int Add(int token, int limit, bool isFirst)
    {
        // Digits that are no value are the number of a storm, a page or a flight.
        if (text.Tokens[token].Kind is TokenKind.Punctuation or TokenKind.Number)
        {
            return AddSign(token);
        }
        if (
            vocabularies is not null
            && vocabularies.TryMatch(text, token, limit, out var vocabulary, out var length)
        )
        {
            return Add(DraftItemKind.Phrase, token, length, vocabulary);
        }
        if (words.SpeechAt(text, token, limit) is > 0 and var speech)
        {
            return Add(DraftItemKind.Speech, token, speech);
        }
        if (NameAt(token, limit, isFirst) is > 0 and var name)
        {
            return Add(DraftItemKind.Name, token, name);
        }
        if (words.AuxiliaryAt(text, token, limit) is > 0 and var auxiliary)
        {
            return Add(DraftItemKind.Auxiliary, token, auxiliary);
        }
        if (words.SmallAt(text, token, limit) is > 0 and var small)
        {
            return Add(DraftItemKind.Small, token, small);
        }
        var thing = words.ThingAt(text, token, limit);
        return thing > 0
            ? Add(DraftItemKind.Thing, token, thing)
            : Add(DraftItemKind.Word, token, 1);
    }

    private int Add(DraftItemKind kind, int token, int length, Vocabulary? vocabulary = null)
    {
        var parts = new List<string>(length);
        for (var i = token; i < token + length; i++)
        {
            if (text.Tokens[i].IsWord)
            {
                parts.Add(text.TokenText(i).ToString());
            }
        }
        _items.Add(
            new DraftItem(kind, string.Join(' ', parts), parts.Count, Vocabulary: vocabulary)
        );
        return token + length;
    }

    // A hyphen between two words parts nothing: patterns pass over it.
    private int AddSign(int token)
    {
        var sign = text.Tokens[token];
        var joins =
            text.TokenText(token) is "-"
            && sign.Start > 0
            && !char.IsWhiteSpace(text.Text[sign.Start - 1])
            && sign.End < text.Text.Length
            && !char.IsWhiteSpace(text.Text[sign.End]);
        if (!joins)
        {
            _items.Add(new DraftItem(DraftItemKind.Break, text.TokenText(token).ToString(), 0));
        }
        return token + 1;
    }

    // The first word of a sentence has a capital letter anyway: it is a name only with another one behind it.
    private int NameAt(int token, int limit, bool isFirst)
    {
        var length = 0;
        while (token + length < limit && length < MaxNameWords && IsCapital(token + length))
        {
            length++;
        }
        return isFirst && length < 2 ? 0 : length;
    }

    private bool IsCapital(int token) =>
        text.Tokens[token].Kind == TokenKind.Word && char.IsUpper(text.TokenText(token)[0]);
}
