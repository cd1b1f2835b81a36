using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Enrichment.Cli.Serve;

/// <summary>A set of article versions. It stores only a hash of each version, so that millions fit into memory.</summary>
internal sealed class VersionSet
{
    private readonly HashSet<UInt128> _hashes = [];

    /// <summary>The number of versions.</summary>
    public int Count => _hashes.Count;

    /// <summary>Adds the version <paramref name="eTag"/> of the article <paramref name="name"/>.</summary>
    public void Add(string name, string eTag) => _hashes.Add(ComputeHash(name, eTag));

    /// <summary>Returns whether the set contains a version.</summary>
    public bool Contains(string name, string eTag) => _hashes.Contains(ComputeHash(name, eTag));

    // Names never contain a line feed.
    private static UInt128 ComputeHash(string name, string eTag) =>
        BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{name}\n{eTag}")));
}
