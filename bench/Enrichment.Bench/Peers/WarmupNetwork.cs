using Enrichment.Embedded.Network;

namespace Enrichment.Bench.Peers;

/// <summary>
/// Remembers the outputs of a network while the code that runs a few times for each article warms up. It is compiled in several steps,
/// which need about a thousand articles; with the network, these would take a minute.
/// </summary>
/// <param name="network">The network.</param>
internal sealed class WarmupNetwork(INetwork network) : INetwork
{
    private readonly Dictionary<EncodedSentence, NetworkOutput> _outputs = new(SameInputs.Comparer);

    /// <summary>Whether the network runs for every sentence.</summary>
    public bool IsWarm { get; set; }

    /// <inheritdoc/>
    public NetworkLabels Labels => network.Labels;

    /// <inheritdoc/>
    public string Id => network.Id;

    /// <inheritdoc/>
    public NetworkOutput Run(EncodedSentence sentence, CancellationToken cancellationToken)
    {
        if (IsWarm) return network.Run(sentence, cancellationToken);
        if (!_outputs.TryGetValue(sentence, out var output))
            _outputs.Add(sentence, output = network.Run(sentence, cancellationToken));
        // The rules change the scores of names.
        return output with { Names = [.. output.Names] };
    }
}
