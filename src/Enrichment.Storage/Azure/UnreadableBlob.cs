using Azure;
using Azure.Storage.Blobs.Models;

namespace Enrichment.Storage.Azure;

/// <summary>Blobs that are there and cannot be read, however often it is tried.</summary>
internal static class UnreadableBlob
{
    private const string SendIn = "then send it in again";

    /// <summary>What is the matter with the blob and what to do, in a sentence; null where it is not the blob's fault.</summary>
    public static string? ReasonOf(RequestFailedException fault)
    {
        if (fault.ErrorCode == BlobErrorCode.BlobArchived) return $"The blob is in the archive tier, where nothing can read it; move it to the hot, cool or cold tier, {SendIn}.";
        if (fault.ErrorCode == BlobErrorCode.BlobBeingRehydrated) return $"The blob is on its way out of the archive tier, which takes hours; wait until it is there, {SendIn}.";
        return IsEncrypted(fault) ? $"The blob is encrypted with a key that only whoever wrote it has; write it without a customer-provided key, {SendIn}." : null;
    }

    /// <summary>Whether the blob is encrypted with a key that the account does not have.</summary>
    public static bool IsEncrypted(RequestFailedException fault) => fault.ErrorCode == BlobErrorCode.BlobUsesCustomerSpecifiedEncryption;
}
