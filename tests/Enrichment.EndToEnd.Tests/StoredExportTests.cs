using Enrichment.Azurite;
using Enrichment.Export;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;

namespace Enrichment.EndToEnd.Tests;

/// <summary>Tests exports of the results in a storage account.</summary>
/// <param name="azurite">The emulator.</param>
public sealed class StoredExportTests(AzuriteServer azurite) : IClassFixture<AzuriteServer>, IDisposable
{
    // Folders and accounts list names in the same order, also a folder next to a file whose name starts like it.
    private static readonly string[] Names = ["b.txt", "2024/05/späte Fähre.txt", "a/c.txt", "a.txt", "a b/50% off #1.txt"];

    private static readonly string Sample =
        Path.Join(Checkout.Root, "tests", "Enrichment.Embedded.Tests", "Approved", "panjshir.txt.json");

    private readonly TempFolder _exports = new();

    public void Dispose() => _exports.Dispose();

    [Theory]
    [InlineData("csv")]
    [InlineData("ninjs")]
    public async Task An_export_of_an_account_has_the_same_bytes_as_that_of_a_folder(string format)
    {
        using var account = await ServedPlace.AccountAsync(azurite);
        using var folder = ServedPlace.Folder();
        foreach (var name in Names) await Task.WhenAll(WriteAsync(account, name), WriteAsync(folder, name));

        var stored = await ExportAsync(account.Place, [], _exports["account"], format);
        var local = await ExportAsync(folder.Place, [], _exports["folder"], format);
        var files = await ExportAsync("", [Path.Join(folder.Place, Containers.Results)], _exports["files"], format);

        Assert.NotEmpty(stored);
        Assert.Equal(files, stored);
        Assert.Equal(files, local);
    }

    private static async Task WriteAsync(ServedPlace place, string name)
    {
        var article = DocumentReader.Read(await File.ReadAllBytesAsync(Sample)) with { Name = name };
        var metadata = new DocumentMetadata("etag", article.ContentHash, article.Pipeline.Fingerprint);
        var content = EnrichmentJson.ToDocument(article);
        Assert.True(await place.Storage.Articles.TryWriteAsync(DocumentKey.ForResult(name), content, metadata, null, default));
    }

    // The files with their content in hexadecimal digits.
    private static async Task<SortedDictionary<string, string>> ExportAsync(string place, string[] paths, string output, string format)
    {
        var result = await EnrichProcess.RunAsync(place, ["export", .. paths, "--format", format, "--out", output, "--quiet"]);
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        var files = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories);
        return new(files.ToDictionary(file => Path.GetRelativePath(output, file), file => Convert.ToHexString(File.ReadAllBytes(file))));
    }
}
