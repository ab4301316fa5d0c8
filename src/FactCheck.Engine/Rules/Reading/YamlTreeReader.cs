using FactCheck.Rules.Diagnostics;
using FactCheck.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.Rules.Reading;

/// <summary>Reads a YAML file into nodes with their places, or reports the one mistake that stopped it.</summary>
internal sealed class YamlTreeReader
{
    private const int MaxDepth = 24;

    private readonly RuleFile _file;
    private readonly Parser _parser;
    private readonly Stack<int> _open = new();

    private YamlTreeReader(RuleFile file)
    {
        _file = file;
        // YAML 1.2 knows no other line breaks than CR and LF; the parser still breaks at those of YAML 1.1.
        var text = file.Text.Replace('\u0085', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ');
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>The root of <paramref name="file"/>; <see langword="null"/> when it is not YAML, which is reported.</summary>
    public static YamlNode? Read(RuleFile file)
    {
        var reader = new YamlTreeReader(file);
        try
        {
            return reader.ReadRoot();
        }
        catch (YamlException mistake)
            when (reader._open.Count > 0
                && mistake.Start.Index >= file.Text.AsSpan().TrimEnd().Length
            )
        {
            reader.ReportUnclosed();
        }
        catch (YamlException mistake)
        {
            YamlMistake.Report(file, mistake);
        }
        catch (InvalidOperationException)
        {
            reader.ReportUnclosed(); // what the scanner throws when a block begins inside [ ] or { }
        }
        catch (UnreadableException)
        {
            // It was reported where it was found.
        }
        return null;
    }

    private YamlNode? ReadRoot()
    {
        _parser.MoveNext(); // the stream begins
        _parser.MoveNext();
        if (_parser.Current is StreamEnd or null)
        {
            _file.Report(
                DiagnosticCatalog.EmptyFile,
                default,
                "the file is empty",
                "begin with: factcheck: 1"
            );
            return null;
        }
        _parser.MoveNext();
        var root = ReadNode(0);
        _parser.MoveNext();
        if (_parser.MoveNext() && _parser.Current is DocumentStart second)
        {
            _file.Report(
                DiagnosticCatalog.EmptyFile,
                SpanOf(second),
                "a second document begins here",
                "one file holds one document: move what follows '---' into a file of its own"
            );
        }
        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        if (depth > MaxDepth)
        {
            _file.Report(
                DiagnosticCatalog.TooLarge,
                CurrentSpan(),
                $"more than {MaxDepth} levels of nesting"
            );
            throw new UnreadableException();
        }
        RefuseProperties();
        return _parser.Current switch
        {
            SequenceStart start => ReadSequence(start, depth),
            MappingStart start => ReadMapping(start, depth),
            Scalar scalar => new YamlNode.Scalar(_file, SpanOf(scalar), scalar.Value, scalar.Style),
            _ => new YamlNode.Scalar(_file, CurrentSpan(), "", ScalarStyle.Plain),
        };
    }

    private YamlNode.Sequence ReadSequence(SequenceStart start, int depth)
    {
        var isFlow = start.Style == SequenceStyle.Flow;
        Open(isFlow, start);
        var items = new List<YamlNode>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
        }
        var end = Close(isFlow);
        var first = isFlow || items.Count == 0 ? (int)start.Start.Index : items[0].Span.Start;
        return new YamlNode.Sequence(_file, Bounds(first, end, items.LastOrDefault()), items);
    }

    private YamlNode.Mapping ReadMapping(MappingStart start, int depth)
    {
        var isFlow = start.Style == MappingStyle.Flow && start.Start.Index > 0;
        Open(isFlow, start);
        var entries = new List<YamlEntry>();
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            _parser.MoveNext();
            var value = ReadNode(depth + 1);
            if (key is YamlNode.Scalar scalar)
            {
                entries.Add(new YamlEntry(scalar, value));
            }
            else
            {
                key.Report(DiagnosticCatalog.WrongShape, $"{key.Shape} cannot be a key");
            }
        }
        var end = Close(isFlow);
        var first =
            isFlow || entries.Count == 0 ? (int)start.Start.Index : entries[0].Key.Span.Start;
        return new YamlNode.Mapping(
            _file,
            Bounds(first, end, entries.LastOrDefault()?.Value),
            entries
        );
    }

    private void RefuseProperties()
    {
        var (found, mend) = _parser.Current switch
        {
            AnchorAlias => (
                "'*' begins an alias in YAML",
                "write the words out; a pattern that begins with '*' must be quoted"
            ),
            NodeEvent { Anchor.IsEmpty: false } => (
                "'&' begins an anchor in YAML",
                "leave it out; to share words between rules, name them under vocab:"
            ),
            NodeEvent { Tag.IsEmpty: false } node
                when node is not Scalar { IsQuotedImplicit: true } => (
                "'!' begins a tag in YAML",
                "leave it out, or quote the whole text"
            ),
            _ => ("", ""),
        };
        if (found.Length > 0)
        {
            _file.Report(DiagnosticCatalog.AnchorsAndTags, CurrentSpan(), found, mend);
            throw new UnreadableException();
        }
    }

    private void Open(bool isFlow, ParsingEvent start)
    {
        if (isFlow)
        {
            _open.Push((int)start.Start.Index);
        }
    }

    private int Close(bool isFlow)
    {
        if (isFlow)
        {
            _open.Pop();
        }
        return isFlow && _parser.Current is { } end ? (int)end.End.Index : -1;
    }

    private void ReportUnclosed()
    {
        var at = Math.Clamp(_open.Count > 0 ? _open.Peek() : 0, 0, _file.Text.Length);
        var bracket = at < _file.Text.Length && _file.Text[at] == '{' ? ('{', '}') : ('[', ']');
        _file.Report(
            DiagnosticCatalog.YamlSyntax,
            new TextSpan(at, Math.Min(1, _file.Text.Length - at)),
            $"'{bracket.Item1}' is never closed",
            $"add '{bracket.Item2}' where the list or mapping ends"
        );
    }

    private TextSpan CurrentSpan() => _parser.Current is { } current ? SpanOf(current) : default;

    private TextSpan SpanOf(ParsingEvent item) =>
        Bounds((int)item.Start.Index, (int)item.End.Index, last: null);

    private TextSpan Bounds(int start, int end, YamlNode? last)
    {
        var stop = end >= 0 ? end : last?.Span.End ?? start;
        var from = Math.Clamp(start, 0, _file.Text.Length);
        return TextSpan.FromBounds(from, Math.Clamp(stop, from, _file.Text.Length));
    }

    // Ends the reading of a file in which nothing further can be told; caught in Read.
    private sealed class UnreadableException : Exception;
}
