using FactCheck.Corpus.Formats;

namespace FactCheck.Corpus.Inputs;

/// <summary>Reads the records of a JSONL stream one at a time. Blank lines are no records.</summary>
/// <param name="stream">The stream; not disposed.</param>
internal sealed class RecordReader(Stream stream)
{
    private readonly LineStream _lines = new(stream);

    /// <summary>A record that is not parsed yet.</summary>
    /// <param name="Line">Its line, from 1.</param>
    /// <param name="Bytes">Its bytes, its own.</param>
    /// <param name="Problem">Why there are none; <see langword="null"/> where there are.</param>
    public readonly record struct Record(int Line, byte[] Bytes, string? Problem)
    {
        /// <summary>Parses it: its page, or why it has none.</summary>
        public (Page? Page, string? Problem) Read()
        {
            if (Problem is not null)
            {
                return (null, Problem);
            }
            return FileDecoder.ProblemIn(Bytes) is { } problem
                ? (null, $"{problem} (counted from the start of the line)")
                : JsonLines.ReadRecord(Bytes);
        }
    }

    /// <summary>Reads the next record.</summary>
    /// <returns>Whether there was one.</returns>
    public bool TryRead(out Record record)
    {
        while (_lines.TryRead(out var line))
        {
            if (_lines.Number == 1 && line.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            {
                record = Failed("JSONL must be UTF-8; this file is UTF-16");
                while (_lines.TryRead(out _)) { }
                return true;
            }
            if (_lines.Number == 1 && line.Span is [0xEF, 0xBB, 0xBF, ..])
            {
                line = line[3..];
            }
            if (!_lines.IsCut && line.Span.Trim(" \t\r"u8).IsEmpty)
            {
                continue;
            }
            record = _lines.IsCut
                ? Failed($"the record is longer than {LineStream.MaxLine / (1024 * 1024)} MB")
                : new Record(_lines.Number, line.ToArray(), null);
            return true;
        }
        record = default;
        return false;
    }

    private Record Failed(string problem) => new(_lines.Number, [], problem);
}
