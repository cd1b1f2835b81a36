using System.Text;
using Enrichment.Pipeline.Ports;

namespace Enrichment.EndToEnd.Tests;

/// <summary>Tests that articles which are made to be expensive do not stop the others.</summary>
public class HostileServingTests
{
    private const int Length = 1024 * 1024;
    private const long HeapLimit = 1024L * 1024 * 1024;

    // The most expensive ones in time and memory, by the table in docs/reliability.md.
    private static readonly string[] Expensive =
        ["statement and denial", "he said that", "blank lines", "spaced initials", "lower-case initials", "reported denials"];

    [Fact]
    public async Task Six_hostile_articles_do_not_stop_thirty_ordinary_ones_in_one_gibibyte()
    {
        using var place = ServedPlace.Folder();
        await place.DropManyAsync(30);
        List<string> ordinary = [.. place.Articles.Keys];
        foreach (var name in Expensive)
            await place.DropAsync($"{name}.txt", Encoding.UTF8.GetBytes(HostileInputs.All[name](Length))[..Length]);
        await using var serving = place.Serve(HeapLimit);

        await Eventually.TrueAsync(
            async () => (await FindOutputsAsync(place, place.Articles.Keys)).All(output => output is not null),
            () => $"An output of every article. It told:\n{string.Join('\n', serving.Lines)}");

        Assert.DoesNotContain(DocumentKind.Failure, (await FindOutputsAsync(place, ordinary)).Select(output => output!.Value));
        Assert.Equal(0, await serving.TerminateAsync());
    }

    private static async Task<DocumentKind?[]> FindOutputsAsync(ServedPlace place, IEnumerable<string> names) =>
        await Task.WhenAll(names.Select(name => FindOutputAsync(place.Storage.Articles, name)));

    private static async Task<DocumentKind?> FindOutputAsync(IArticleStore store, string name)
    {
        if (await store.FindAsync(DocumentKey.ForResult(name), CancellationToken.None) is not null) return DocumentKind.Result;
        return await store.FindAsync(DocumentKey.ForFailure(name), CancellationToken.None) is null ? null : DocumentKind.Failure;
    }
}
