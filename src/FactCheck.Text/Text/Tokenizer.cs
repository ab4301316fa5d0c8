using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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
            i = ReadAny(text, i, span.End, tokens);
        }
    }

    private void Tokenize(string text, TextSpan span, List<Token> tokens, WordCache cache)
    {
        var end = span.End;
        var lastLoad = text.Length - Vector256<ushort>.Count;
        ref var first = ref MemoryMarshal.GetReference(
            MemoryMarshal.Cast<char, ushort>(text.AsSpan())
        );
        var i = span.Start;
        while (i < end)
        {
            if (i <= lastLoad)
            {
                var chars = Vector256.LoadUnsafe(ref first, (nuint)i);
                var run = CountLetters(chars);
                if (run == 0 && CharClasses.Of(text[i]) == CharClass.Space)
                {
                    i++;
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
            i = ReadAny(text, i, end, tokens);
        }
    }

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

    private int ReadAny(string text, int i, int end, List<Token> tokens)
    {
        if (CharClasses.Of(text[i]) == CharClass.Space)
        {
            return i + 1;
        }
        var token = Read(text, i, end);
        tokens.Add(token);
        return token.End;
    }

    private Token Read(string text, int start, int end)
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
        return i == start ? Sign(text, start, end) : Made(text, start, i - start, seen);
    }

    private Token Made(string text, int start, int length, CharClass seen)
    {
        var kind = seen switch
        {
            CharClass.Letter => TokenKind.Word,
            CharClass.Digit => TokenKind.Number,
            _ => TokenKind.Mixed,
        };
        return new Token(start, length, kind, words.Find(text.AsSpan(start, length)));
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
        private static readonly Vector256<ushort>[] Table =
        [
            .. Enumerable
                .Range(0, Vector256<ushort>.Count + 1)
                .Select(length =>
                    Vector256.LessThan(Vector256<ushort>.Indices, Vector256.Create((ushort)length))
                ),
        ];

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector256<ushort> Of(int length) => Table[length];
    }
}
