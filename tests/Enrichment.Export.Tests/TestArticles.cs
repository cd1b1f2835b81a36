using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Dates;
using Enrichment.Entities;
using Enrichment.Pipeline;
using Enrichment.Quantities;
using Enrichment.Sentiment;
using Enrichment.Text;

namespace Enrichment.Export.Tests;

/// <summary>Articles for the tests of all formats.</summary>
internal static class TestArticles
{
    private const string PersonId = "person:subject";

    /// <summary>The result of the sample harbour-ferry.md, as it was when the exports of it were approved.</summary>
    public static EnrichedArticle Sample { get; } = ReadSample();

    /// <summary>An article whose claim has two parts, with characters of two UTF-16 code units before and in its annotations.</summary>
    public static EnrichedArticle Pairs { get; } = Create(
        "news/pairs.txt", "😀 Zoë 𐍈 said the 🚢 sank,\nshe was told, on Monday 5 May. Bo 𐍈 denied it.", "https://news.example/a?b=1");

    /// <summary>An article without any annotation.</summary>
    public static EnrichedArticle Empty { get; } = Create("empty.txt", "", null);

    /// <summary>Articles whose name, text, title and names attack one format or another.</summary>
    public static IEnumerable<EnrichedArticle> Hostile =>
    [
        Create("../../etc/passwd", "=HYPERLINK(\"http://a.example\") said @SUM(1;=2+2)\r\n-1 sank. +Bo denied it.", "javascript:alert(1)"),
        Create("a\nb\t\"c\",;.json", "\"Zoë\"\n\n\tsaid, \"\"\";\r=1 sank\0\u0001\u001B[31m. T1\tClaim 0 1 denied it.", "http://a b/\"<>"),
        Create(
            "<i>.txt", "</script><script>alert(1)</script> said {\"index\":{}}\u2028{} \u0085sank. ]]> denied it.", "https://例.example/é"),
        Create(
            "lone", "\uD83D said \uDE00 \uD83D\uD83D\uDE00 sank \uFFFF. \uDE00\uD83D denied \uFEFF\u202Eit.", "https://a:b@news.example/"),
        Create("long", string.Concat(Enumerable.Repeat("😀=", 30_000)), "https://news.example/"),
    ];

    /// <summary>Creates an article in which two sources speak: the words before and after "said" and "denied".</summary>
    /// <param name="name">The name of the article, which is also its title.</param>
    /// <param name="text">The text.</param>
    /// <param name="url">The address.</param>
    public static EnrichedArticle Create(string name, string text, string? url)
    {
        var claims = new[] { CreateClaim(text, "said", 1), CreateClaim(text, "denied", 2) }.OfType<Claim>().ToList();
        var disputed = claims.Count == 2;
        var entities = CreateEntities(text);
        return new EnrichedArticle
        {
            Name = name,
            ContentHash = new string('0', 64),
            Pipeline = new PipelineInfo("2.0.0", "test", new string('0', 32)),
            Article = CreateText(name, text, url),
            Entities = entities,
            Dates = [.. Find(text, "Monday").Select(span => new DateMention(span.Offset, span.Length, span.In(text), "2025-05-05"))],
            Quantities = [.. Find(text, "5").Select(span => new QuantityMention(span.Offset, 1, "5", 5, null, QuantityBound.Exact))],
            Sentiment = CreateSentiment(entities),
            Claims = claims,
            Disputes = disputed ? [CreateDispute(claims)] : [],
            Flags = new ClaimFlags(claims.Count > 0, disputed, disputed ? 2 : 0, 0, 0, 0, 1, []),
            Warnings = [new Warning("unsupportedLanguage", "A sentence was left out.", Stage.Entities)],
        };
    }

