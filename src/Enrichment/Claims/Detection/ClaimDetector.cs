using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims.Disputes;
using Enrichment.Claims.Reading;
using Enrichment.Claims.Rules;
using Enrichment.Claims.Scoring;
using Enrichment.Claims.Sources;
using Enrichment.Dates;
using Enrichment.Entities;
using Enrichment.Syntax;

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
    /// The trees of the sentences, in order; null if none was parsed. A sentence without a tree is only searched by quotation marks and
    /// labels.
    /// </param>
    /// <param name="dates">The dates of the article, in order: the possible days of statements.</param>
    /// <param name="options">Which claims are kept; null keeps all.</param>
    /// <param name="cancellationToken">Cancels the search before each passage and each cue.</param>
    public static ClaimAnalysis Detect(
        TokenizedArticle tokenized, IReadOnlyList<Entity> entities, IReadOnlyList<SyntaxTree?>? trees = null,
        IReadOnlyList<DateMention>? dates = null, ClaimOptions? options = null, CancellationToken cancellationToken = default)
    {
        var article = tokenized.Article;
        var names = new NameIndex(entities);
        var readable = SelectReadable(article, trees);
        var words = new ArticleWords(tokenized, readable, IsSupported);
        List<PassageGroup> groups = [.. Passages.Create(article, words, names, cancellationToken)];
        List<Passage> passages = [.. groups.SelectMany(group => group.Passages)];
        var quotations = QuotedParts.Find(passages);
        var resolver = new SourceResolver(tokenized, readable, entities, quotations, cancellationToken);
        var factory = new ClaimFactory(article, new MentionIndex(entities), new StatementDates(article, dates ?? []));
        var collector = new ClaimCollector(article, factory, resolver, quotations)
            .Add(SpeechRule.Find(passages) is { } speech ? [speech] : [])
            .Add(PassageSearch.Find(article.Text, groups, cancellationToken));
        var found = collector.CreateResult((options ?? new ClaimOptions()).MinConfidence);
        var disputes = DisputeFinder.Find(found, resolver, article.Text.Length, cancellationToken);
        var claims = AddDisputes(found, disputes);
        var flags = ClaimFlagger.Flag(article, words, claims, names, IsSupported);
        return new ClaimAnalysis(claims, disputes.Disputes, flags, CreateWarnings(article, collector.Omitted, disputes.Omitted))
        {
            Evidence = [.. found.Select(one => one.Evidence)],
        };
    }

    private static SyntaxTree?[] SelectReadable(Article article, IReadOnlyList<SyntaxTree?>? trees) =>
        trees?.Select(tree => tree?.Words.Count > LongestSentence ? null : tree).ToArray() ?? new SyntaxTree?[article.Sentences.Count];

    private static IReadOnlyList<Claim> AddDisputes(IReadOnlyList<FoundClaim> found, DisputeAnalysis analysis)
    {
        var byClaim = analysis.Disputes.SelectMany(dispute => dispute.Claims, (dispute, claim) => (claim, dispute.Id))
            .ToLookup(pair => pair.claim, pair => pair.Id);
        return [.. found.Select((one, index) => one.Claim with
        {
            Disputes = byClaim.Contains(one.Claim.Id) ? [.. byClaim[one.Claim.Id]] : one.Claim.Disputes,
            Statements = analysis.Statements[index],
        })];
    }

    private static IReadOnlyList<Warning> CreateWarnings(Article article, int omittedClaims, int omittedDisputes) =>
    [
        .. UnsupportedLanguage.CreateWarnings(article, Stage.Claims, IsSupported),
        .. OmittedAnnotations.CreateWarnings(AnnotationKind.Claims, omittedClaims, article.Text.Length, Stage.Claims),
        .. OmittedAnnotations.CreateWarnings(AnnotationKind.Disputes, omittedDisputes, article.Text.Length, Stage.Claims),
    ];
}
