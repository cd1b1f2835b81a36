using Enrichment.Text;

namespace Enrichment.Articles;

/// <summary>An embed and where in it the attribution stands.</summary>
/// <param name="Embed">The embed.</param>
/// <param name="Attribution">From its dash to its end.</param>
internal sealed record AttributedEmbed(Embed Embed, TextSpan Attribution);
