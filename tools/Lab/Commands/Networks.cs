using Enrichment.Embedded.Network;

namespace Enrichment.Lab.Commands;

/// <summary>Loads networks.</summary>
internal static class Networks
{
    /// <summary>The network in <paramref name="file"/>; if it is null, the one that ships.</summary>
    /// <exception cref="InvalidDataException">The file is no network of this version.</exception>
    public static NetworkAnalyzer Load(FileInfo? file) => new(
        file is null ? NetworkFile.Load() : AnalyzerNetwork.Load(File.ReadAllBytes(file.FullName)));
}
