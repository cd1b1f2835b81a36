using Enrichment.Articles;
using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Scoring;

/// <summary>Creates the flags of an article from its claims, and of each sentence.</summary>
internal static class ClaimFlagger
{
    // The attribution line of a post is no claim.
    private static readonly CheckWorthiness NamesAPoster = new(0, ["attribution"]);

    /// <summary>The flags of <paramref name="article"/>, whose claims are <paramref name="claims"/>.</summary>
    public static ClaimFlags Flag(
        Article article, ArticleWords words, IReadOnlyList<Claim> claims, NameIndex names, Func<string, bool> isSupported) => new(
        claims.Count > 0,
        claims.Any(claim => claim.Disputes.Count > 0),
        claims.Count(claim => claim.Disputes.Count > 0),
        claims.Count(claim => claim.Source.Kind is SourceKind.Unnamed or SourceKind.Author),
        claims.Count(claim => claim.Certainty == Certainty.Hedged),
        claims.Count(claim => claim.Certainty == Certainty.Alleged),
        claims.Count(claim => claim.Stance == Stance.Denies),
        FlagSentences(article, words, claims, names, isSupported));

    private static List<SentenceFlags> FlagSentences(
        Article article, ArticleWords words, IReadOnlyList<Claim> claims, NameIndex names, Func<string, bool> isSupported)
    {
        var attributed = FindAttributed(article, claims);
        var attributions = article.Embeds.Select(embed => embed.End).ToHashSet();
        var flags = new List<SentenceFlags>(article.Sentences.Count);
        for (var index = 0; index < article.Sentences.Count; index++)
        {
            var sentence = article.Sentences[index];
            if (!isSupported(sentence.Language)) continue;
            flags.Add(new SentenceFlags(index, attributed[index], attributions.Contains(sentence.End)
                ? NamesAPoster : CheckWorthinessScorer.Score(article.Text, words.GetWords(index), names)));
        }

        return flags;
    }

    private static bool[] FindAttributed(Article article, IReadOnlyList<Claim> claims)
    {
        var attributed = new bool[article.Sentences.Count];
        foreach (var claim in claims
            .Where(claim => (claim.Source.Kind != SourceKind.Author || claim.Cue.Type != CueType.Adverb) && attributed.Length > 0))
        {
            var last = SentenceIndex.Find(article.Sentences, claim.End - 1);
            for (var sentence = SentenceIndex.Find(article.Sentences, claim.Offset); sentence <= last; sentence++)
                attributed[sentence] = true;
        }

        return attributed;
    }
}
