using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims.Attributions;
using Enrichment.Claims.Scoring;
using Enrichment.Claims.Disputes;
using Enrichment.Claims.Reading;
using Enrichment.Claims.Rules;
using Enrichment.Claims.Sources;
using Enrichment.Entities;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Detection;

/// <summary>Finds the claims of an article: attribution by cue, source and content, then disputes and check-worthiness.</summary>
public static class ClaimDetector
{
    // In words. Longer ones are lists; they are read without their trees, which bounds the time.
    private const int LongestSentence = 400;

    /// <summary>Whether sentences in the language with the BCP 47 tag <paramref name="language"/> are searched for claims.</summary>
    public static bool IsSupported(string language) => language == "en";

    /// <summary>Analyzes <paramref name="tokenized"/>. The same article, entities and trees give the same claims.</summary>
    /// <param name="tokenized">The article; sentences in a language other than English become warnings.</param>
    /// <param name="entities">The entities of the article: the possible sources.</param>
    /// <param name="trees">
    /// The trees of the sentences, in order; null if none was parsed. A sentence without a tree is searched by its marks and words.
    /// </param>
    /// <param name="cancellationToken">Cancels the search before each passage and each cue.</param>
    public static ClaimAnalysis Detect(
        TokenizedArticle tokenized,
        IReadOnlyList<Entity> entities,
        IReadOnlyList<SyntaxTree?>? trees = null,
        CancellationToken cancellationToken = default)
    {
        var article = tokenized.Article;
        var names = new NameIndex(entities);
        var readable = trees?.Select(tree => tree?.Words.Count > LongestSentence ? null : tree).ToArray();
        var words = new ArticleWords(tokenized, readable ?? [], IsSupported);
        cancellationToken.ThrowIfCancellationRequested();
        List<PassageGroup> groups = [.. Passages.Create(article, words, names, cancellationToken)];
        cancellationToken.ThrowIfCancellationRequested();
        var quotations = QuotedParts.Find(groups.SelectMany(group => group.Passages));
        var resolver = new SourceResolver(
            tokenized, readable ?? new SyntaxTree?[article.Sentences.Count], entities, quotations, cancellationToken);
        var found = new ClaimCollector(article, resolver)
            .Add(ContinuedQuotations.Join(groups.SelectMany(group => FindIn(article.Text, group, cancellationToken))));
        var (claims, omittedDisputes) = DisputeFinder.Link(found.CreateResult(), names, article.Text.Length, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return new ClaimAnalysis(
            claims,
            ClaimFlagger.Flag(article, words, claims, names, IsSupported),
            [
                .. UnsupportedLanguage.CreateWarnings(article, Stage.Claims, IsSupported),
                .. OmittedAnnotations.CreateWarnings(AnnotationKind.Claims, found.Omitted, article.Text.Length, Stage.Claims),
                .. OmittedAnnotations.CreateWarnings(AnnotationKind.Disputes, omittedDisputes, article.Text.Length, Stage.Claims),
            ]);
    }

    private static IEnumerable<(Passage Passage, List<Attribution> Claims)> FindIn(
        string text, PassageGroup group, CancellationToken cancellationToken)
    {
        var post = group.Post is null ? null : PostClaim.Create(text, group.Post, group.Passages);
        for (var index = 0; index < group.Passages.Count; index++)
        {
            var passage = group.Passages[index];
            var claims = FindIn(passage, cancellationToken);
            yield return (passage, index == 0 && post is not null ? [.. claims, post] : claims);
        }
    }

    private static List<Attribution> FindIn(Passage passage, CancellationToken cancellationToken)
    {
        var verbs = VerbRule.Find(passage, cancellationToken);
        List<Attribution> nouns = [.. NounClaims.Find(passage, verbs, cancellationToken)];
        // "voiced doubts about": the verb is part of the noun's cue.
        verbs.RemoveAll(verb => nouns.Exists(noun => noun.Cue.Overlaps(verb.Cue)));
        List<Attribution> claims = [.. verbs, .. PrepositionClaims.Find(passage), .. nouns];
        claims.AddRange([.. AttitudeClaims.Find(passage).Where(claim => !claims.Exists(other => other.Cue.Overlaps(claim.Cue)))]);
        if (LabelClaims.Find(passage) is { } label) claims.Add(label);
        claims.AddRange(AdverbClaims.Find(passage, claims));
        if (!passage.IsQuoted) claims.AddRange([.. QuotationClaims.Find(passage, claims)]);
        return [.. claims, .. passage.Quotes.SelectMany(quote => NestedRule.Find(passage.Inside(quote), cancellationToken))];
    }
}
