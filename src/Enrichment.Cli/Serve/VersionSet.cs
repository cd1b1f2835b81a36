using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Enrichment.Cli.Serve;

/// <summary>Versions of articles, of which no more is kept than tells them apart: a hash, so that millions fit into memory.</summary>
internal sealed class VersionSet
{
    private readonly HashSet<UInt128> _hashes = [];

    /// <summary>How many there are.</summary>
    public int Count => _hashes.Count;

    /// <summary>Puts the version <paramref name="eTag"/> of the article <paramref name="name"/> in.</summary>
    public void Add(string name, string eTag) => _hashes.Add(HashOf(name, eTag));

    /// <summary>Whether it is in.</summary>
    public bool Contains(string name, string eTag) => _hashes.Contains(HashOf(name, eTag));

    // No name has a line feed in it.
    private static UInt128 HashOf(string name, string eTag) =>
        BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{name}\n{eTag}")));
}
