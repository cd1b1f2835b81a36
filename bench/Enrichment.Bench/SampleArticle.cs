using System.Text;

namespace Enrichment.Bench;

/// <summary>The sample article of the benchmarks.</summary>
internal static class SampleArticle
{
    public static byte[] Bytes { get; } = File.ReadAllBytes(Path.Join(Checkout.Samples, "panjshir.txt"));

    /// <summary>The same article with a unique text for <paramref name="number"/>.</summary>
    public static byte[] CreateNumbered(int number) => [.. Bytes, .. Encoding.UTF8.GetBytes($"\n\nThis is report number {number}.\n")];
}
