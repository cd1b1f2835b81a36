using System.Security.Cryptography;
using System.Text;

namespace Enrichment.Embedded.Network;

/// <summary>The networks in this assembly, one for each size: an ONNX file, and its SHA-256 hash.</summary>
internal static class NetworkFile
{
    private const string Prefix = "Enrichment.Embedded.Network.analyzer-";

    /// <summary>Loads the network of <paramref name="size"/>: "base" or "small". The other one is not read.</summary>
    /// <exception cref="InvalidDataException">It is missing, damaged, or one of another version.</exception>
    public static AnalyzerNetwork Load(string size)
    {
        var name = Prefix + size;
        return Load(name + ".onnx", Read(name + ".onnx"), Encoding.ASCII.GetString(Read(name + ".sha256")).Trim());
    }

    /// <summary>Loads the network in <paramref name="file"/>, if it is complete.</summary>
    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="file">The content of the file.</param>
    /// <param name="hash">The SHA-256 hash that the content must have, 64 hex digits.</param>
    /// <exception cref="InvalidDataException">The content is damaged, or one of another version.</exception>
    public static AnalyzerNetwork Load(string name, byte[] file, string hash)
    {
        if (Hash(file) != hash) throw CreateError(name, "is damaged: its checksum does not match");
        return AnalyzerNetwork.Load(file, hash);
    }

    /// <summary>The SHA-256 hash of <paramref name="file"/>, 64 hex digits.</summary>
    public static string Hash(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file));

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
