using Enrichment.Corrections;
using Enrichment.Pipeline.Ports;

namespace Enrichment.Storage;

/// <summary>The editors' corrections in a storage: the file <c>corrections.csv</c> in <see cref="Containers.Settings"/>.</summary>
public static class StoredCorrections
{
    /// <summary>Reads the corrections; an empty list if there is no file.</summary>
    /// <param name="settings">Reads the file.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="StorageException">The file is not valid, or the storage fails.</exception>
    public static async Task<CorrectionList> ReadAsync(ISettingsStore settings, CancellationToken cancellationToken)
    {
        if (await settings.FindAsync(CorrectionReader.FileName, cancellationToken).ConfigureAwait(false) is not { } content)
            return CorrectionList.Empty;
        try
        {
            return CorrectionReader.Read(content);
        }
        catch (InvalidCorrectionsException error)
        {
            throw new StorageException(
                $"The corrections in {settings.Describe(CorrectionReader.FileName)} are not valid. {error.Message}",
                "Correct the file, or delete it, and start again; articles wait until then.", isTransient: false, error);
        }
    }
}
