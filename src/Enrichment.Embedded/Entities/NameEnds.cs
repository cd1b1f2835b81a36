using Enrichment.Analysis;
using Enrichment.Embedded.Lexicons;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>
/// Completes names that were cut at "of", "for" or "and": "Office of Management" before "and Budget", "Joint Chiefs of" before "Staff". A
/// loose word at the end that nothing completes is removed, and what is left must have a capital.
/// </summary>
internal static class NameEnds
{
    private const string And = "and";

    /// <summary><paramref name="candidates"/>, in text order, with their complete ends.</summary>
    public static IReadOnlyList<NameCandidate> Complete(string text, IReadOnlyList<NameCandidate> candidates)
    {
        var completed = new List<NameCandidate>(candidates.Count);
        for (var at = 0; at < candidates.Count; at++)
        {
            var next = at + 1 < candidates.Count ? candidates[at + 1] : null;
            var name = CanBeCut(candidates[at]) ? Complete(text, candidates[at], next) : candidates[at];
            if (name.Text.Any(char.IsUpper) || name == candidates[at]) completed.Add(name);
            if (next is not null && name.End > next.Offset) at++;
        }

        return completed;
    }

    private static bool CanBeCut(NameCandidate name) =>
        !name.IsHidden && name.Type is not (EntityType.Person or EntityType.Location or EntityType.Group);

    private static NameCandidate Complete(string text, NameCandidate name, NameCandidate? next)
    {
        if (FindLoose(name.Text) is > 0 and var length)
        {
            var end = IsLink(name.Text.AsSpan(length + 1)) ? FindEnd(text, name.End, next, joins: true) : 0;
            return Cut(text, name, end > 0 ? end : name.Offset + length);
        }

        var link = FindLink(text.AsSpan(name.End));
        if (link.Length == 0 || !IsOpen(name.Text, link)) return name;
        var complete = FindEnd(text, name.End + 1 + link.Length, next, joins: false);
        return complete > 0 ? Cut(text, name, complete) : name;
    }

    private static NameCandidate Cut(string text, NameCandidate name, int end) =>
        name with { Length = end - name.Offset, Text = text[name.Offset..end] };

    // The length of the name without "of", "in" or "the" at its end; 0 if there is no such word.
    private static int FindLoose(string name)
    {
        var own = name.AsSpan();
        while (own.LastIndexOf(' ') is > 0 and var space && char.IsLower(own[space + 1]) && NameParts.Skipped.Has(own[(space + 1)..]))
            own = own[..space];
        return own.Length < name.Length ? own.Length : 0;
    }

    private static bool IsLink(ReadOnlySpan<char> words) => words is "of" or "for" or And or "on";

    private static ReadOnlySpan<char> FindLink(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith(" ")) return default;
        var word = rest[1..(1 + Math.Max(0, rest[1..].IndexOf(' ')))];
        return word is "of" or "for" or And ? word : default;
    }

    // "Institute" is open for "of" and "for"; "Office of Management" for "and" too.
    private static bool IsOpen(string name, ReadOnlySpan<char> link) =>
        NameHead.IsOrganization(name) && (link is not And || name.Contains(" of ", StringComparison.Ordinal));

    // The end of the words with capitals after `start`, before the next name or, if it joins, with it; 0 if there are none.
    private static int FindEnd(string text, int start, NameCandidate? next, bool joins)
    {
        var end = start;
        while (end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]))
        {
            if (next?.Offset == end + 1) return joins && end == start ? next.End : 0;
            var word = ReadWord(text.AsSpan(end + 1));
            if (!CanContinue(word)) break;
            end += 1 + word.Length;
        }

        return end > start ? end : 0;
    }

    private static bool CanContinue(ReadOnlySpan<char> word) =>
        word.Length > 1 && !NameCues.FunctionWords.Has(word) && !PersonTitleWords.Titles.Has(word) && !NameCues.Calendar.Has(word);

    private static ReadOnlySpan<char> ReadWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetter(text[length]) || text[length] == '-')) length++;
        return text[..length];
    }
}
