using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage.Folder;

/// <summary>The files in the folder <c>settings</c>.</summary>
/// <param name="root">The full path of the storage.</param>
internal sealed class FolderSettingsStore(string root) : ISettingsStore
{
    /// <inheritdoc/>
    public string Describe(string name) => Path.Join(root, Containers.Settings, name);

    /// <inheritdoc/>
    public Task<byte[]?> FindAsync(string name, CancellationToken cancellationToken) => FolderCall.RunAsync(
        () => File.Exists(Describe(name)) ? File.ReadAllBytes(Describe(name)) : null, cancellationToken);
}
