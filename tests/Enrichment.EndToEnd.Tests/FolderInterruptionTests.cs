namespace Enrichment.EndToEnd.Tests;

/// <summary>Tests interruptions on a folder.</summary>
public sealed class FolderInterruptionTests : InterruptionTests
{
    private protected override Task<ServedPlace> NewPlaceAsync() => Task.FromResult(ServedPlace.Folder(Model));
}
