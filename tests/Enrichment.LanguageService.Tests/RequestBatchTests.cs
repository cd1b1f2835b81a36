using Enrichment.Analysis;
using Enrichment.LanguageService.Chunking;
using Enrichment.LanguageService.Replies;
using Enrichment.LanguageService.Requests;
using Enrichment.Text;

namespace Enrichment.LanguageService.Tests;

public class RequestBatchTests
{
    [Theory]
    [InlineData(ServiceFeature.EntityRecognition, 12, new[] { 5, 5, 2 })]
    [InlineData(ServiceFeature.EntityLinking, 5, new[] { 5 })]
    [InlineData(ServiceFeature.SentimentAnalysis, 21, new[] { 10, 10, 1 })]
    [InlineData(ServiceFeature.LanguageDetection, 1_500, new[] { 1_000, 500 })]
    [InlineData(ServiceFeature.SentimentAnalysis, 0, new int[0])]
    public void A_request_holds_as_many_documents_as_the_service_takes(ServiceFeature feature, int chunks, int[] batches)
    {
        Assert.Equal(
            batches,
            RequestBatch.Split(feature, Enumerable.Range(0, chunks).Select(index => Chunk($"Chunk {index}."))).Select(
                batch => batch.Chunks.Count));
    }

    [Fact]
    public void And_no_more_than_a_megabyte_of_them_as_they_are_escaped()
    {
        var chunk = Chunk(new string('د', 60_000));

        Assert.Equal(
            [2, 2, 1],
            RequestBatch.Split(ServiceFeature.EntityRecognition, Enumerable.Repeat(chunk, 5)).Select(batch => batch.Chunks.Count));
    }

    [Fact]
    public void Every_chunk_keeps_its_order_text_and_language()
    {
        var batches = RequestBatch.Split(ServiceFeature.EntityRecognition, [.. "abcdefg".Select(letter => Chunk(letter.ToString()))])
            .ToList();

        Assert.Equal("abcdefg", string.Concat(batches.SelectMany(batch => batch.Documents).Select(document => document.Text)));
        Assert.All(
            batches,
            batch => Assert.Equal(batch.Documents.Count, batch.Documents.Select(document => document.Id).Distinct().Count()));
        Assert.All(batches.SelectMany(batch => batch.Documents), document => Assert.Equal("en", document.Language));
    }

    [Fact]
    public void Replies_are_matched_by_id_in_any_order()
    {
        var batch = new RequestBatch([Chunk("a"), Chunk("b"), Chunk("c")]);
        var reply = new ServiceReply<string>("1", [.. batch.Documents.Reverse().Select(document => Found(document.Id, document.Text))]);

        Assert.All(batch.Match(reply), matched => Assert.Equal(matched.Chunk.Text, matched.Reply.Found));
    }

    [Fact]
    public void Replies_to_unknown_documents_are_ignored()
    {
        var batch = new RequestBatch([Chunk("a")]);

        Assert.Equal("a", Assert.Single(batch.Match(new ServiceReply<string>("1", [Found("0", "a"), Found("7", "x")]))).Reply.Found);
    }

    public static TheoryData<string, DocumentReply<string>[]> BrokenReplies => new()
    {
        { "no reply", [Found("0", "a")] },
        { "two replies", [Found("0", "a"), Found("1", "b"), Found("1", "c")] },
        { "an empty reply", [Found("0", "a"), new DocumentReply<string>("1", null, null, [])] },
        { "a reply that is an error and none", [Found("0", "a"), Found("1", "b") with { Error = new ServiceMessage("InvalidDocument", "No.") }] },
    };

    [Theory]
    [MemberData(nameof(BrokenReplies))]
    public void A_document_without_exactly_one_reply_is_a_transient_error(string broken, DocumentReply<string>[] replies)
    {
        var batch = new RequestBatch([Chunk("a"), Chunk("b")]);

        var error = Assert.Throws<LanguageServiceException>(() => batch.Match(new ServiceReply<string>("1", replies)));

        Assert.True(error.Message.Contains("document 2 of 2", StringComparison.Ordinal), broken);
        Assert.Null(ServiceErrors.ToPermanent(error));
    }

    private static TextChunk Chunk(string text) => new(text, "en", [new ChunkPiece(0, new TextSpan(0, text.Length))]);

    private static DocumentReply<string> Found(string id, string found) => new(id, found, null, []);
}
