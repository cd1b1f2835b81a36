using System.Globalization;
using Enrichment.Analysis;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Replies;

namespace Enrichment.LanguageService.Requests;

/// <summary>The chunks of one request.</summary>
/// <param name="Chunks">The chunks, in order. The id of a document is its index.</param>
internal sealed record RequestBatch(IReadOnlyList<TextChunk> Chunks)
{
    // The size of the id, the language and the punctuation of a document.
    private const int Overhead = 100;

    /// <summary>The documents of the request.</summary>
    public IReadOnlyList<ServiceDocument> Documents { get; } =
        [.. Chunks.Select((chunk, index) => new ServiceDocument(GetId(index), chunk.Text, chunk.Language))];

    /// <summary>Splits <paramref name="chunks"/> into as few batches as the limits of <paramref name="feature"/> allow, in order.</summary>
    public static IEnumerable<RequestBatch> Split(ServiceFeature feature, IEnumerable<TextChunk> chunks)
    {
        var (batch, bytes) = (new List<TextChunk>(), 0);
        foreach (var chunk in chunks)
        {
            var size = RequestSize.Measure(chunk.Text) + Overhead;
            if (batch.Count == RequestLimits.GetMaxDocuments(feature) || (batch.Count > 0 && bytes + size > RequestLimits.MaxBytes))
            {
                yield return new RequestBatch([.. batch]);
                (batch, bytes) = ([], 0);
            }

            batch.Add(chunk);
            bytes += size;
        }

        if (batch.Count > 0) yield return new RequestBatch(batch);
    }

    /// <summary>Matches every chunk with its reply by id.</summary>
    /// <exception cref="LanguageServiceException">A document has no reply or more than one.</exception>
    public IReadOnlyList<(TextChunk Chunk, DocumentReply<T> Reply)> Match<T>(ServiceReply<T> reply) where T : class
    {
        var byId = reply.Documents.ToLookup(document => document.Id, StringComparer.Ordinal);
        return [.. Chunks.Select((chunk, index) => (chunk, GetOnlyReply(byId[GetId(index)], index)))];
    }

    private DocumentReply<T> GetOnlyReply<T>(IEnumerable<DocumentReply<T>> replies, int index) where T : class =>
        replies.Take(2).ToList() is [var only] && (only.Found is null) != (only.Error is null)
            ? only
            : throw new LanguageServiceException(
                0, null, $"The language service returned no answer for document {index + 1} of {Chunks.Count}, or more than one.");

    private static string GetId(int index) => index.ToString(CultureInfo.InvariantCulture);
}
