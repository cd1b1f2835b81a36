using Enrichment.Storage.Folder;

namespace Enrichment.Storage.Tests.Folder;

public sealed class FolderSettingsStoreTests : StoredCorrectionsContract, IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private protected override Task<ISettingsStore> OpenAsync(string? corrections)
    {
        if (corrections is not null) _folder.Write("settings/corrections.csv", corrections);
        return Task.FromResult(FolderStorage.Open(_folder.Path).Settings);
    }
}
