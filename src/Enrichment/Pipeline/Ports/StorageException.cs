namespace Enrichment.Pipeline.Ports;

/// <summary>A storage did not do what it was asked, and no article is the reason.</summary>
/// <param name="message">What happened, in a sentence; without secrets.</param>
/// <param name="advice">What to do, in a sentence.</param>
/// <param name="isTransient">Whether the same call may succeed later though nobody changes anything: after an outage, for one.</param>
/// <param name="cause">The exception of the library that the storage is used with; null if there is none.</param>
public sealed class StorageException(string message, string advice, bool isTransient, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>What to do, in a sentence.</summary>
    public string Advice => advice;

    /// <summary>Whether the same call may succeed later though nobody changes anything.</summary>
    public bool IsTransient => isTransient;
}
