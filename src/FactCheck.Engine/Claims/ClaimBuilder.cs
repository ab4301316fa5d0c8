using System.Globalization;
using FactCheck.Claims.Cues;
using FactCheck.Claims.Json;
using FactCheck.Corpus;
using FactCheck.Languages;
using FactCheck.Matching;
using FactCheck.Rules;
using FactCheck.Text;
using FactCheck.Values;
using NodaTime;

namespace FactCheck.Claims;

/// <summary>
/// Turns the matches of an article into claims: what is said, as of when, on whose word and how it is put. Immutable,
/// shared by threads. Origin, speaker and modality are read from cue words and are heuristics.
/// </summary>
public sealed class ClaimBuilder
{
    private readonly CueBook[] _books;
    private readonly OutletNames _outlets;

    /// <summary>Compiles the cues of <paramref name="languages"/> and the <c>sources</c> of <paramref name="rules"/>.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="languages">The languages that are read.</param>
    /// <param name="words">The table that numbers the words of the texts to be read; the cues add theirs to it.</param>
    public ClaimBuilder(RuleSet rules, LanguageSet languages, WordTable words)
    {
        _books = [.. languages.Packs.Select(pack => new CueBook(pack, words))];
        _outlets = new OutletNames(rules.Sources, languages, words);
    }

    /// <summary>The claims that <paramref name="matches"/> make, in the order of the text.</summary>
    /// <param name="article">The article.</param>
    /// <param name="text">Its searched text.</param>
    /// <param name="matches">The matches in it; one whose value was not captured makes no claim.</param>
    public IReadOnlyList<Claim> Build(
        Article article,
        TokenizedText text,
        IReadOnlyList<PatternMatch> matches
    )
    {
        if (matches.Count == 0)
        {
            return [];
        }
        var reading = new Reading(this, article, text);
        var found = new List<FoundClaim>(matches.Count);
        foreach (var match in matches)
        {
            if (match.Captures.ContainsKey(match.Rule.ValueCapture))
            {
                found.Add(new FoundClaim(reading.Claim(match), match, reading.BlockOf(match)));
            }
        }
        return RepeatFilter.Keep(found);
    }

    // What one article's claims have in common.
    private sealed class Reading
    {
        private readonly Article _article;
        private readonly TokenizedText _text;
        private readonly AttributionReader _attributions;
        private readonly ModalityReader _modalities;
        private readonly string? _source;
        private readonly string? _origin;
        private readonly LocalDate? _published;
        private readonly string? _signature;

        public Reading(ClaimBuilder builder, Article article, TokenizedText text)
        {
            var credits = article
                .Metadata.Credits.Select(credit => builder._outlets.Canonical(credit.Value))
                .ToList();
            var cued = new CuedText(text, builder._books);
            var voices = new VoiceReader(
                cued,
                builder._outlets,
                credits.ToHashSet(StringComparer.Ordinal)
            );
            _article = article;
            _text = text;
            _attributions = new AttributionReader(cued, new SentenceVoices(cued, voices));
            _modalities = new ModalityReader(cued);
            _source = article.Metadata.Source is { } source
                ? builder._outlets.Canonical(source.Value)
                : null;
            _published = article.Metadata.Published?.Value.Time.Date;
            _signature = ArticleSignature.Of(text);
            // With several agencies in a byline the first stands for all: the order is the editors' own.
            _origin = credits.Count > 0 ? credits[0] : _source;
        }

        public Claim Claim(PatternMatch match)
        {
            var said = _attributions.Read(match.Sentence, match.FirstToken, match.EndToken);
            var modality = _modalities.Read(match, said is { IsFound: true, IsOwnVoice: false });
            var claim = new Claim
            {
                Fact = match.Rule.Fact.Fill(capture => KeyText(match, capture)),
                Rule = match.Rule.Id,
                Value = ValueOf(match),
                AsOf = AsOfOf(match),
                Published = _published,
                Source = _source,
                Origin = said.Origin ?? _origin,
                Speaker = said.Speaker,
                Modality = modality,
                Article = _article.Id,
                Url = _article.Metadata.Url?.Value,
                Location = _article.Locate(match.Span),
                Quote = match.Span.In(_text.Text).ToString(),
                Context = _text.Sentences[match.Sentence].Span.In(_text.Text).ToString(),
                Signature = _signature,
            };
            return modality == Modality.Proposed && match.Rule.CountsProposals
                ? claim with
                {
                    Votes = true,
                }
                : claim;
        }

        // What the pattern counts is a count, also where no language pack knows the thing.
        private static MentionValue ValueOf(PatternMatch match) =>
            match is { Rule.Kind: ValueKind.Count, Value.Value: Quantity number }
                ? number with
                {
                    Kind = ValueKind.Count,
                }
                : match.Value.Value;

        public BlockKind BlockOf(PatternMatch match) =>
            _article.KindAt(match.Span.Start) ?? BlockKind.Body;

        private AsOf? AsOfOf(PatternMatch match)
        {
            var rule = match.Rule.AsOf;
            var captured =
                rule.Capture is { } name && match.Captures.TryGetValue(name, out var mention)
                    ? mention.Value as DateValue
                    : null;
            return captured switch
            {
                { From: { } from, Until: { } until } => new AsOf(from.Date, DayBehind(until)),
                { IsPlaced: false } => null, // a date that is stated but not placed is not the day of publication
                _ => rule.OrPublished && _published is { } day
                    ? new AsOf(day, day.PlusDays(1))
                    : null,
            };
        }

        private static LocalDate DayBehind(LocalDateTime until) =>
            until.TimeOfDay == LocalTime.Midnight ? until.Date : until.Date.PlusDays(1);

        // The value in one common form, so that "18-9" and "18/9" fill a key alike.
        private string KeyText(PatternMatch match, string capture) =>
            match.Captures.TryGetValue(capture, out var mention)
                ? mention.Value switch
                {
                    CategoryValue category => category.Member,
                    DateValue { From: { } from } => ClaimDates.Text(from),
                    DateValue { Open: { Length: > 0 } open } => open,
                    Quantity { Written: { } written } => written.ToString(
                        "0.############################",
                        CultureInfo.InvariantCulture
                    ),
                    _ => mention.Core.In(_text.Text).ToString(),
                }
                : "";
    }
}
