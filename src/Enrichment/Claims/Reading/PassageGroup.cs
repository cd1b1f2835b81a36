using Enrichment.Articles;

namespace Enrichment.Claims.Reading;

/// <summary>The passages of one paragraph.</summary>
/// <param name="Passages">In text order; at least one.</param>
/// <param name="Post">The post that contains them, or null.</param>
internal sealed record PassageGroup(IReadOnlyList<Passage> Passages, Embed? Post);
