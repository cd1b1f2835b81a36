using Enrichment.Lexicons;

namespace Enrichment.Articles.Datelines;

/// <summary>The names of news agencies and newsrooms, from news-agencies.txt.</summary>
internal static class NewsAgencies
{
    private static readonly WordClasses Words = new(Lexicon.Open("news-agencies.txt"), "known", "other");
    private static readonly WordSet Known = Words["known"];
    private static readonly WordSet All = WordSet.Create([.. Words.GetEntries("known"), .. Words.GetEntries("other")]);

    /// <summary>Whether <paramref name="name"/> is an agency.</summary>
    public static bool Has(ReadOnlySpan<char> name) => All.Has(name);

    /// <summary>Whether <paramref name="name"/> is an agency and has no other common meaning.</summary>
    public static bool IsKnown(ReadOnlySpan<char> name) => Known.Has(name);
}
