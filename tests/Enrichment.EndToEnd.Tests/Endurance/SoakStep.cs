using Enrichment.Storage.Queues;

namespace Enrichment.EndToEnd.Tests.Endurance;

/// <summary>One step of a <see cref="SoakPlan"/>.</summary>
internal abstract record SoakStep
{
    /// <summary>Adds or overwrites an article.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Text">Its content, in UTF-8.</param>
    public sealed record Drop(string Name, string Text) : SoakStep;

    /// <summary>Deletes an article.</summary>
    /// <param name="Name">Its name.</param>
    public sealed record Delete(string Name) : SoakStep;

    /// <summary>Sends copies of messages that are in a queue.</summary>
    /// <param name="From">The queue.</param>
    /// <param name="To">The queue of the copies: the same one, or its poison queue.</param>
    /// <param name="Count">The number of messages, from 1 to 32.</param>
    /// <param name="Delay">How long the copies are hidden.</param>
    public sealed record Copy(InboxQueue From, InboxQueue To, int Count, TimeSpan Delay) : SoakStep;

    /// <summary>Sends a message that no stage has sent.</summary>
    /// <param name="To">The queue.</param>
    /// <param name="Text">The text of the message.</param>
    /// <param name="IsEncoded">Whether the message is encoded in Base64, as all others are.</param>
    /// <param name="IsRejected">Whether the message gets a failure record; otherwise it names an article that does not exist.</param>
    public sealed record Send(InboxQueue To, string Text, bool IsEncoded, bool IsRejected) : SoakStep;

    /// <summary>Starts an outage of the storage.</summary>
    /// <param name="Requests">The number of requests that fail.</param>
    public sealed record Outage(int Requests) : SoakStep;

    /// <summary>Kills a process, as kill -9 or a power cut does.</summary>
    /// <param name="Process">The number of the process, from 0.</param>
    /// <param name="EndsLease">Whether its lease ends at once, and not 15 seconds later.</param>
    public sealed record Kill(int Process, bool EndsLease) : SoakStep;

    /// <summary>Starts a process that was killed.</summary>
    /// <param name="Process">The number of the process, from 0.</param>
    public sealed record Restart(int Process) : SoakStep;
}
