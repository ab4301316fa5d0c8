using System.Text;
using FactCheck.Values;

namespace FactCheck.Authoring;

/// <summary>Chooses the words beside a value that make a pattern.</summary>
/// <remarks>
/// A heuristic: the run of words behind the value, then the one before it, then further ones, until what was taken tells <see cref="Enough"/>. What is counted ("people") tells nothing by itself.
/// </remarks>
internal sealed class DraftPattern
{
    /// <summary>Letters of words after which no more words are taken.</summary>
    public const int Enough = 6;

    private const int MaxRun = 6;
    private const int MaxSmall = 3;
    private const int MaxGap = 6;

    private readonly IReadOnlyList<DraftItem> _items;
    private readonly int _value;

    /// <summary>A pattern around the value at <paramref name="value"/>.</summary>
    /// <param name="items">The pieces of the sentence.</param>
    /// <param name="value">Index of the value.</param>
    /// <param name="reach">How many runs of words more than needed are taken.</param>
    public DraftPattern(IReadOnlyList<DraftItem> items, int value, int reach)
    {
        (_items, _value, First, Last) = (items, value, value, value);
        Func<bool>[] steps =
        [
            () => TakeBehind(Nothing),
            () => TakeBehind(IsAuxiliary),
            () => TakeBefore(IsSmall),
            () => TakeBehind(IsSmall),
            () => TakeBefore(IsSmall),
            () => TakeBehind(IsSmall),
            () => !HasWords && TakeBefore(IsSign),
            () => !HasWords && TakeBehind(IsSign),
        ];
        foreach (var step in steps)
        {
            var isEnough = Items.Sum(item => item.Weight) >= Enough;
            if (isEnough && reach == 0)
            {
                break;
            }
            reach -= step() && isEnough ? 1 : 0;
        }
    }

    /// <summary>Index of its first piece.</summary>
    public int First { get; private set; }

    /// <summary>Index of its last piece.</summary>
    public int Last { get; private set; }

    /// <summary>Its pieces.</summary>
    public IEnumerable<DraftItem> Items => _items.Skip(First).Take(Last - First + 1);

    /// <summary>Whether it has anything but the value.</summary>
    public bool HasWords => First < Last;

    /// <summary>The capture of the value.</summary>
    public string Capture => CaptureOf(_items[_value].Value!.Kind);

    /// <summary>The date that can tell as of when the value holds, and whether it stands behind the pattern.</summary>
    public bool? DateIsBehind =>
        HasDate(Last + 1, 1) ? true
        : HasDate(First - 1, -1) ? false
        : null;

    /// <summary>The pattern as a rule writes it.</summary>
    /// <param name="withDate">Whether it captures the date beside it, where there is one.</param>
    public string Write(bool withDate)
    {
        var parts = new List<string>();
        var small = new List<string>();
        foreach (var item in Items)
        {
            if (item.Kind == DraftItemKind.Break)
            {
                continue; // patterns pass over punctuation
            }
            if (item.IsSmall)
            {
                small.Add(item.Text);
                continue;
            }
            if (small.Count > 0)
            {
                parts.Add($"({string.Join(' ', small)})?");
                small.Clear();
            }
            parts.Add(Write(item));
        }
        var pattern = string.Join(' ', parts);
        return (withDate ? DateIsBehind : null) switch
        {
            true => $"{pattern} (...{MaxGap} <d:date>)?",
            false => $"(<d:date> ...{MaxGap})? {pattern}",
            null => pattern,
        };
    }

    /// <summary>What it speaks of, without the value, in words.</summary>
    public string Words()
    {
        var text = new StringBuilder();
        for (var i = First; i <= Last; i++)
        {
            var isEdge = i == First || i == Last;
            if (_items[i].Kind != DraftItemKind.Break && (i != _value || !isEdge))
            {
                text.Append(text.Length > 0 ? " " : "").Append(i == _value ? "…" : _items[i].Text);
            }
        }
        return text.ToString();
    }

    private string Write(DraftItem item) =>
        item switch
        {
            { Vocabulary: { } vocabulary } => $"<{vocabulary.Name}>",
            { Value: { } value } => $"<{Capture}:{ValueKindNames.NameOf(value.Kind)}>",
            _ => item.Text,
        };

    private bool TakeBehind(Func<DraftItem, bool> passes)
    {
        var (start, end) = Run(Last + 1, 1, passes);
        Last = end > start ? end - 1 : Last;
        return end > start;
    }

    private bool TakeBefore(Func<DraftItem, bool> passes)
    {
        var (start, end) = Run(First - 1, -1, passes);
        First = end < start ? end + 1 : First;
        return end < start;
    }

    // The run of words that begins at a place or behind what may be passed; its end is exclusive.
    private (int Start, int End) Run(int start, int step, Func<DraftItem, bool> passes)
    {
        var i = start;
        for (var passed = 0; IsIn(i) && passes(_items[i]) && passed < MaxSmall; passed++)
        {
            i += step;
        }
        var begin = i;
        for (var taken = 0; IsIn(i) && _items[i].SaysSomething && taken < MaxRun; i += step)
        {
            taken += _items[i].Words;
        }
        return i == begin ? (start, start) : (start, i);
    }

    private bool HasDate(int start, int step)
    {
        var words = 0;
        for (var i = start; IsIn(i) && words <= MaxGap; i += step)
        {
            if (_items[i].Value is { } value)
            {
                return value.Kind == ValueKind.Date;
            }
            words += _items[i].Words;
        }
        return false;
    }

    private bool IsIn(int i) => i >= 0 && i < _items.Count;

    private static bool Nothing(DraftItem item) => false;

    private static bool IsAuxiliary(DraftItem item) => item.Kind == DraftItemKind.Auxiliary;

    private static bool IsSmall(DraftItem item) => item.IsSmall;

    private static bool IsSign(DraftItem item) => item.IsSmall || item.Kind == DraftItemKind.Break;

    private static string CaptureOf(ValueKind kind) =>
        kind switch
        {
            ValueKind.Money => "m",
            ValueKind.Percent => "p",
            ValueKind.Date => "day",
            ValueKind.Duration => "t",
            ValueKind.Age => "a",
            ValueKind.Ordinal => "o",
            _ => "n",
        };
}
