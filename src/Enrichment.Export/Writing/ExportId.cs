using System.Security.Cryptography;
using System.Text;

namespace Enrichment.Export.Writing;

/// <summary>Creates ids from what they identify, so that a second export of the same article replaces the first one.</summary>
internal static class ExportId
{
    private const int Digits = 32;

    /// <summary>32 hex digits for <paramref name="parts"/>.</summary>
    public static string Create(params IEnumerable<string> parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts)));
        return Convert.ToHexStringLower(hash)[..Digits];
    }

    /// <summary>A URI for <paramref name="parts"/>: "urn:enrichment:article:5f0c…".</summary>
    /// <param name="kind">What the id is for.</param>
    /// <param name="parts">What identifies it.</param>
    public static string CreateUri(string kind, params IEnumerable<string> parts) => $"urn:enrichment:{kind}:{Create(parts)}";
}
