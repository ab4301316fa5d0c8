using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Text;

/// <summary>Cuts text into tokens. A token never spans white space. Safe for many threads.</summary>
/// <param name="words">Numbers the words.</param>
/// <remarks>
/// Performance relevant. One load of sixteen units finds the end of a word of Latin letters and is also the key of
/// its number; what is rarer goes unit by unit.
/// </remarks>
public sealed class Tokenizer(WordTable words)
{
    // A cache does not pay for itself in shorter texts, such as the words of a rule.
    private const int MinCached = 64;

    private readonly ConcurrentBag<WordCache> _caches = [];

    /// <summary>Appends the tokens of <paramref name="span"/> of <paramref name="text"/> to <paramref name="tokens"/>.</summary>
    public void Tokenize(string text, TextSpan span, List<Token> tokens)
    {
        if (span.Length < MinCached)
        {
            ReadAll(text, span, tokens);
            return;
        }
        var cache = _caches.TryTake(out var kept) ? kept : new WordCache(words);
        cache.Refresh();
        Tokenize(text, span, tokens, cache);
        _caches.Add(cache);
    }

    private void ReadAll(string text, TextSpan span, List<Token> tokens)
    {
        for (var i = span.Start; i < span.End; )
        {
            i = ReadAny(text, i, span.End, tokens, cache: null);
        }
    }

    private void Tokenize(string text, TextSpan span, List<Token> tokens, WordCache cache)
    {
        var end = span.End;
        var lastLoad = text.Length - Vector256<ushort>.Count;
        var i = span.Start;
        while (i < end)
        {
            if (i <= lastLoad)
            {
                var chars = Load(text, i);
                var run = CountLetters(chars);
                if (run == 0 && TryReadSign(text, ref i, tokens, cache))
                {
                    continue;
                }
                if (run is > 0 and <= WordCache.MaxLength && EndsAt(text, i + run, end))
                {
                    var id = cache.Find(chars & Masks.Of(run), text, i, run);
                    tokens.Add(new Token(i, run, TokenKind.Word, id));
                    i += run;
                    i += i < end && text[i] == ' ' ? 1 : 0;
                    continue;
                }
            }
            i = ReadAny(text, i, end, tokens, cache);
        }
    }

