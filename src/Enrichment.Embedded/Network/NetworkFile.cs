using System.Security.Cryptography;
using System.Text;

namespace Enrichment.Embedded.Network;

/// <summary>The network in this assembly: an ONNX file, and its SHA-256 hash.</summary>
internal static class NetworkFile
{
    private const string Name = "Enrichment.Embedded.Network.analyzer-base";

    /// <summary>Loads the network.</summary>
    /// <exception cref="InvalidDataException">It is missing, damaged, or one of another version.</exception>
    public static AnalyzerNetwork Load() =>
        Load(Name + ".onnx", Read(Name + ".onnx"), Encoding.ASCII.GetString(Read(Name + ".sha256")).Trim());

    /// <summary>Loads the network in <paramref name="file"/>, if it is complete.</summary>
    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="file">The content of the file.</param>
    /// <param name="hash">The SHA-256 hash that the content must have, 64 hex digits.</param>
    /// <exception cref="InvalidDataException">The content is damaged, or one of another version.</exception>
    public static AnalyzerNetwork Load(string name, byte[] file, string hash)
    {
        if (Convert.ToHexStringLower(SHA256.HashData(file)) != hash) throw CreateError(name, "is damaged: its checksum does not match");
        return AnalyzerNetwork.Load(file);
    }

    private static InvalidDataException CreateError(string name, string what) =>
        new($"The resource '{name}' {what}; build the program again, or install it again.");

    private static byte[] Read(string name)
    {
        using var stream = typeof(NetworkFile).Assembly.GetManifestResourceStream(name) ?? throw CreateError(name, "is missing");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return file;
    }
}
