using Enrichment.Embedded.Network;

namespace Enrichment.Embedded.Tests.Network;

/// <summary>The network of this build. It is loaded once for all tests.</summary>
internal static class TestNetwork
{
    private static readonly Lazy<AnalyzerNetwork> Loaded = new(() => NetworkFile.Load());

    public static AnalyzerNetwork Network => Loaded.Value;

    /// <summary>The content of the network's file.</summary>
    public static byte[] ReadFile()
    {
        using var stream = typeof(EmbeddedProvider).Assembly.GetManifestResourceStream("Enrichment.Embedded.Network.analyzer-base.onnx")!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
