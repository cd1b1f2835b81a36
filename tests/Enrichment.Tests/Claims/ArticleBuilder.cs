using System.Text.RegularExpressions;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Claims.Detection;
using Enrichment.Dates;
using Enrichment.Entities;
using Enrichment.Syntax;
using Enrichment.Tests.Syntax;
using Enrichment.Text;

namespace Enrichment.Tests.Claims;

/// <summary>Articles for these tests, split by simple rules, so that the tests do not depend on the sentence splitter.</summary>
internal static partial class ArticleBuilder
{
    /// <summary>
    /// The article of <paramref name="text"/>: blank lines separate paragraphs, a line without a final mark is a heading, "— Name (@handle)
    /// date" makes a post.
    /// </summary>
    public static Article Build(string text, string language = "en")
    {
        var paragraphs = ParagraphPattern().Matches(text)
            .Select(match => new Paragraph(match.Index, match.Length, GetKind(match.Value))).ToList();
        return new Article
        {
            Language = language,
            Text = text,
            Paragraphs = paragraphs,
            Sentences = [.. paragraphs.SelectMany(paragraph => Sentences(text, paragraph, language))],
            Embeds = [.. paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Embed)
                .Select(paragraph => ToEmbed(text, paragraph))],
        };
    }

    /// <summary>
    /// The entities of <paramref name="names"/>, with a mention for each occurrence of their spellings. "Smith/Ann Smith" are spellings of
    /// one; "Smith:Person" gives a type, else it is an organization.
    /// </summary>
    public static List<Entity> Entities(Article article, params string[] names)
    {
        var taken = new List<TextSpan>();
        List<Entity> entities = [.. names
            .Select(name => name.Split(':'))
            .Select(parts =>
                (Spellings: parts[0].Split('/'), Type: parts.Length > 1 ? Enum.Parse<EntityType>(parts[1]) : EntityType.Organization))
            .Select(name => (name.Spellings, name.Type, Mentions: Mentions(article, name.Spellings, taken)))
            .Where(name => name.Mentions.Count > 0)
            .Select(name => (Name: name.Spellings.MaxBy(spelling => spelling.Length)!, name.Type, name.Mentions))
            .Select(name => new Entity(EntityId.Create(name.Type, name.Name), name.Name, name.Type, [], name.Mentions, []))];
        var ids = StableId.MakeUnique([.. entities.Select(entity => entity.Id)]);
        return [.. entities.Zip(ids, (entity, id) => entity with { Id = id })];
    }

    /// <summary>
    /// The claims of <paramref name="text"/>, which names <paramref name="names"/>. Its sentences need stored trees.
    /// </summary>
    public static IReadOnlyList<Claim> FindClaims(string text, params string[] names) => Analyze(text, names).Claims;

    /// <summary>The same with disputes, flags and warnings.</summary>
    public static ClaimAnalysis Analyze(string text, params string[] names) => Analyze(text, names, null);

    /// <summary>The claims and disputes of <paramref name="text"/>, published on Tuesday, 7 September 2021.</summary>
    /// <param name="text">The article. Its sentences need stored trees.</param>
    /// <param name="names">The names in it.</param>
    /// <param name="options">Which claims are kept.</param>
    public static ClaimAnalysis Analyze(string text, string[] names, ClaimOptions? options) =>
        Analyze(text, names, StoredTrees.Find, options);

    /// <summary>The claims of a text whose sentences are not parsed.</summary>
    public static ClaimAnalysis AnalyzeWithoutTrees(string text, string[] names, ClaimOptions? options = null) =>
        Analyze(text, names, _ => null, options);

    private static ClaimAnalysis Analyze(
        string text, string[] names, Func<Article, IReadOnlyList<SyntaxTree>?> findTrees, ClaimOptions? options)
    {
        var article = TokenizedArticle.Create(Build(text) with { Published = new PublicationDate(new DateOnly(2021, 9, 7)) });
        var entities = Entities(article.Article, names);
        return ClaimDetector.Detect(article, entities, findTrees(article.Article), DateRecognizer.Recognize(article), options);
    }

    private static List<Mention> Mentions(Article article, string[] spellings, List<TextSpan> taken)
    {
        var mentions = new List<Mention>();
        foreach (var spelling in spellings.OrderByDescending(spelling => spelling.Length))
        {
            foreach (Match match in Regex.Matches(article.Text, $@"(?<![\w@]){Regex.Escape(spelling)}(?!\w)"))
            {
                var span = new TextSpan(match.Index, match.Length);
                if (taken.Exists(other => other.Overlaps(span))) continue;
                taken.Add(span);
                mentions.Add(new Mention(span.Offset, span.Length, match.Value, 1, SentenceIndex.Find(article.Sentences, span.Offset)));
            }
        }

        return [.. mentions.OrderBy(mention => mention.Offset)];
    }

    private static ParagraphKind GetKind(string paragraph) =>
        PostPattern().IsMatch(paragraph) ? ParagraphKind.Embed
        : paragraph.Length < 100 && !".!?\"”'’:".Contains(paragraph[^1], StringComparison.Ordinal) ? ParagraphKind.Heading
        : ParagraphKind.Body;

    private static IEnumerable<Sentence> Sentences(string text, Paragraph paragraph, string language)
    {
        var start = paragraph.Offset;
        foreach (Match boundary in BoundaryPattern().Matches(paragraph.In(text)))
        {
            var end = paragraph.Offset + boundary.Index;
            yield return new Sentence(start, end - start, language);
            start = end + boundary.Length;
        }

        yield return new Sentence(start, paragraph.End - start, language);
    }

    private static Embed ToEmbed(string text, Paragraph paragraph)
    {
        var match = PostPattern().Match(paragraph.In(text));
        return new Embed(EmbedKind.Post, match.Groups["author"].Value,
            match.Groups["handle"].Value, null, paragraph.Offset, paragraph.Length);
    }

    [GeneratedRegex(@"\S(?:(?!\n\n).)*(?<=\S)(?=\s*(?:\n\n|\z))", RegexOptions.Singleline)]
    private static partial Regex ParagraphPattern();

    [GeneratedRegex(@"(?<=[.!?][""”’)]?)(?<!\b(?:Mr|Mrs|Ms|Dr|Lt|Gen|Gov|Sen|Prof|No|U\.S)\.)\s+(?=[""“‘']?\p{Lu})")]
    private static partial Regex BoundaryPattern();

    [GeneratedRegex(@"— (?<author>[^\n]+?) \((?<handle>@\w+)\) \w+ \d+, \d{4}\z")]
    private static partial Regex PostPattern();
}
