using Enrichment.Azurite;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Functions.EndToEnd.Tests;

/// <summary>Tests the function app with its real process, the real trigger listeners and a real Azurite.</summary>
public class FunctionAppTests(AzuriteServer azurite) : IClassFixture<AzuriteServer>
{
    [Fact]
    public async Task The_samples_come_out_as_run_enriches_them()
    {
        await using var app = await ServedApp.StartAsync(azurite);

        foreach (var sample in Directory.EnumerateFiles(Checkout.Samples))
            await app.Place.DropAsync(Path.GetFileName(sample), await File.ReadAllBytesAsync(sample));

        await Guarantees.AssertAsync(app.Place);
    }

    [Fact]
    public async Task Documents_of_every_format_come_out_as_run_enriches_them()
    {
        await using var app = await ServedApp.StartAsync(azurite);

        foreach (var (name, _, content) in SampleDocuments.All) await app.Place.DropAsync(name, content);

        await Guarantees.AssertAsync(app.Place);
    }

    [Fact]
    public async Task Articles_dropped_within_the_same_second_are_enriched_within_a_minute()
    {
        await using var app = await ServedApp.StartAsync(azurite);
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(200));

        for (var number = 0; number < 60 && await pace.WaitForNextTickAsync(); number++)
            await app.Place.DropAsync($"report {number}.txt", $"The mayor of Bergen denied report {number} of the harbour master.");

        await Guarantees.AssertAsync(app.Place);
        foreach (var name in app.Place.Articles.Keys)
        {
            var dropped = await app.Place.Storage.Articles.FindSourceAsync(name, CancellationToken.None);
            var enriched = await app.Place.Storage.Articles.FindAsync(DocumentKey.ForResult(name), CancellationToken.None);
            Assert.InRange(enriched!.LastModified - dropped!.LastModified, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        }
    }

    [Fact]
    public async Task Articles_with_unusual_names_come_out_as_run_enriches_them()
    {
        await using var app = await ServedApp.StartAsync(azurite);
        string[] names =
        [
            "a b/c d.txt", "50% off #1.txt", "what%20is%2Fthis.txt", "q?x=1&y+z.txt", "پنجشیر/گزارش é 🙂.txt", "{name} [x] 'y'.txt",
            $"{string.Join('/', Enumerable.Repeat(new string('n', 199), 4))}/{new string('n', 196)}.txt",
        ];

        foreach (var name in names) await app.Place.DropAsync(name, $"Nothing happened in Oslo today, said the mayor of {name[..1]}.");

        await Guarantees.AssertAsync(app.Place);
    }

    [Fact]
    public async Task An_article_that_is_overwritten_comes_out_as_its_newest_version()
    {
        await using var app = await ServedApp.StartAsync(azurite);
        await app.Place.DropManyAsync(10);
        await app.HasLoggedAsync("Entities Sent", 3);

        await app.Place.DropManyAsync(10, "second");

        await Guarantees.AssertAsync(app.Place);
    }
}
