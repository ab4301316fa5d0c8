using FactCheck.Rules;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Testing;

/// <summary>Tells whether a found value is the one that a test expects.</summary>
/// <remarks>
/// Quantities are the same when their hard intervals are (so <c>up to 300</c> and <c>at most 300</c> are) and both or none
/// are vague; the unit must be the same where the test writes one. Dates are the same when they take the same place, or
/// stay open alike.
/// </remarks>
internal static class ValueComparer
{
    /// <summary>Whether <paramref name="found"/> is <paramref name="expected"/>.</summary>
    public static bool AreSame(MentionValue expected, MentionValue found) =>
        (expected, found) switch
        {
            (Quantity a, Quantity b) => a.Hard == b.Hard
                && a.Qualifier is Qualifier.Vague == b.Qualifier is Qualifier.Vague
                && (a.Unit is null || string.Equals(a.Unit, b.Unit, StringComparison.Ordinal)),
            (DateValue a, DateValue b) => (a.From, a.Until) == (b.From, b.Until)
                && string.Equals(a.Open, b.Open, StringComparison.Ordinal),
            (CategoryValue a, CategoryValue b) => string.Equals(
                a.Member,
                b.Member,
                StringComparison.Ordinal
            ),
            _ => false,
        };

    /// <summary>The member of <paramref name="vocabulary"/> that <paramref name="phrase"/> names; <see langword="null"/> when none.</summary>
    public static CategoryValue? Member(Vocabulary vocabulary, string phrase)
    {
        var wanted = Folded(phrase);
        var member = vocabulary.Members.FirstOrDefault(item =>
            Folded(item.Name) == wanted || item.Phrases.Any(name => Folded(name.Phrase) == wanted)
        );
        return member is null ? null : new CategoryValue(vocabulary.Name, member.Name);
    }

    private static string Folded(string phrase) =>
        string.Join(
            ' ',
            phrase
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => WordFolding.Fold(word))
        );
}
