using FactCheck.Rules.Diagnostics;
using FactCheck.Rules.Grammar;
using FactCheck.Rules.Reading;
using FactCheck.Rules.Syntax;

namespace FactCheck.Rules.Binding;

/// <summary>Turns patterns as written into patterns whose names are known and whose words are cut as articles are.</summary>
/// <param name="vocabularies">The vocabularies that can be named.</param>
internal sealed class PatternBinder(VisibleVocabularies vocabularies)
{
    private const int MinPieces = 2;
    private const int MaxPieces = 8;

    private readonly NodeBinder _nodes = new(vocabularies);

    /// <summary>The pattern; <see langword="null"/> when it has a mistake, which is reported.</summary>
    public BoundPattern? Bind(PatternSource source)
    {
        var sites = new List<CaptureSite>();
        var branches = new List<PatternBranch>();
        var pieces = source
            .Pieces.Select(piece => BindPiece(piece, source.Language, sites, branches))
            .ToList();
        if (pieces.Count == 0 || pieces.Contains(null))
        {
            return null;
        }
        if (source.AnyOrder is { } key && pieces.Count is < MinPieces or > MaxPieces)
        {
            source.AnyOrder!.Report(
                DiagnosticCatalog.AnyOrderPieces,
                $"'any order' has {MinPieces} to {MaxPieces} pieces, not {pieces.Count}",
                pieces.Count < MinPieces ? "write a single pattern without it" : "join some of them"
            );
            return null;
        }
        var root = source.AnyOrder is null
            ? pieces[0]!
            : new PatternNode.AnyOrder([.. pieces.OfType<PatternNode>()]);
        var pattern = new Pattern(
            source.Language,
            root,
            string.Join(", ", source.Pieces.Select(piece => piece.Value.Trim())),
            source.Pieces[0].File.LocationOf(source.Pieces[0].ContentSpan)
        )
        {
            Branches = branches,
        };
        return IsSound(root, sites) ? new BoundPattern(pattern, sites) : null;
    }

    /// <summary>The condition; <see langword="null"/> when it has a mistake, which is reported.</summary>
    public ContextCondition? BindCondition(YamlNode.Scalar scalar)
    {
        if (SentenceReader.ReadCondition(scalar) is not { } syntax)
        {
            return null;
        }
        var sites = new List<CaptureSite>();
        if (_nodes.Bind(syntax.Pattern, scalar, null, sites, []) is not { } root)
        {
            return null;
        }
        if (sites.Count > 0)
        {
            sites[0]
                .Report(
                    DiagnosticCatalog.CaptureInContext,
                    $"a condition cannot capture <{sites[0].Capture.Name}>",
                    "capture in the patterns of find; here write words and <vocabulary>"
                );
            return null;
        }
        return IsMatchable(root, scalar)
            ? new ContextCondition(
                root,
                syntax.Scope,
                syntax.Sentences,
                scalar.Value.Trim(),
                scalar.File.LocationOf(scalar.ContentSpan)
            )
            : null;
    }

    private PatternNode? BindPiece(
        YamlNode.Scalar piece,
        string? language,
        List<CaptureSite> sites,
        List<PatternBranch> branches
    ) =>
        SentenceReader.ReadPattern(piece) is { } syntax
        && _nodes.Bind(syntax, piece, language, sites, branches) is { } node
        && IsMatchable(node, piece)
            ? node
            : null;

    private static bool IsMatchable(PatternNode node, YamlNode.Scalar scalar)
    {
        if (PatternShape.CanBeEmpty(node))
        {
            scalar.ReportContent(
                DiagnosticCatalog.EmptyPattern,
                "the pattern can match nothing at all",
                "at least one word or value must not be optional"
            );
            return false;
        }
        var atStart = PatternShape.HasGapAtEdge(node, atEnd: false);
        if (!atStart && !PatternShape.HasGapAtEdge(node, atEnd: true))
        {
            return true;
        }
        var text = scalar.Value;
        var at = atStart ? text.IndexOfAny(['.', '…']) : text.LastIndexOfAny(['.', '…']);
        scalar.ReportAt(
            DiagnosticCatalog.GapAtEdge,
            Math.Max(0, atStart || at < 2 || text[at] == '…' ? at : at - 2),
            at >= 0 && text[at] == '…' ? 1 : 3,
            $"a gap cannot {(atStart ? "begin" : "end")} a pattern",
            new Mend("leave it out: a match may stand anywhere in its sentence")
            {
                Replacement = HasWidth(text, at) ? null : "",
            }
        );
        return false;
    }

    // The dots alone are reported: a number behind them would stay.
    private static bool HasWidth(string text, int dot)
    {
        var end = text.AsSpan(dot).IndexOfAnyExcept('.', '…');
        return end >= 0 && char.IsAsciiDigit(text[dot + end]);
    }

    private static bool IsSound(PatternNode root, List<CaptureSite> sites)
    {
        foreach (var group in sites.GroupBy(site => site.Capture.Name, StringComparer.Ordinal))
        {
            if (PatternShape.MostTimes(root, group.Key) > 1)
            {
                group
                    .Last()
                    .Report(
                        DiagnosticCatalog.CaptureTwice,
                        $"<{group.Key}> is captured twice in one pattern",
                        "give the second capture another name"
                    );
                return false;
            }
        }
        return true;
    }
}