    // White space, or an ASCII sign, which begins nothing longer.
    private static bool TryReadSign(string text, ref int i, List<Token> tokens, WordCache cache)
    {
        var sign = text[i];
        var known = CharClasses.Of(sign);
        if (known == CharClass.Space)
        {
            i++;
            return true;
        }
        if (!char.IsAscii(sign) || known == CharClass.Digit)
        {
            return false;
        }
        tokens.Add(new Token(i, 1, TokenKind.Punctuation, cache.FindSign(sign)));
        i++;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Load(string text, int i) =>
        Vector256.LoadUnsafe(
            ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in text.GetPinnableReference())),
            (nuint)i
        );

    // Whether a run of letters up to here is a whole token: no digit, mark, foreign letter or apostrophe goes on.
    private static bool EndsAt(string text, int i, int end)
    {
        const CharClass goesOn =
            CharClass.Letter | CharClass.Digit | CharClass.JoinsLetters | CharClass.Surrogate;
        return i < end && (CharClasses.Of(text[i]) & goesOn) == CharClass.Other;
    }

    // Number of leading units that are Latin letters: A-Z, U+00C0..024F but × and ÷, and U+1E00..1EFF.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountLetters(Vector256<ushort> chars)
    {
        var ascii = Vector256.LessThanOrEqual(
            (chars | Vector256.Create((ushort)0x20)) - Vector256.Create((ushort)'a'),
            Vector256.Create((ushort)25)
        );
        var latin = Vector256.LessThanOrEqual(
            chars - Vector256.Create((ushort)0xC0),
            Vector256.Create((ushort)(0x24F - 0xC0))
        );
        var signs =
            Vector256.Equals(chars, Vector256.Create((ushort)'×'))
            | Vector256.Equals(chars, Vector256.Create((ushort)'÷'));
        var additional = Vector256.LessThanOrEqual(
            chars - Vector256.Create((ushort)0x1E00),
            Vector256.Create((ushort)0xFF)
        );
        var letters = ascii | Vector256.AndNot(latin, signs) | additional;
        return BitOperations.TrailingZeroCount(~letters.ExtractMostSignificantBits());
    }

    private int ReadAny(string text, int i, int end, List<Token> tokens, WordCache? cache)
    {
        if (CharClasses.Of(text[i]) == CharClass.Space)
        {
            return i + 1;
        }
        var token = Read(text, i, end, cache);
        tokens.Add(token);
        return token.End;
    }

    private Token Read(string text, int start, int end, WordCache? cache)
    {
        var seen = CharClass.Other;
        var i = start;
        while (i < end)
        {
            var c = CharClasses.Of(text[i]);
            if ((c & (CharClass.Letter | CharClass.Digit)) != CharClass.Other)
            {
                seen |= c;
                i++;
            }
            else if (c == CharClass.Surrogate && IsLetterPair(text, i, end))
            {
                seen |= CharClass.Letter;
                i += 2;
            }
            else if (i > start && Joins(c, text, i, end))
            {
                i++;
                if (
                    c == CharClass.JoinsLetters
                    && Elisions.Shipped.Contains(text.AsSpan(start, i - 1 - start))
                )
                {
                    break;
                }
            }
            else
            {
                break;
            }
        }
        return i == start ? Sign(text, start, end) : Made(text, start, i - start, seen, cache);
    }

    private Token Made(string text, int start, int length, CharClass seen, WordCache? cache)
    {
        var kind = seen switch
        {
            CharClass.Letter => TokenKind.Word,
            CharClass.Digit => TokenKind.Number,
            _ => TokenKind.Mixed,
        };
        var isCached =
            cache is not null
            && length <= WordCache.MaxLength
            && start + Vector256<ushort>.Count <= text.Length;
        var id = isCached
            ? cache!.Find(Load(text, start) & Masks.Of(length), text, start, length)
            : words.Find(text.AsSpan(start, length));
        return new Token(start, length, kind, id);
    }

    private Token Sign(string text, int start, int end)
    {
        var length = start + 1 < end && char.IsSurrogatePair(text[start], text[start + 1]) ? 2 : 1;
        var id = words.Find(text.AsSpan(start, length));
        return new Token(start, length, TokenKind.Punctuation, id);
    }

    private static bool IsLetterPair(string text, int i, int end) =>
        i + 1 < end && char.IsSurrogatePair(text[i], text[i + 1]) && char.IsLetter(text, i);

    // Inside a token: an apostrophe between letters (an elided word ends with it), and . , : / and dashes between two digits.
    private static bool Joins(CharClass c, string text, int i, int end)
    {
        var around = c switch
        {
            CharClass.JoinsLetters => CharClass.Letter,
            CharClass.JoinsDigits => CharClass.Digit,
            _ => CharClass.Other,
        };
        return around != CharClass.Other
            && i + 1 < end
            && CharClasses.Of(text[i - 1]) == around
            && CharClasses.Of(text[i + 1]) == around;
    }

    /// <summary>Keeps the first units of a block and zeroes the others.</summary>
    private static class Masks
    {
        private static readonly Vector256<ushort>[] Table = MakeTable();

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector256<ushort> Of(int length) => Table[length];

        private static Vector256<ushort>[] MakeTable()
        {
            var table = new Vector256<ushort>[Vector256<ushort>.Count + 1];
            for (var length = 0; length < table.Length; length++)
            {
                table[length] = Vector256.LessThan(
                    Vector256<ushort>.Indices,
                    Vector256.Create((ushort)length)
                );
            }
            return table;
        }
    }
}
