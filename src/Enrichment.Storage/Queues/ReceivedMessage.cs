namespace Enrichment.Storage.Queues;

/// <summary>A message that nobody else sees for a while.</summary>
/// <param name="Queue">The queue it is in.</param>
/// <param name="Id">Which message.</param>
/// <param name="Receipt">What this receipt of it is known by; changes whenever it is renewed.</param>
/// <param name="Text">Its text, decoded.</param>
/// <param name="Attempt">How often it has been received, this time included; from 1.</param>
public sealed record ReceivedMessage(InboxQueue Queue, string Id, string Receipt, string Text, int Attempt);
