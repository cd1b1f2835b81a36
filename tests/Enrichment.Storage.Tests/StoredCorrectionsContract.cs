using Enrichment.Corrections;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Tests;

/// <summary>Reads corrections in the same way from every storage.</summary>
public abstract class StoredCorrectionsContract
{
    [Fact]
    public async Task Without_a_file_there_are_no_corrections() => Assert.Equal(0, (await ReadAsync(null)).Count);

    [Fact]
    public async Task The_corrections_are_read() =>
        Assert.Equal("hide person:a", $"{Assert.Single((await ReadAsync("action,entity\nhide,person:a\n")).SelectFor("a.txt"))}");

    [Fact]
    public async Task A_file_that_is_not_valid_is_a_permanent_error_with_its_line()
    {
        var error = await Assert.ThrowsAsync<StorageException>(() => ReadAsync("action,entity\nerase,person:a\n"));

        Assert.False(error.IsTransient);
        Assert.Contains("corrections.csv are not valid. Line 2: 'erase' is no action", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Opens a new storage with this file of corrections; null: without one.</summary>
    private protected abstract Task<ISettingsStore> OpenAsync(string? corrections);

    private async Task<CorrectionList> ReadAsync(string? corrections) =>
        await StoredCorrections.ReadAsync(await OpenAsync(corrections), CancellationToken.None);
}
