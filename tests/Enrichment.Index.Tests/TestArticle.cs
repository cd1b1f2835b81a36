using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Entities;
using Enrichment.Pipeline;
using Enrichment.Sentiment;
using Enrichment.Text;

namespace Enrichment.Index.Tests;

/// <summary>Builds an enriched article, claim by claim.</summary>
/// <param name="name">The name of the article.</param>
internal sealed class TestArticle(string name)
{
    private readonly List<Claim> _claims = [];
    private readonly List<Entity> _entities = [];
    private readonly List<TargetSentiment> _targets = [];
    private readonly List<Dispute> _disputes = [];
    private readonly List<Sentence> _sentences = [];
    private string _text = "";

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The day of publication in ISO 8601, or null.</summary>
    public string? Published { get; init; }

    /// <summary>The publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>The address.</summary>
    public string? Url { get; init; }

    /// <summary>Adds an entity with a sentiment.</summary>
    public TestArticle Mention(string id, string entityName, EntityType type = EntityType.Person, double score = 0, params string[] aliases)
    {
        if (_entities.Exists(entity => entity.Id == id)) return this;
        _entities.Add(new Entity(id, entityName, type, aliases, [new Mention(0, 1, entityName, 0.9, 0)], []));
        var label = score > 0 ? SentimentLabel.Positive : score < 0 ? SentimentLabel.Negative : SentimentLabel.Neutral;
        _targets.Add(new TargetSentiment(id, label, score, 1));
        return this;
    }

    /// <summary>Adds a claim of a speaker, who is an entity if the id is given.</summary>
    public TestArticle Say(
        string? speaker, string content, string? entity = null, Stance stance = Stance.Asserts, Certainty certainty = Certainty.Firm,
        string? date = null, double confidence = 0.9, Statement? statement = null, params string[] about)
    {
        if (entity is not null) Mention(entity, speaker!);
        var offset = _text.Length;
        var sentence = $"{speaker} said {content}.";
        _text += sentence + "\n";
        _sentences.Add(new Sentence(offset, sentence.Length, "en"));
        var kind = speaker is null ? SourceKind.Author : entity is null ? SourceKind.Unnamed : SourceKind.Named;
        var source =
            new ClaimSource(kind, speaker, speaker is null ? null : offset, speaker?.Length, entity, entity is null ? null : speaker);
        _claims.Add(new Claim(
            $"claim:{_claims.Count:x12}", _sentences.Count - 1, offset, sentence.Length, sentence, source,
            new ClaimCue("said", offset, 4, CueType.Verb), new ClaimContent(content, [new TextSpan(offset, 1)], about), Quotation.Indirect,
            stance, certainty, Tense.Past, [])
        {
            Confidence = confidence,
            Date = date,
            Statements = statement is null ? null : [statement],
        });
        return this;
    }

    /// <summary>Adds a dispute of two claims by their numbers.</summary>
    public TestArticle Dispute(int first, int second, DisputeKind kind = DisputeKind.Denial)
    {
        _disputes.Add(new Dispute($"dispute:{_disputes.Count:x12}", [_claims[first].Id, _claims[second].Id], kind, "a reason", 0.9));
        return this;
    }

    /// <summary>The document.</summary>
    public EnrichedArticle Create() => new()
    {
        Name = name,
        ContentHash = new string('0', 64),
        Pipeline = new PipelineInfo("2.0.0", "test", new string('0', 32)),
        Article = new Article
        {
            Title = Title,
            Published = Published is null ? null : new PublicationDate(Dates.Parse(Published)),
            Publisher = Publisher,
            Url = Url,
            Language = "en",
            Text = _text,
            Paragraphs = [],
            Sentences = _sentences,
            Embeds = [],
        },
        Entities = _entities,
        Sentiment = new ArticleSentiment(SentimentLabel.Neutral, 0, new SentimentConfidence(0, 1, 0), [], _targets),
        Claims = _claims,
        Disputes = _disputes,
    };
}
