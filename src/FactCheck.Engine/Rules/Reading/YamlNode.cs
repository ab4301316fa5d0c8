using FactCheck.Rules.Diagnostics;
using FactCheck.Text;
using YamlDotNet.Core;

namespace FactCheck.Rules.Reading;

/// <summary>A node of a YAML file with the place where it stands.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">Where it stands, quotes and brackets included.</param>
internal abstract record YamlNode(RuleFile File, TextSpan Span)
{
    public RuleLocation Location => File.LocationOf(Span);

    /// <summary>What a person calls it.</summary>
    public abstract string Shape { get; }

    public void Report(DiagnosticDescription kind, string message, Mend? mend = null) =>
        File.Report(kind, Span, message, mend);

    internal sealed record Sequence(RuleFile File, TextSpan Span, IReadOnlyList<YamlNode> Items)
        : YamlNode(File, Span)
    {
        public override string Shape => "a list";
    }

    internal sealed record Mapping(RuleFile File, TextSpan Span, IReadOnlyList<YamlEntry> Entries)
        : YamlNode(File, Span)
    {
        public override string Shape => "a mapping";
    }

    internal sealed record Scalar(RuleFile File, TextSpan Span, string Value, ScalarStyle Style)
        : YamlNode(File, Span)
    {
        private ScalarMap? _map;

        public override string Shape => IsNull ? "nothing" : "text";

        /// <summary>Whether nothing is written there.</summary>
        public bool IsNull =>
            Style == ScalarStyle.Plain && Value is "" or "~" or "null" && Span.Length <= 4;

        /// <summary>Where a part of <see cref="Value"/> stands in the file.</summary>
        public TextSpan SpanOf(int start, int length) =>
            (_map ??= new ScalarMap(File.Text, Span, Value, Style)).SpanOf(start, length);

        /// <summary>Where the text itself begins and ends, without quotes or the block's header.</summary>
        public TextSpan ContentSpan =>
            Value.Length == 0 ? Span : SpanOf(0, Value.AsSpan().TrimEnd().Length);

        public void ReportAt(
            DiagnosticDescription kind,
            int start,
            int length,
            string message,
            Mend? mend = null
        ) => File.Report(kind, SpanOf(start, length), message, mend);

        public void ReportContent(DiagnosticDescription kind, string message, Mend? mend = null) =>
            File.Report(kind, ContentSpan, message, mend);
    }
}
