using FactCheck.Corpus.Formats;

namespace FactCheck.Corpus.Inputs;

/// <summary>Reads the records of a JSONL stream one at a time. Blank lines are no records.</summary>
/// <param name="stream">The stream; not disposed.</param>
internal sealed class RecordReader(Stream stream)
{
    private readonly LineStream _lines = new(stream);

    /// <summary>A record: its page, or why it is none.</summary>
    /// <param name="Line">Its line, from 1.</param>
    /// <param name="Page">The page.</param>
    /// <param name="Problem">Why there is none.</param>
    public readonly record struct Record(int Line, Page? Page, string? Problem);

    /// <summary>Reads the next record.</summary>
    /// <returns>Whether there was one.</returns>
    public bool TryRead(out Record record)
    {
        while (_lines.TryRead(out var line))
        {
            if (_lines.Number == 1 && line.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            {
                record = new Record(1, null, "JSONL must be UTF-8; this file is UTF-16");
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
            record = Read(line);
            return true;
        }
        record = default;
        return false;
    }

    private Record Read(ReadOnlyMemory<byte> line)
    {
        if (_lines.IsCut)
        {
            return Failed($"the record is longer than {LineStream.MaxLine / (1024 * 1024)} MB");
        }
        if (FileDecoder.ProblemIn(line.Span) is { } problem)
        {
            return Failed($"{problem} (counted from the start of the line)");
        }
        var (page, failure) = JsonLines.ReadRecord(line);
        return new Record(_lines.Number, page, failure);
    }

    private Record Failed(string problem) => new(_lines.Number, null, problem);
}
