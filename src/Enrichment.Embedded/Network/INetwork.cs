namespace Enrichment.Embedded.Network;

/// <summary>Reads sentences. Safe for use from many threads.</summary>
internal interface INetwork
{
    /// <summary>The labels of the heads.</summary>
    NetworkLabels Labels { get; }

    /// <summary>Identifies the network: its size and the start of its file's SHA-256 hash.</summary>
    string Id { get; }

    /// <summary>Reads <paramref name="sentence"/>. Waits while as many sentences are read as there are processors.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    NetworkOutput Run(EncodedSentence sentence, CancellationToken cancellationToken);
}
