using Enrichment.Azurite;

namespace Enrichment.Storage.Tests.Azure;

[Collection(AzuriteCollection.Name)]
public sealed class BlobSettingsStoreTests(AzuriteServer azurite) : StoredCorrectionsContract
{
    [Fact]
    public async Task A_missing_container_has_no_file()
    {
        var account = TestAccount.Open(azurite.NewAccount());

        Assert.Null(await account.Account.Storage.Settings.FindAsync("corrections.csv", CancellationToken.None));
    }

    private protected override async Task<ISettingsStore> OpenAsync(string? corrections)
    {
        var account = await TestAccount.InAsync(azurite);
        var blob = account.Blobs.GetBlobContainerClient("settings").GetBlobClient("corrections.csv");
        if (corrections is not null) await blob.UploadAsync(new BinaryData(corrections));
        return account.Account.Storage.Settings;
    }
}
