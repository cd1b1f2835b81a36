using Enrichment.Claims;
using Enrichment.Entities;
using Enrichment.Export.Page.Segments;
using Enrichment.Pipeline;
using Enrichment.Text;

namespace Enrichment.Export.Page.Parts;

/// <summary>An article with what the parts of its page need: segments, and the numbers of claims and entities.</summary>
internal sealed class PageArticle
{
    private readonly Dictionary<string, int> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _entities = new(StringComparer.Ordinal);
    private readonly ILookup<(MarkKind Kind, int Owner), SegmentRange> _ranges;
    private readonly ILookup<string, int> _disputes;

    /// <summary>Computes the segments of an output document.</summary>
    public PageArticle(EnrichedArticle document)
    {
        Document = document;
        Blocks = new TextBlocks(document.Article).Create();
        var marks = FindMarks(document).ToList();
        Segments = TextSegments.Create(Text, Blocks, document.Article.Sentences, marks);
        _ranges = marks.Zip(Segments.Ranges).Where(pair => pair.Second.HasSegments)
            .ToLookup(pair => (pair.First.Kind, pair.First.Owner), pair => pair.Second);
        for (var index = 0; index < Claims.Count; index++) _claims.TryAdd(Claims[index].Id, index);
        for (var index = 0; index < Entities.Count; index++) _entities.TryAdd(Entities[index].Id, index);
        _disputes = document.Disputes!.SelectMany((dispute, index) => dispute.Claims.Select(claim => (claim, index)))
            .ToLookup(pair => pair.claim, pair => pair.index, StringComparer.Ordinal);
    }

    /// <summary>The output document.</summary>
    public EnrichedArticle Document { get; }

    /// <summary>The text as written.</summary>
    public string Text => Document.Article.Text;

    /// <summary>The claims.</summary>
    public IReadOnlyList<Claim> Claims => Document.Claims!;

    /// <summary>The entities.</summary>
    public IReadOnlyList<Entity> Entities => Document.Entities!;

    /// <summary>The blocks of the text.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>The segments of the text.</summary>
    public TextSegments Segments { get; }

    /// <summary>The index of the claim with an id; null if there is none.</summary>
    public int? FindClaim(string? id) => id is not null && _claims.TryGetValue(id, out var index) ? index : null;

    /// <summary>The index of the entity with an id; null if there is none.</summary>
    public int? FindEntity(string? id) => id is not null && _entities.TryGetValue(id, out var index) ? index : null;

    /// <summary>The indexes of the disputes of a claim.</summary>
    public IEnumerable<int> FindDisputes(Claim claim) => _disputes[claim.Id];

    /// <summary>The ranges of the marks of a claim or an entity, in text order.</summary>
    public IEnumerable<SegmentRange> GetRanges(MarkKind kind, int owner) => _ranges[(kind, owner)];

    /// <summary>Those ranges as the value of an attribute: "3-7 9"; null if there are none.</summary>
    public string? FormatRanges(MarkKind kind, int owner) =>
        string.Join(' ', GetRanges(kind, owner)) is { Length: > 0 } ranges ? ranges : null;

    private static IEnumerable<Mark> FindMarks(EnrichedArticle document)
    {
        var entities = document.Entities!.SelectMany((entity, index) =>
            entity.Mentions.Select(mention => Create(MarkKind.Mention, index, mention)));
        return entities.Concat(document.Claims!.SelectMany(FindMarks));
    }

    private static IEnumerable<Mark> FindMarks(Claim claim, int index)
    {
        if (claim.Source is { Offset: { } offset, Length: { } length })
            yield return new Mark(MarkKind.Source, index, offset, length);
        yield return Create(MarkKind.Cue, index, claim.Cue);
        foreach (var part in claim.Content.Parts) yield return Create(MarkKind.Content, index, part);
    }

    private static Mark Create(MarkKind kind, int owner, ISpan span) => new(kind, owner, span.Offset, span.Length);
}
