using Enrichment.Analysis;
using Enrichment.Embedded.Network;
using Enrichment.Embedded.Sentiment.Bystanders;
using Enrichment.Embedded.Tests.Network;
using Enrichment.Text;

namespace Enrichment.Embedded.Tests.Sentiment.Bystanders;

/// <summary>Sentences with a marked name: "[Anna Berg] spoke."</summary>
internal static class MarkedMention
{
    private static readonly NetworkParser Parser = new(new NetworkAnalyzer(TestNetwork.Network));

    /// <summary>The part that <paramref name="rule"/> gives the name in <paramref name="marked"/>.</summary>
    public static Part FindPart(this IBystanderRule rule, string marked, EntityType type)
    {
        var (start, end) = (marked.IndexOf('['), marked.IndexOf(']') - 1);
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var tree = Parser.Parse(TestArticle.Create(text), CancellationToken.None)[0]!;
        return rule.Find(TargetMention.Create(tree, type, TextSpan.FromBounds(start, end))!);
    }
}
