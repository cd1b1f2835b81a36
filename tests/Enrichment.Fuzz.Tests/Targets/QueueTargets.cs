using System.Text;
using Enrichment.Fuzz.Tests.Fuzzing;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Azure;

namespace Enrichment.Fuzz.Tests.Targets;

/// <summary>What a stage receives: the message of its queue, and the work document of the stage before it.</summary>
internal static class QueueTargets
{
    private static readonly string[] JsonWords =
    [
        "{", "}", "[", "]", "\"", ",", ":", "null", "true", "-1", "1e9", "2147483648", "\\u0000", "\\ud800", "../", "a/../b", "\\\\",
        "\"etag\":",
        "\"name\":", "\"contentHash\":", "\"offset\":", "\"length\":0", "\"text\":\"\"", "\"sentences\":[]", "\"entities\":null",
        "\"claims\":[{}]",
    ];

    /// <summary>Messages of the stages, and of the Functions host about articles that it could not receive.</summary>
    public static FuzzTarget Message { get; } = new("message", MessageSeeds(), JsonWords, ReadMessage) { ShortCount = 20_000 };

    /// <summary>Work documents.</summary>
    public static FuzzTarget WorkDocument { get; } = new("workDocument", [CreateDocument()], JsonWords, ReadDocument) { MaxBytes = 20_000 };

    private static byte[][] MessageSeeds()
    {
        const string Trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        var message = new StageMessage("2021/a b.txt", "0x8DA1", EnrichmentPipeline.ComputeHash([]), Trace);
        return [Encoding.UTF8.GetBytes(message.ToJson()), """{"ContainerName": "articles", "BlobName": "a.txt"}"""u8.ToArray()];
    }

    private static string ReadMessage(byte[] content)
    {
        var text = Encoding.UTF8.GetString(content);
        var rescued = BlobTriggerFailure.ParseArticleName(text);
        if (StageMessage.Parse(text) is not { } message) return $"{rescued}";
        if (StageMessage.Parse(message.ToJson()) != message)
            throw new FuzzException($"The message {message} is not the same after it is sent.");
        return $"{message}";
    }

    private static byte[] CreateDocument()
    {
        const string Text =
            "By John Smith\n\nKABUL, Sept 6 (Reuters) - “The bank paid $5 million,” said Ahmad Massoud on Monday. He denied it.";
        return EnrichmentJson.ToDocument(ModelFreePipeline.Run(Encoding.UTF8.GetBytes(Text)));
    }

    private static string ReadDocument(byte[] content)
    {
        if (Pipeline.Running.WorkDocument.ReadResult(content) is not { } document) return "rejected";
        return EnrichmentPipeline.ComputeHash(EnrichmentJson.ToDocument(ModelFreePipeline.RunStages(document)));
    }
}
