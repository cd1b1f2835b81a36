using Enrichment.Embedded.Network;

namespace Enrichment.Bench.Hostile;

/// <summary>
/// Runs a network for the first different sentences of one input. Of those after them, it runs once for each form: the number of words
/// and the shape of each. Hostile articles repeat a few forms. The network reads each sentence by itself, so its time is linear by
/// construction, and would hide the growth of everything else.
/// </summary>
/// <param name="network">The network.</param>
internal sealed class FormNetwork(INetwork network) : INetwork
{
    private const int MostRead = 32;

    private readonly Dictionary<EncodedSentence, NetworkOutput> _read = new(SameInputs.Comparer);
    private readonly Dictionary<string, NetworkOutput> _forms = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public NetworkLabels Labels => network.Labels;

    /// <inheritdoc/>
    public string Id => network.Id;

    /// <inheritdoc/>
    public NetworkOutput Run(EncodedSentence sentence, CancellationToken cancellationToken)
    {
        if (_read.TryGetValue(sentence, out var known)) return known;
        var form = string.Concat(sentence.FirstPieces.Select(piece => (char)sentence.Shapes[piece]));
        if (_read.Count >= MostRead && _forms.TryGetValue(form, out var similar)) return similar;
        var output = network.Run(sentence, cancellationToken);
        if (_read.Count < MostRead) _read[sentence] = output;
        return _forms[form] = output;
    }
}
