using System.Text;

namespace Enrichment.Bench;

/// <summary>The article that is measured with.</summary>
internal static class SampleArticle
{
    public static byte[] Bytes { get; } = File.ReadAllBytes(Path.Join(Root(AppContext.BaseDirectory), "samples", "panjshir.txt"));

    /// <summary>The same article with a text that no other number has.</summary>
    public static byte[] Numbered(int number) => [.. Bytes, .. Encoding.UTF8.GetBytes($"\n\nThis is report number {number}.\n")];

    private static string Root(string folder) => File.Exists(Path.Join(folder, "Enrichment.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
