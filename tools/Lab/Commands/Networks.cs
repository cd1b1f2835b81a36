using Enrichment.Embedded;
using Enrichment.Embedded.Network;

namespace Enrichment.Lab.Commands;

/// <summary>Loads networks.</summary>
internal static class Networks
{
    /// <summary>Loads the network <paramref name="model"/>.</summary>
    /// <param name="model">The name of a size that ships, or an ONNX file.</param>
    /// <exception cref="InvalidDataException">The file is no network of this version.</exception>
    public static NetworkAnalyzer Load(string model) => new(
        AnalyzerModels.Find(model) is { } size ? NetworkFile.Load(AnalyzerModels.GetName(size)) : Load(File.ReadAllBytes(model)));

    private static AnalyzerNetwork Load(byte[] file) => AnalyzerNetwork.Load(file, NetworkFile.Hash(file));
}
