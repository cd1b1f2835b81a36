using Enrichment.Text;

namespace Enrichment.Articles.Embeds;

/// <summary>An embed and the span of its attribution.</summary>
/// <param name="Embed">The embed.</param>
/// <param name="Attribution">The span from the dash to the end of the embed.</param>
internal sealed record AttributedEmbed(Embed Embed, TextSpan Attribution);
