using Enrichment.Articles;

namespace Enrichment.Claims.Reading;

/// <summary>The passages of one paragraph.</summary>
/// <param name="Passages">In text order; at least one.</param>
/// <param name="Post">The post they are the words of, or null.</param>
internal sealed record PassageGroup(IReadOnlyList<Passage> Passages, Embed? Post);
