using Enrichment.Embedded.Network;

namespace Enrichment.Embedded.Tests.Network;

/// <summary>The network of the default size in this build. It is loaded once for all tests.</summary>
internal static class TestNetwork
{
    private static readonly Lazy<AnalyzerNetwork> Loaded = new(() => NetworkFile.Load(AnalyzerModels.GetName(AnalyzerModel.Base)));

    public static AnalyzerNetwork Network => Loaded.Value;

    /// <summary>The content of the file of a size.</summary>
    public static byte[] ReadFile(AnalyzerModel model = AnalyzerModel.Base)
    {
        var name = $"Enrichment.Embedded.Network.analyzer-{AnalyzerModels.GetName(model)}.onnx";
        using var stream = typeof(EmbeddedProvider).Assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
