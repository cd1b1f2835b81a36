using Enrichment.Articles;
using Enrichment.Claims.Attributions;
using Enrichment.Claims.Checking;
using Enrichment.Claims.Disputes;
using Enrichment.Claims.Firmness;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Sources;

namespace Enrichment.Claims.Reading;

/// <summary>The passages of one paragraph.</summary>
/// <param name="Passages">In text order; at least one.</param>
/// <param name="Post">The post they are the words of, or null.</param>
internal sealed record PassageGroup(IReadOnlyList<Passage> Passages, Embed? Post);
