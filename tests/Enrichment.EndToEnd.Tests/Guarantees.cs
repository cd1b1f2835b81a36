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
    /// bytes as from <c>enrich run</c> except for the source, and that no messages or work documents remain. What remains of a deleted
    /// article is of a version that it had.
    /// </summary>
    public static Task AssertAsync(ServedPlace place) => AssertAsync(place, Eventually.Patience, keepsEarlierWork: false);

    /// <summary>Asserts the same.</summary>
    /// <param name="place">The place.</param>
    /// <param name="patience">The longest time to wait.</param>
    /// <param name="keepsEarlierWork">Whether work documents of earlier versions of articles can remain.</param>
    public static async Task AssertAsync(ServedPlace place, TimeSpan patience, bool keepsEarlierWork)
    {
        // The run takes the time in which messages of killed processes are hidden.
        var running = RunOutputs.OfAsync(place.Articles, place.Model, patience);
        await Eventually.TrueWithinAsync(
            () => IsAtRestAsync(place, keepsEarlierWork),
            () => $"nothing is on its way.\n{DescribeAsync(place).GetAwaiter().GetResult()}",
            patience);
        var expected = await running;
        var (results, failures) = (await DocumentsAsync(place, DocumentKind.Result), await DocumentsAsync(place, DocumentKind.Failure));
        var outputs = results.Concat(failures).Where(output => output.Key[0] is not ('/' or '_')).ToLookup(output => output.Key);
        AssertDeleted(place.Deleted, outputs);
        Assert.Equal(
            place.Articles.Keys.Order(StringComparer.Ordinal),
            outputs.Where(one => !place.Deleted.ContainsKey(one.Key)).SelectMany(one => one.Select(output => output.Key))
                .Order(StringComparer.Ordinal));
        var newest = await SourcesAsync(place);
        foreach (var name in place.Articles.Keys)
        {
            if (results.ContainsKey(name))
                AssertResult(
                    (await place.Storage.Articles.ReadAsync(DocumentKey.ForResult(name), CancellationToken.None))!,
                    newest[name],
                    expected.Results.GetValueOrDefault(name));
            else await AssertFailureAsync(place, name, newest[name], expected.Failures);
        }
    }

    // An article that is deleted while it is in progress has no output, or that of an earlier version.
    private static void AssertDeleted(
        IReadOnlyDictionary<string, HashSet<string>> deleted, ILookup<string, KeyValuePair<string, StoredDocument>> outputs)
    {
        foreach (var (name, hashes) in deleted)
            Assert.All(outputs[name], output => Assert.Contains(output.Value.Metadata.ContentHash, hashes));
    }

    private static async Task AssertFailureAsync(
        ServedPlace place, string name, SourceInfo newest, IReadOnlyDictionary<string, FailureRecord> failures)
    {
        var record = EnrichmentJson.ReadFailure(
            await place.Storage.Articles.ReadAsync(DocumentKey.ForFailure(name), CancellationToken.None));
        if (failures.GetValueOrDefault(name) is not { } expected)
            throw new InvalidOperationException($"'enrich run' enriches the article: {record}");
        Assert.Equal(
            (expected.Stage, expected.Code, expected.Message, newest.ETag),
            (record.Stage, record.Code, record.Message, record.Source?.ETag));
    }

    // Only this property is unknown to a run on files.
    private static void AssertResult(byte[] content, SourceInfo newest, string? expected)
    {
        var document = JsonNode.Parse(content)!.AsObject();
        Assert.Equal(newest.ETag, (string?)document["source"]!["etag"]);
        document.Remove("source");
        Assert.Equal(expected, document.ToJsonString());
    }

    private static async Task<bool> IsAtRestAsync(ServedPlace place, bool keepsEarlierWork)
    {
        try
        {
            foreach (var queue in InboxQueue.All)
                if (await place.Storage.Inbox.CountAsync(queue, CancellationToken.None) > 0) return false;
            return !await HasWorkAsync(place, keepsEarlierWork) && !(await FindUnfinishedAsync(place)).Any();
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static async Task<bool> HasWorkAsync(ServedPlace place, bool keepsEarlierWork)
    {
        var work = (await DocumentsAsync(place, DocumentKind.Work)).Where(document => document.Key is not ("sweep" or "receipts")).ToList();
        if (work.Count == 0 || !keepsEarlierWork) return work.Count > 0;
        var newest = (await SourcesAsync(place)).Values.Select(version => version.ETag).ToHashSet(StringComparer.Ordinal);
        return work.Any(document => newest.Contains(document.Value.Metadata.SourceETag));
    }

    // An output replaces an earlier one of the other kind in two steps.
    private static async Task<IEnumerable<string>> FindUnfinishedAsync(ServedPlace place)
    {
        var (results, failures) = (await DocumentsAsync(place, DocumentKind.Result), await DocumentsAsync(place, DocumentKind.Failure));
        var newest = await SourcesAsync(place);
        return place.Articles.Keys.Where(name =>
        {
            var outputs = new[] { results.GetValueOrDefault(name), failures.GetValueOrDefault(name) }.OfType<StoredDocument>().ToList();
            return outputs is not [var only] || only.Metadata.SourceETag != newest[name].ETag;
        });
    }

    private static async Task<Dictionary<string, SourceInfo>> SourcesAsync(ServedPlace place)
    {
        var (sources, next) = (new Dictionary<string, SourceInfo>(), (string?)null);
        do
        {
            var page = await place.Storage.Articles.ListSourcesAsync(next, CancellationToken.None);
            foreach (var listed in page.Items) sources[listed.Name] = listed.Version;
            next = page.Next;
        }
        while (next is not null);
        return sources;
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
        var unfinished = string.Join('\n', (await FindUnfinishedAsync(place)).Select(name => $"  without one current output: {name}"));
        return $"{status}{work}\n{unfinished}\n{string.Join('\n', place.LastLines)}";
    }
}
