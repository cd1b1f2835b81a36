using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage;

/// <summary>Reads the files that editors put into <see cref="Containers.Settings"/>.</summary>
public interface ISettingsStore
{
    /// <summary>The location of the file <paramref name="name"/>, for messages.</summary>
    string Describe(string name);

    /// <summary>Reads the file <paramref name="name"/>; null if it does not exist.</summary>
    /// <exception cref="StorageException">The storage fails.</exception>
    Task<byte[]?> FindAsync(string name, CancellationToken cancellationToken);
}
