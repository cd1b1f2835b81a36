using System.Text.RegularExpressions;

namespace Enrichment.Bench.Peers;

/// <summary>An article of the comparison.</summary>
/// <param name="Name">The name of its size.</param>
/// <param name="Text">Its text.</param>
internal sealed partial record PeerArticle(string Name, string Text)
{
    private const int MiB = 1 << 20;

    /// <summary>The number of words, which spaces separate.</summary>
    public int Words => Word().Count(Text);

    /// <summary>The sample, its beginning with about 300 words, and a text of 1 MiB, whose sentences are all different.</summary>
    public static IReadOnlyList<PeerArticle> CreateAll()
    {
        var sample = File.ReadAllText(Path.Join(Checkout.Samples, "panjshir.txt"));
        return
        [
            new PeerArticle("the sample", sample),
            new PeerArticle("300 words", Beginning().Match(sample).Value),
            new PeerArticle("1 MiB", VariedArticle.Create(sample, MiB)),
        ];
    }

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();

    // 290 words and the rest of their sentence.
    [GeneratedRegex(@"\A(\s*\S+){290}[^.]*\.")]
    private static partial Regex Beginning();
}
