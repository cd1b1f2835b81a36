using Enrichment.Analysis;
using Enrichment.Claims.Detection;
using Enrichment.Claims.Reading;
using Enrichment.Claims.Sources;
using Enrichment.Entities;
using Enrichment.Lab.Corpora;
using Enrichment.Lab.Evaluation;
using Enrichment.Text;

namespace Enrichment.Lab.Commands;

/// <summary>The command <c>evaluate coreference</c>.</summary>
internal static class EvaluateCoreference
{
    private static readonly string[] GapParts = ["validation", "development"];

    /// <summary>Measures the links of pronouns on GAP, and those of sources on GUM's Wikinews articles.</summary>
    /// <param name="data">The folder with the labelled data.</param>
    /// <param name="model">The network's file; null for the one that ships.</param>
    /// <param name="cache">A folder that keeps names and trees for later runs; null for none.</param>
    /// <param name="listing">A file to write each source of GUM and its link to, or null.</param>
    /// <param name="cancellationToken">Cancels the work between articles.</param>
    public static async Task<int> RunAsync(
        DirectoryInfo data, string model, DirectoryInfo? cache, FileInfo? listing, CancellationToken cancellationToken)
    {
        var parser = new ArticleParser(Networks.Load(model), cache);
        await MeasureNewsAsync(parser, data, listing, cancellationToken).ConfigureAwait(false);
        foreach (var part in GapParts) await MeasureGapAsync(parser, data, part, cancellationToken).ConfigureAwait(false);
        return 0;
    }

    private static async Task MeasureGapAsync(ArticleParser parser, DirectoryInfo data, string part, CancellationToken cancellationToken)
    {
        var (best, clear) = (new GapReport(), new GapReport());
        foreach (var passage in GapReader.Read(Path.Join(data.FullName, "coref", $"gap-{part}.tsv")))
        {
            var parsed = await parser.ParseAsync(PlainArticle.Create(passage.Text), cancellationToken).ConfigureAwait(false);
            var entities = EntityGrouper.Group(parsed.Article, AddNames(parsed.Names, passage.Names));
            var link = CreateResolver(parsed, entities, cancellationToken).FindPronoun(passage.Pronoun.Offset);
            best.Add(passage, [.. passage.Names.Select(name => IsMentionedAt(link?.Best?.Entity, name))]);
            clear.Add(passage, [.. passage.Names.Select(name => IsMentionedAt(link?.Clear?.Entity, name))]);
        }

        best.Print($"GAP {part}, best candidate");
        clear.Print($"GAP {part}, links with a margin");
    }

    private static List<RecognizedName> AddNames(IReadOnlyList<RecognizedName> found, IReadOnlyList<TextSpan> given) =>
    [
        .. found.Where(name => !given.Any(other => other.Overlaps(name)))
            .Concat(given.Select(name => new RecognizedName(name.Offset, name.Length, EntityType.Person, 1)))
            .OrderBy(name => name.Offset),
    ];

    private static bool IsMentionedAt(Entity? entity, TextSpan span) =>
        entity is not null && entity.Mentions.Any(mention => mention.Overlaps(span));

    private static SourceResolver CreateResolver(
        ParsedArticle parsed, IReadOnlyList<Entity> entities, CancellationToken cancellationToken)
    {
        var words = new ArticleWords(parsed.Article, parsed.Trees, ClaimDetector.IsSupported);
        var groups = Passages.Create(parsed.Article.Article, words, new NameIndex(entities), cancellationToken);
        var quotations = QuotedParts.Find(groups.SelectMany(group => group.Passages));
        return new SourceResolver(parsed.Article, parsed.Trees, entities, quotations, cancellationToken);
    }

    private static async Task MeasureNewsAsync(
        ArticleParser parser, DirectoryInfo data, FileInfo? listing, CancellationToken cancellationToken)
    {
        var (pronouns, nouns, names, lines) = (new LinkScore(), new LinkScore(), new LinkScore(), new List<string>());
        foreach (var marked in CoreferenceReader.Read(Path.Join(data.FullName, "ner", "raw", "gum-wikinews")))
        {
            var parsed = await parser.ParseAsync(marked.Article, cancellationToken).ConfigureAwait(false);
            var entities = EntityGrouper.Group(parsed.Article, parsed.Names);
            var resolver = CreateResolver(parsed, entities, cancellationToken);
            foreach (var source in marked.Mentions.Where(IsMeasured))
            {
                var entity = resolver.Resolve(source.Span).Entity;
                var score = source.IsPronoun ? pronouns : source.IsName ? names : nouns;
                lines.Add($"{marked.Name}: {source.Span.In(parsed.Article.Text)} -> {Add(score, marked, source, entity)}");
            }
        }

        pronouns.Print("GUM Wikinews, pronouns of the third person that say something");
        nouns.Print("GUM Wikinews, nouns that say something");
        names.Print("GUM Wikinews, names that say something");
        if (listing is not null) await File.WriteAllLinesAsync(listing.FullName, lines, cancellationToken).ConfigureAwait(false);
    }

    private static bool IsMeasured(CoreferenceMention mention) =>
        mention.IsSource && mention.Tag is not ("WP" or "WDT") && !mention.IsOtherPerson;

    private static string Add(LinkScore score, CoreferenceArticle marked, CoreferenceMention source, Entity? entity)
    {
        var isRight = entity is not null && FindCluster(marked, entity) == source.Cluster;
        var name = isRight ? source : marked.Mentions.FirstOrDefault(mention => mention.IsName && mention.Cluster == source.Cluster);
        if (name is not null) score.Linkable++;
        if (name is not null && entity is not null) score.Linked++;
        if (entity is not null) score.AllLinked++;
        if (isRight) score.Right++;
        var expected = name?.Span.In(marked.Article.Text) ?? "nobody with a name";
        return $"{entity?.Name ?? "nobody"} ({(isRight || (entity is null && name is null) ? "right" : $"is {expected}")})";
    }

    // The cluster of the corpus that most of the mentions belong to.
    private static string? FindCluster(CoreferenceArticle marked, Entity entity) => entity.Mentions
        .Select(mention => FindMention(marked, mention)?.Cluster)
        .OfType<string>()
        .GroupBy(cluster => cluster)
        .MaxBy(group => group.Count())?.Key;

    // The largest phrase whose head is in the name, or the smallest whose head is right before it: "team member Ann Smith".
    private static CoreferenceMention? FindMention(CoreferenceArticle marked, Mention name) =>
        marked.Mentions.Where(other => name.Contains(other.Head)).MaxBy(other => other.Span.Length)
            ?? marked.Mentions.Where(other => other.Span.Contains(name) && IsRightBefore(other, name)).MinBy(other => other.Span.Length);

    private static bool IsRightBefore(CoreferenceMention phrase, Mention name) =>
        phrase.Span.End == name.End || phrase.Head.End + 1 == name.Offset;
}
