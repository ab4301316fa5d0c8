using System.Collections.Immutable;
using FactCheck.Extraction;
using FactCheck.Extraction.Quantities;
using FactCheck.Matching;
using FactCheck.Rules;
using FactCheck.Rules.Syntax;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Tests.Matching;

using Captures = ImmutableList<(string Name, Mention Value)>;

/// <summary>One sentence for the <see cref="ReferenceMatcher"/>: its words, and all ways of a pattern through them.</summary>
internal sealed class ReferenceSentence
{
    private readonly ArticleMentions _mentions;
    private readonly int _sentence;
    private readonly string? _language;
    private readonly UnitWords _units;
    private readonly int[] _tokens;
    private readonly string[] _words;
    private readonly Dictionary<Vocabulary, List<Mention>> _members = new(
        ReferenceEqualityComparer.Instance
    );

    public ReferenceSentence(
        ArticleMentions mentions,
        int sentence,
        string? language,
        UnitWords units
    )
    {
        (_mentions, _sentence, _language, _units) = (mentions, sentence, language, units);
        var range = mentions.Text.Sentences[sentence];
        _tokens =
        [
            .. Enumerable
                .Range(range.FirstToken, range.EndToken - range.FirstToken)
                .Where(i => mentions.Text.Tokens[i].IsWord),
        ];
        _words = Array.ConvertAll(_tokens, i => mentions.Text.TokenText(i).ToString());
    }

    public int Count => _words.Length;

    public IEnumerable<(int End, Captures Captures)> Ways(
        PatternNode node,
        int at,
        Captures captures,
        PatternNode? before = null
    ) =>
        node switch
        {
            PatternNode.Sequence item => InTurn(Opened(item), at, captures, before),
            PatternNode.Choice item => item.Alternatives.SelectMany(way =>
                InTurn(Opened(way), at, captures, before)
            ),
            PatternNode.Optional item => InTurn(Opened(item.Item), at, captures, before)
                .Append((at, captures)),
            PatternNode.Word item => Literal(item.Text, at, captures, IsWord),
            PatternNode.ExactWord item => Literal(
                item.Text,
                at,
                captures,
                (word, text) => word == text
            ),
            PatternNode.Prefix item => Prefixed(item.Text, at, captures),
            PatternNode.Gap item => Enumerable
                .Range(at, item.Words + 1)
                .Where(end => end <= Count)
                .Select(end => (end, captures)),
            PatternNode.Member item => PhraseEnds(item.Vocabulary, at)
                .Select(found => found.End)
                .Distinct()
                .Order()
                .Select(end => (end, captures)),
            PatternNode.Capture item => Captured(item, at, captures),
            PatternNode.AnyOrder item => AnyOrder(item.Items, at, captures),
            _ => throw new NotSupportedException(),
        };

    public PatternMatch Made(Rule rule, Pattern pattern, int start, int end, Captures captures)
    {
        var tokens = _mentions.Text.Tokens;
        var kept = captures
            .GroupBy(item => item.Name)
            .ToDictionary(same => same.Key, same => same.Last().Value);
        var first = Math.Min(_tokens[start], kept.Values.Min(value => value.FirstToken));
        var behind = Math.Max(_tokens[end - 1] + 1, kept.Values.Max(value => value.EndToken));
        return new PatternMatch(
            rule,
            pattern,
            _sentence,
            first,
            behind,
            TextSpan.FromBounds(tokens[first].Start, tokens[behind - 1].End),
            kept
        );
    }

    private static bool IsWord(string word, string text) =>
        WordFolding.Fold(word) == WordFolding.Fold(text);

    private static bool Begins(string word, string text) =>
        word.ToLowerInvariant().StartsWith(text.ToLowerInvariant(), StringComparison.Ordinal)
        || WordFolding.Fold(word).StartsWith(WordFolding.Fold(text), StringComparison.Ordinal);

    private static List<string> Cut(string text)
    {
        var tokens = new List<Token>();
        new Tokenizer(new WordTable()).Tokenize(text, new TextSpan(0, text.Length), tokens);
        return
        [
            .. tokens.Where(token => token.IsWord).Select(token => token.Span.In(text).ToString()),
        ];
    }

    private static List<PatternNode> Opened(PatternNode node) =>
        node is PatternNode.Sequence sequence ? [.. sequence.Items.SelectMany(Opened)] : [node];

    private IEnumerable<(int, Captures)> InTurn(
        List<PatternNode> items,
        int at,
        Captures captures,
        PatternNode? before
    ) =>
        items.Count == 0
            ? [(at, captures)]
            : Ways(items[0], at, captures, before)
                .SelectMany(way => InTurn(items[1..], way.End, way.Captures, items[0]))
                .Concat(
                    from count in Enumerable.Range(1, items.Count)
                    from end in EndsOfUnit(items[..count], at, captures, before)
                    from way in InTurn(items[count..], end, captures, items[count - 1])
                    select way
                );

