using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Enrichment.Analysis;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Pipeline.Running;

/// <summary>
/// Writes and reads the documents between the stages. The last property is a checksum of the others, so that a damaged document is
/// recognized. A document that was changed and has a new checksum is checked in full: see <see cref="DocumentValidator"/>.
/// </summary>
internal static class WorkDocument
{
    private const int HashLength = 64;

    // The end of every document, and what replaces it.
    private static readonly byte[] End = "}\n"u8.ToArray();
    private static readonly byte[] ChecksumStart = ",\"checksum\":\""u8.ToArray();
    private static readonly byte[] ChecksumEnd = "\"}\n"u8.ToArray();

    /// <summary>Writes the document of <paramref name="stage"/> with its checksum.</summary>
    /// <exception cref="InvalidOperationException">No stage would accept the document.</exception>
    public static byte[] Write(EnrichedArticle document, Stage stage)
    {
        // A document that is written and not accepted would start the article again without end.
        var json = EnrichmentJson.ToDocument(document);
        if (!DocumentValidator.IsValid(document, stage) || json.Length > StoredDocument.MaxBytes)
            throw new InvalidOperationException($"The stage {EnrichmentJson.GetName(stage)} created a document that is not valid.");
        return AddChecksum(json);
    }

    /// <summary>Adds the checksum to a document.</summary>
    internal static byte[] AddChecksum(ReadOnlySpan<byte> json)
    {
        var content = json[..^End.Length];
        return [.. content, .. ChecksumStart, .. ComputeChecksum(content), .. ChecksumEnd];
    }

    /// <summary>Reads the document that <paramref name="stage"/> wrote; null if it is damaged or not valid.</summary>
    public static EnrichedArticle? Read(ReadOnlySpan<byte> json, Stage stage) => HasChecksum(json) ? ReadValid(json, stage) : null;

    /// <summary>Reads a result, which has no checksum; null if it is damaged or not valid.</summary>
    public static EnrichedArticle? ReadResult(ReadOnlySpan<byte> json) => ReadValid(json, StageOrder.Analyses[^1]);

    private static EnrichedArticle? ReadValid(ReadOnlySpan<byte> json, Stage stage)
    {
        try
        {
            var document = EnrichmentJson.ReadArticle(json);
            return DocumentValidator.IsValid(document, stage) ? document : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool HasChecksum(ReadOnlySpan<byte> json)
    {
        var length = json.Length - ChecksumStart.Length - HashLength - ChecksumEnd.Length;
        if (length < 0 || !json.EndsWith(ChecksumEnd) || !json[length..].StartsWith(ChecksumStart)) return false;
        return json.Slice(length + ChecksumStart.Length, HashLength).SequenceEqual(ComputeChecksum(json[..length]));
    }

    private static byte[] ComputeChecksum(ReadOnlySpan<byte> json) =>
        Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(json)));
}
