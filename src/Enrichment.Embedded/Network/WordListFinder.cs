using Enrichment.Analysis;
using Enrichment.Embedded.Lexicons;
using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Embedded.Network;

/// <summary>Finds the lists that have the words of a sentence.</summary>
internal static class WordListFinder
{
    /// <summary>The number of lists.</summary>
    public const int Count = 12;

    // Hyphens are words of their own, so that a known name has more words here than in its list.
    private const int LongestName = Gazetteer.LongestName + 2;
    private const int LongestNameLength = 80;

    private static readonly (WordSet Words, WordLists List)[] SingleWords =
    [
        (NameCues.GivenNames, WordLists.GivenName),
        (NameCues.Organizations, WordLists.OrganizationWord),
        (NameCues.Locations, WordLists.PlaceWord),
        (NameCues.LocationStarts, WordLists.PlaceWord),
        (NameCues.Events, WordLists.EventWord),
        (PersonTitleWords.Titles, WordLists.Title),
        (NameCues.Calendar, WordLists.Calendar),
        (WordSet.Create(SentenceWords.VerbsOfPersons), WordLists.SpeechVerb),
    ];

    /// <summary>The lists of each of <paramref name="words"/>, spans of <paramref name="text"/> in order.</summary>
    public static WordLists[] Find(string text, IReadOnlyList<TextSpan> words)
    {
        var lists = new WordLists[words.Count];
        for (var at = 0; at < lists.Length; at++) lists[at] = FindSingle(text.AsSpan(words[at].Offset, words[at].Length));
        for (var at = 0; at < lists.Length;) at += Math.Max(1, AddKnownName(text, words, at, lists));
        return lists;
    }

    private static WordLists FindSingle(ReadOnlySpan<char> word)
    {
        var lists = WordLists.None;
        foreach (var (words, list) in SingleWords)
        {
            if (words.Has(word)) lists |= list;
        }

        return lists;
    }

    // Returns the number of words of the longest known name that starts at the word, or 0.
    private static int AddKnownName(string text, IReadOnlyList<TextSpan> words, int start, WordLists[] lists)
    {
        if (!StartsName(text, words[start])) return 0;
        for (var count = Math.Min(LongestName, words.Count - start); count > 0; count--)
        {
            var span = TextSpan.FromBounds(words[start].Offset, words[start + count - 1].End);
            if (span.Length > LongestNameLength || Gazetteer.Find(text.AsSpan(span.Offset, span.Length)) is not { } known) continue;
            for (var at = 0; at < count; at++) lists[start + at] |= GetList(known) | (at > 0 ? WordLists.Continued : WordLists.None);
            return count;
        }

        return 0;
    }

    // With a capital, or before a hyphen: "al-Qaeda".
    private static bool StartsName(string text, TextSpan word) =>
        char.IsUpper(text[word.Offset]) || (word.End < text.Length && text[word.End] == '-');

    private static WordLists GetList(KnownName known) => known.Type switch
    {
        EntityType.Location => known.Links.Count > 0 ? WordLists.Country : WordLists.Place,
        EntityType.Organization => WordLists.Organization,
        _ => WordLists.People,
    };
}