    // Money and percentages hold their unit, so that "<n:money> dollars" takes $5; that of a count stands behind it.
    private int[] EndsOfUnit(
        List<PatternNode> items,
        int at,
        Captures captures,
        PatternNode? before
    )
    {
        var named = items
            .Select(item =>
                (item as PatternNode.Word)?.Text ?? (item as PatternNode.ExactWord)?.Text
            )
            .ToList();
        if (
            before is not PatternNode.Capture { Vocabulary: null }
            || named.Contains(null)
            || captures[^1].Value is not { Value: Quantity { Unit: { } unit } } value
            || !_units.NamesOf(named.OfType<string>()).Contains(unit)
        )
        {
            return [];
        }
        if (value.Kind != ValueKind.Count)
        {
            return [at];
        }
        return
        [
            .. Enumerable
                .Range(1, Math.Min(_units.MaxWords, Count - at))
                .Where(count => _units.NamesOf(_words[at..(at + count)]).Contains(unit))
                .Select(count => at + count)
                .Prepend(at)
                .TakeLast(1),
        ];
    }

    private IEnumerable<(int, Captures)> Literal(
        string text,
        int at,
        Captures captures,
        Func<string, string, bool> fits
    )
    {
        var cut = Cut(text);
        var stands =
            at + cut.Count <= Count
            && Enumerable.Range(0, cut.Count).All(i => fits(_words[at + i], cut[i]));
        return stands ? [(at + cut.Count, captures)] : [];
    }

    private IEnumerable<(int, Captures)> Prefixed(string text, int at, Captures captures)
    {
        var cut = Cut(text);
        var stands =
            at + cut.Count <= Count
            && Enumerable
                .Range(0, cut.Count)
                .All(i =>
                    i + 1 < cut.Count
                        ? IsWord(_words[at + i], cut[i])
                        : Begins(_words[at + i], cut[i])
                );
        return stands ? [(at + cut.Count, captures)] : [];
    }

    private IEnumerable<(int End, int Member)> PhraseEnds(Vocabulary vocabulary, int at) =>
        from member in Enumerable.Range(0, vocabulary.Members.Count)
        from phrase in vocabulary.Members[member].Phrases
        where phrase.Language is null || _language is null || phrase.Language == _language
        from way in phrase.Phrase.EndsWith('*')
            ? Prefixed(phrase.Phrase.TrimEnd('*'), at, [])
            : Literal(phrase.Phrase, at, [], IsWord)
        where way.Item1 > at
        select (way.Item1, member);

    private IEnumerable<(int, Captures)> Captured(
        PatternNode.Capture capture,
        int at,
        Captures captures
    )
    {
        foreach (var mention in Values(capture))
        {
            var first = WordAt(mention.FirstToken);
            var core = WordAt(mention.CoreToken);
            var end = WordAt(mention.EndToken);
            if (first <= at && at <= core && at < end)
            {
                yield return (end, captures.Add((capture.Name, mention)));
            }
        }
    }

    private IEnumerable<Mention> Values(PatternNode.Capture capture) =>
        capture.Kind switch
        {
            ValueKind.Category => Members(capture.Vocabulary!),
            ValueKind.Number => _mentions
                .In(_sentence)
                .Where(mention => mention.Kind is ValueKind.Number or ValueKind.Count),
            ValueKind.Count => _mentions
                .In(_sentence)
                .Where(mention =>
                    mention.Kind == ValueKind.Count || CaptureSlot.IsCountable(mention.Value)
                ),
            _ => _mentions.In(_sentence).Where(mention => mention.Kind == capture.Kind),
        };

    private List<Mention> Members(Vocabulary vocabulary)
    {
        if (_members.TryGetValue(vocabulary, out var members))
        {
            return members;
        }
        _members.Add(vocabulary, members = []);
        for (var at = 0; at < Count; )
        {
            var found = PhraseEnds(vocabulary, at)
                .OrderByDescending(way => way.End)
                .ThenBy(way => way.Member)
                .ToList();
            if (found.Count == 0)
            {
                at++;
                continue;
            }
            var tokens = _mentions.Text.Tokens;
            var (first, last) = (_tokens[at], _tokens[found[0].End - 1]);
            var span = TextSpan.FromBounds(tokens[first].Start, tokens[last].End);
            var value = new CategoryValue(
                vocabulary.Name,
                vocabulary.Members[found[0].Member].Name
            );
            members.Add(new Mention(span, span, first, first, last + 1, value));
            at = found[0].End;
        }
        return members;
    }

    // The number of words before a token.
    private int WordAt(int token) => _tokens.Count(i => i < token);

    private IEnumerable<(int, Captures)> AnyOrder(
        IReadOnlyList<PatternNode> items,
        int at,
        Captures captures
    ) =>
        from i in Enumerable.Range(0, items.Count)
        let others = items.Where((_, index) => index != i).ToList()
        from way in Ways(items[i], at, captures)
        from whole in others.Count == 0
            ? [way]
            : from gap in Enumerable.Range(0, PatternNode.DefaultGap + 1)
            where way.End + gap <= Count
            from rest in AnyOrder(others, way.End + gap, way.Captures)
            select rest
        select whole;
}
