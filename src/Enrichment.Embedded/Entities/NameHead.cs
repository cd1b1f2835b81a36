using Enrichment.Analysis;
using Enrichment.Embedded.Lexicons;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>
/// The head of a name, which says what it names: the word before its first preposition, or its last word. "Treaty" in "Treaty of
/// Lisbon", "Act" in "Voting Rights Act".
/// </summary>
internal static class NameHead
{
    /// <summary>
    /// The type that the head of <paramref name="name"/> implies, or null. One word alone implies none, and "the Senate bill" has no name.
    /// </summary>
    public static EntityType? FindType(string name)
    {
        var head = Find(name);
        if (head.Length == name.Length) return null;
        if (NameCues.Laws.Has(head) || (NameCues.LawsOn.Has(head) && !name.EndsWith(head, StringComparison.Ordinal)))
            return char.IsUpper(head[0]) ? EntityType.Law : null;
        return NameCues.Events.Has(head) || NameCues.Meetings.Has(head) ? EntityType.Event
            : NameCues.Programs.Has(head) && char.IsUpper(head[0]) ? EntityType.Program : null;
    }

    /// <summary>Whether the head of <paramref name="name"/> implies an organization: "Council" in "Council of Europe".</summary>
    public static bool IsOrganization(string name) => NameCues.Organizations.Has(Find(name));

    /// <summary>Whether <paramref name="name"/> is an office of persons: "Member of Parliament", "Support Officers".</summary>
    public static bool IsOffice(string name)
    {
        var head = Find(name);
        return PersonTitleWords.Titles.Has(head) || NameCues.Offices.Has(head) || NameCues.Offices.Has(head.TrimEnd('s'));
    }

    private static ReadOnlySpan<char> Find(string name)
    {
        var words = name.AsSpan();
        var before = words[..0];
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            if (before.Length > 0 && NameCues.Prepositions.Has(word)) return before;
            before = word;
        }

        return before;
    }
}
