using System.Text;

namespace Enrichment.Bench;

/// <summary>The article that is measured with.</summary>
internal static class SampleArticle
{
    public static byte[] Bytes { get; } = File.ReadAllBytes(Path.Join(Checkout.Samples, "panjshir.txt"));

    /// <summary>The same article with a text that no other number has.</summary>
    public static byte[] Numbered(int number) => [.. Bytes, .. Encoding.UTF8.GetBytes($"\n\nThis is report number {number}.\n")];
}
