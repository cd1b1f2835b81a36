using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims.Attributions;
using Enrichment.Claims.Scoring;
using Enrichment.Claims.Disputes;
using Enrichment.Claims.Reading;
using Enrichment.Claims.Rules;
using Enrichment.Claims.Sources;
using Enrichment.Dates;
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
    /// The trees of the sentences, in order; null if none was parsed. A sentence without a tree is only searched by quotation marks and
    /// labels.
    /// </param>
    /// <param name="dates">The dates of the article, in order: the possible days of statements.</param>
    /// <param name="options">Which claims are kept; null keeps all.</param>
    /// <param name="cancellationToken">Cancels the search before each passage and each cue.</param>
    public static ClaimAnalysis Detect(
        TokenizedArticle tokenized,
        IReadOnlyList<Entity> entities,
        IReadOnlyList<SyntaxTree?>? trees = null,
        IReadOnlyList<DateMention>? dates = null,
        ClaimOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var article = tokenized.Article;
        var names = new NameIndex(entities);
        var readable = trees?.Select(tree => tree?.Words.Count > LongestSentence ? null : tree).ToArray();
        var words = new ArticleWords(tokenized, readable ?? [], IsSupported);
        cancellationToken.ThrowIfCancellationRequested();
        List<PassageGroup> groups = [.. Passages.Create(article, words, names, cancellationToken)];
        cancellationToken.ThrowIfCancellationRequested();
        var speakers = new SpeakerLabels(groups.SelectMany(group => group.Passages));
        var quotations = QuotedParts.Find(groups.SelectMany(group => group.Passages));
        var resolver = new SourceResolver(
            tokenized, readable ?? new SyntaxTree?[article.Sentences.Count], entities, quotations, cancellationToken);
        var factory = new ClaimFactory(article, new MentionIndex(entities), new StatementDates(article, dates ?? []));
        var collector = new ClaimCollector(article, factory, resolver, quotations)
            .Add(SpeechRule.Find([.. groups.SelectMany(group => group.Passages)]) is { } speech ? [speech] : [])
            .Add(ContinuedQuotations.Join(groups.SelectMany(group => FindIn(article.Text, group, speakers, cancellationToken))));
        var found = collector.CreateResult((options ?? new ClaimOptions()).MinConfidence);
        var (disputes, omittedDisputes) = DisputeFinder.Find(found, resolver, article.Text.Length, cancellationToken);
        var claims = AddDisputes(found, disputes);
        cancellationToken.ThrowIfCancellationRequested();
        return new ClaimAnalysis(
            claims,
            disputes,
            ClaimFlagger.Flag(article, words, claims, names, IsSupported),
            [
                .. UnsupportedLanguage.CreateWarnings(article, Stage.Claims, IsSupported),
                .. OmittedAnnotations.CreateWarnings(AnnotationKind.Claims, collector.Omitted, article.Text.Length, Stage.Claims),
                .. OmittedAnnotations.CreateWarnings(AnnotationKind.Disputes, omittedDisputes, article.Text.Length, Stage.Claims),
            ])
        {
            Evidence = [.. found.Select(one => one.Evidence)],
        };
    }

    private static IReadOnlyList<Claim> AddDisputes(IReadOnlyList<FoundClaim> found, IReadOnlyList<Dispute> disputes)
    {
        var byClaim = disputes.SelectMany(dispute => dispute.Claims, (dispute, claim) => (claim, dispute.Id))
            .ToLookup(pair => pair.claim, pair => pair.Id);
        return [.. found.Select(one => one.Claim with { Disputes = [.. byClaim[one.Claim.Id]] })];
    }

    private static IEnumerable<(Passage Passage, List<Attribution> Claims)> FindIn(
        string text, PassageGroup group, SpeakerLabels speakers, CancellationToken cancellationToken)
    {
        var post = group.Post is null ? null : PostRule.Find(text, group.Post, group.Passages);
        for (var index = 0; index < group.Passages.Count; index++)
        {
            var passage = group.Passages[index];
            var claims = FindIn(passage, speakers, cancellationToken);
            yield return (passage, index == 0 && post is not null ? [.. claims, post] : claims);
        }
    }

    private static List<Attribution> FindIn(Passage passage, SpeakerLabels speakers, CancellationToken cancellationToken)
    {
        List<Attribution> verbs = [.. VerbRule.Find(passage, cancellationToken), .. PassiveRule.Find(passage, cancellationToken)];
        // "declined to say": the longer cue has both verbs.
        verbs.RemoveAll(verb => verbs.Exists(other => other.Cue.Length > verb.Cue.Length && other.Cue.Contains(verb.Cue)));
        List<Attribution> phrases =
        [
            .. PrepositionRule.Find(passage, cancellationToken),
            .. NounRule.Find(passage, verbs, cancellationToken),
        ];
        // "voiced doubts about": the verb is part of the noun's cue.
        verbs.RemoveAll(verb => phrases.Exists(phrase => phrase.Cue.Overlaps(verb.Cue)));
        List<Attribution> adjectives =
            [.. AdjectiveRule.Find(passage, cancellationToken).Where(claim => !phrases.Exists(other => other.Cue.Overlaps(claim.Cue)))];
        // "is worried": taggers disagree whether it is a verb.
        verbs.RemoveAll(verb => adjectives.Exists(adjective => adjective.Cue.Contains(verb.Cue)));
        adjectives.RemoveAll(adjective => verbs.Exists(verb => verb.Cue.Overlaps(adjective.Cue)));
        List<Attribution> claims = [.. verbs, .. phrases, .. adjectives];
        if (LabelRule.Find(passage, speakers) is { } label) claims.Add(label);
        claims.AddRange(AdverbRule.Find(passage, claims));
        claims.AddRange([.. DenialRule.Find(passage, claims)]);
        if (!passage.IsQuoted) claims.AddRange([.. QuotationRule.Find(passage, claims)]);
        return [.. claims, .. passage.Quotes.SelectMany(quote => NestedRule.Find(passage.Inside(quote), cancellationToken))];
    }
}
