using Azure;
using Azure.Storage.Blobs.Models;

namespace Enrichment.Storage.Azure;

/// <summary>Blobs that exist but can never be read.</summary>
internal static class UnreadableBlob
{
    private const string SendIn = "then send the article in again";

    /// <summary>Gets the reason why <paramref name="blob"/> cannot be read, and what to do; null if the blob is not the reason.</summary>
    public static string? GetReason(RequestFailedException error, string blob)
    {
        if (error.ErrorCode == BlobErrorCode.BlobArchived)
            return $"{blob} is in the archive tier and cannot be read; move it to the hot, cool or cold tier, {SendIn}.";
        if (error.ErrorCode == BlobErrorCode.BlobBeingRehydrated)
            return $"{blob} is being moved out of the archive tier, which takes hours; wait until that is done, {SendIn}.";
        return IsEncrypted(error)
            ? $"{blob} is encrypted with a customer-provided key and cannot be read; write it without a customer-provided key, {SendIn}."
            : null;
    }

    /// <summary>Returns whether the blob is encrypted with a key that the account does not have.</summary>
    public static bool IsEncrypted(RequestFailedException error) => error.ErrorCode == BlobErrorCode.BlobUsesCustomerSpecifiedEncryption;
}
