using System.Globalization;
using Enrichment.Analysis;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Replies;

namespace Enrichment.LanguageService.Requests;

/// <summary>Chunks that go into one request.</summary>
/// <param name="Chunks">The chunks, in order; a document's id is its place among them.</param>
internal sealed record RequestBatch(IReadOnlyList<TextChunk> Chunks)
{
    // Id, language and punctuation around a text.
    private const int BytesAround = 100;

    /// <summary>The documents of the request.</summary>
    public IReadOnlyList<ServiceDocument> Documents { get; } = [.. Chunks.Select((chunk, index) => new ServiceDocument(IdOf(index), chunk.Text, chunk.Language))];

    /// <summary>The batches of <paramref name="chunks"/> for <paramref name="feature"/>, in order, as few as its limits allow.</summary>
    public static IEnumerable<RequestBatch> Of(ServiceFeature feature, IEnumerable<TextChunk> chunks)
    {
        var (batch, bytes) = (new List<TextChunk>(), 0);
        foreach (var chunk in chunks)
        {
            var size = RequestSize.Of(chunk.Text) + BytesAround;
            if (batch.Count == RequestLimits.MaxDocuments(feature) || (batch.Count > 0 && bytes + size > RequestLimits.MaxBytes))
            {
                yield return new RequestBatch([.. batch]);
                (batch, bytes) = ([], 0);
            }

            batch.Add(chunk);
            bytes += size;
        }

        if (batch.Count > 0) yield return new RequestBatch(batch);
    }

    /// <summary>Every chunk with the reply to it, told by its id.</summary>
    /// <exception cref="LanguageServiceException">A document has no reply, or two.</exception>
    public IReadOnlyList<(TextChunk Chunk, DocumentReply<T> Reply)> Match<T>(ServiceReply<T> reply) where T : class
    {
        var byId = reply.Documents.ToLookup(document => document.Id, StringComparer.Ordinal);
        return [.. Chunks.Select((chunk, index) => (chunk, OnlyReply(byId[IdOf(index)], index)))];
    }

    private DocumentReply<T> OnlyReply<T>(IEnumerable<DocumentReply<T>> replies, int index) where T : class =>
        replies.Take(2).ToList() is [var only] && (only.Found is null) != (only.Error is null)
            ? only
            : throw new LanguageServiceException(0, null, $"The language service left document {index + 1} of {Chunks.Count} without an answer, or with more than one.");

    private static string IdOf(int index) => index.ToString(CultureInfo.InvariantCulture);
}
