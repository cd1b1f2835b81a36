using System.Text.Json.Nodes;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage.Queues;

namespace Enrichment.EndToEnd.Tests;

/// <summary>Asserts the guarantees for a served place.</summary>
internal static class Guarantees
{
    /// <summary>
    /// Waits until no article is in progress. Then asserts that every article has exactly one output of its newest version, with the same
    /// bytes as from <c>enrich run</c> except for the source, and that no messages or work documents remain.
    /// </summary>
    public static async Task AssertAsync(ServedPlace place)
    {
        // The run takes the time in which messages of killed processes are hidden.
        var running = RunOutputs.OfAsync(place.Articles, place.Model);
        await Eventually.TrueAsync(
            () => IsAtRestAsync(place),
            () => $"nothing is on its way.\n{DescribeAsync(place).GetAwaiter().GetResult()}");
        var expected = await running;
        var (results, failures) = (await DocumentsAsync(place, DocumentKind.Result), await DocumentsAsync(place, DocumentKind.Failure));
        Assert.Equal(
            place.Articles.Keys.Order(StringComparer.Ordinal),
            results.Keys.Concat(failures.Keys).Where(path => path[0] is not ('/' or '_')).Order(StringComparer.Ordinal));
        foreach (var name in place.Articles.Keys)
        {
            var newest = (await place.Storage.Articles.FindSourceAsync(name, CancellationToken.None))!;
            if (results.ContainsKey(name))
                Assert.Equal(
                    expected.Results[name],
                    WithoutSource((await place.Storage.Articles.ReadAsync(DocumentKey.ForResult(name), CancellationToken.None))!, newest));
            else await AssertFailureAsync(place, name, newest, expected.Failures[name]);
        }
    }

    private static async Task AssertFailureAsync(ServedPlace place, string name, SourceInfo newest, FailureRecord expected)
    {
        var record = EnrichmentJson.ReadFailure(
            await place.Storage.Articles.ReadAsync(DocumentKey.ForFailure(name), CancellationToken.None));
        Assert.Equal(
            (expected.Stage, expected.Code, expected.Message, newest.ETag),
            (record.Stage, record.Code, record.Message, record.Source?.ETag));
    }

    // Only this property is unknown to a run on files.
    private static string WithoutSource(byte[] content, SourceInfo newest)
    {
        var document = JsonNode.Parse(content)!.AsObject();
        Assert.Equal(newest.ETag, (string?)document["source"]!["etag"]);
        document.Remove("source");
        return document.ToJsonString();
    }

    private static async Task<bool> IsAtRestAsync(ServedPlace place)
    {
        try
        {
            foreach (var queue in InboxQueue.All)
                if (await place.Storage.Inbox.CountAsync(queue, CancellationToken.None) > 0) return false;
            return (await DocumentsAsync(place, DocumentKind.Work)).Keys.All(path => path is "sweep" or "receipts")
                && await HaveOutputsAsync(place);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static async Task<bool> HaveOutputsAsync(ServedPlace place)
    {
        var outputs = new[] { await DocumentsAsync(place, DocumentKind.Result), await DocumentsAsync(place, DocumentKind.Failure) };
        foreach (var name in place.Articles.Keys)
        {
            var newest = await place.Storage.Articles.FindSourceAsync(name, CancellationToken.None);
            if (!outputs.Any(documents => documents.GetValueOrDefault(name)?.Metadata.SourceETag == newest?.ETag)) return false;
        }

        return true;
    }

    private static async Task<Dictionary<string, StoredDocument>> DocumentsAsync(ServedPlace place, DocumentKind kind)
    {
        var (documents, next) = (new Dictionary<string, StoredDocument>(), (string?)null);
        do
        {
            var page = await place.Storage.Articles.ListAsync(kind, next, CancellationToken.None);
            foreach (var listed in page.Items) documents[Path.ChangeExtension(listed.Path, null)] = listed.Document;
            next = page.Next;
        }
        while (next is not null);
        return documents;
    }

    private static async Task<string> DescribeAsync(ServedPlace place)
    {
        var status = (await EnrichProcess.RunAsync(place.Place, "status")).StandardOutput;
        var work = string.Join('\n', (await DocumentsAsync(place, DocumentKind.Work)).Keys.Select(path => $"  work/{path}"));
        return $"{status}{work}\n{string.Join('\n', place.LastLines)}";
    }
}
