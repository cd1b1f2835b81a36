namespace Enrichment.Pipeline.Ports;

/// <summary>The storage failed for a reason that is not the article.</summary>
/// <param name="message">The error in one sentence, without secrets.</param>
/// <param name="advice">What to do, in one sentence.</param>
/// <param name="isTransient">Whether the same call can succeed later without a change, for example after an outage.</param>
/// <param name="cause">The exception of the storage library; null if there is none.</param>
public sealed class StorageException(string message, string advice, bool isTransient, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>What to do, in one sentence.</summary>
    public string Advice => advice;

    /// <summary>Whether the same call can succeed later without a change.</summary>
    public bool IsTransient => isTransient;

    /// <summary>Creates the exception for documents of an article that other processes change all the time.</summary>
    internal static StorageException CreateConflict(string name) =>
        new($"The documents of '{name}' change faster than they can be written.", "Try again.", isTransient: true);
}