    private static Article CreateText(string name, string text, string? url) => new()
    {
        Title = name,
        TitleFrom = ValueOrigin.Metadata,
        Published = new PublicationDate(new DateOnly(2025, 5, 6), new TimeOnly(7, 8), TimeSpan.FromHours(-3)),
        PublishedFrom = ValueOrigin.Metadata,
        Publisher = name,
        Authors = [name, "=Ann"],
        Url = url,
        Language = "en",
        Text = text,
        Paragraphs = text.Length == 0 ? [] : [new Paragraph(0, text.Length, ParagraphKind.Body)],
        Sentences = text.Length == 0 ? [] : [new Sentence(0, text.Length, "en")],
        Embeds = [],
    };

    // The first words of the text are a person.
    private static List<Entity> CreateEntities(string text)
    {
        var length = text.IndexOf(" said", StringComparison.Ordinal);
        if (length <= 0) return [];
        var mention = new Mention(0, length, text[..length], 0.9, 0);
        var ship = Find(text, "🚢").Select(span => new Mention(span.Offset, span.Length, "🚢", 0.8, 0)).ToList();
        var link = new EntityLink("wikidata", "Q42", "https://www.wikidata.org/wiki/Q42");
        var person = new Entity(PersonId, mention.Text, EntityType.Person, ["alias"], [mention], [link]);
        return ship.Count == 0 ? [person] : [person, new Entity("product:0d5a8f2c1b7e", "🚢", EntityType.Product, [], ship, [])];
    }

    private static Claim? CreateClaim(string text, string verb, int number)
    {
        if (Find(text, verb) is not [var cue, ..]) return null;
        var content = CreateContent(text, cue.End);
        var isFirst = number == 1;
        var source = isFirst
            ? new ClaimSource(SourceKind.Named, text[..(cue.Offset - 1)], 0, cue.Offset - 1, PersonId, text[..(cue.Offset - 1)])
            : new ClaimSource(SourceKind.Unnamed, null, null, null, null, null);
        var end = content.Offset + content.Length;
        var start = isFirst ? 0 : cue.Offset;
        var words = new ClaimCue(verb, cue.Offset, cue.Length, CueType.Verb);
        return new Claim(
            $"claim:{number:x12}", 0, start, end - start, text[start..end], source, words, content, Quotation.Indirect,
            isFirst ? Stance.Asserts : Stance.Denies, Certainty.Firm, Tense.Past, ["dispute:000000000001"])
        {
            Confidence = 0.95,
            Date = "2025-05-05",
        };
    }

    // The words after the verb, up to ", she was told" and from ", on": two parts.
    private static ClaimContent CreateContent(string text, int start)
    {
        var (gap, end) = (text.IndexOf(",\nshe", start, StringComparison.Ordinal), text.IndexOf('.', start));
        if (end < 0) end = text.Length;
        TextSpan[] parts = gap < 0
            ? [TextSpan.FromBounds(start + 1, end)]
            : [TextSpan.FromBounds(start + 1, gap), TextSpan.FromBounds(text.IndexOf(" on ", StringComparison.Ordinal) + 1, end)];
        return ClaimContent.Create(text, parts, [PersonId]);
    }

    private static Dispute CreateDispute(List<Claim> claims) =>
        new("dispute:000000000001", [claims[0].Id, claims[1].Id], DisputeKind.Denial, "\"denied\" refers back", 0.9);

    private static ArticleSentiment CreateSentiment(List<Entity> entities)
    {
        var confidence = new SentimentConfidence(0.1, 0.2, 0.7);
        TargetSentiment[] targets = [.. entities.Select(entity => new TargetSentiment(entity.Id, SentimentLabel.Negative, -0.5, 1))];
        return new ArticleSentiment(SentimentLabel.Negative, -0.25, confidence, [], targets);
    }

    private static List<TextSpan> Find(string text, string words)
    {
        var offset = text.IndexOf(words, StringComparison.Ordinal);
        return offset < 0 ? [] : [new TextSpan(offset, words.Length)];
    }

    private static EnrichedArticle ReadSample()
    {
        var file = Path.Join(Checkout.Root, "tests", "Enrichment.Export.Tests", "Documents", "harbour-ferry.md.json");
        return DocumentReader.Read(File.ReadAllBytes(file));
    }
}
