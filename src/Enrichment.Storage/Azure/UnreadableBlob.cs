using Azure;
using Azure.Storage.Blobs.Models;

namespace Enrichment.Storage.Azure;

/// <summary>Blobs that are there and cannot be read, however often it is tried.</summary>
internal static class UnreadableBlob
{
    private const string SendIn = "then send the article in again";

    /// <summary>Why <paramref name="blob"/> cannot be read and what to do, in a sentence; null if the blob is not the reason.</summary>
    public static string? GetReason(RequestFailedException error, string blob)
    {
        if (error.ErrorCode == BlobErrorCode.BlobArchived)
            return $"{blob} is in the archive tier, where nothing can read it; move it to the hot, cool or cold tier, {SendIn}.";
        if (error.ErrorCode == BlobErrorCode.BlobBeingRehydrated)
            return $"{blob} is on its way out of the archive tier, which takes hours; wait until it is there, {SendIn}.";
        return IsEncrypted(error)
            ? $"{blob} is encrypted with a key that only its writer has; write it without a customer-provided key, {SendIn}."
            : null;
    }

    /// <summary>Whether the blob is encrypted with a key that the account does not have.</summary>
    public static bool IsEncrypted(RequestFailedException fault) => fault.ErrorCode == BlobErrorCode.BlobUsesCustomerSpecifiedEncryption;
}
