using Enrichment.Embedded.Network;
using Enrichment.Limits;
using Microsoft.ML.OnnxRuntime;

namespace Enrichment.Bench.Peers;

/// <summary>
/// Runs a network as the pipeline does, and adds up the processor time of the inference. The creation of its inputs, and the decoding of
/// its outputs to names, trees and tones, are not part of it.
/// </summary>
internal sealed class TimedNetwork : INetwork, IDisposable
{
    private readonly RunOptions _options = new();
    private readonly InferenceSession _session;

    /// <summary>Loads the network of <paramref name="size"/>: "base" or "small".</summary>
    public TimedNetwork(string size)
    {
        using var stream = typeof(NetworkFile).Assembly.GetManifestResourceStream($"Enrichment.Embedded.Network.analyzer-{size}.onnx")!;
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        // With one thread, the inference runs on the thread of the caller, whose time is read.
        using var options = AnalyzerNetwork.CreateOptions(threads: 1);
        _session = new InferenceSession(file, options);
        Labels = NetworkLabels.Parse(_session.ModelMetadata.CustomMetadataMap["labels"]);
        Id = size;
    }

    /// <inheritdoc/>
    public NetworkLabels Labels { get; }

    /// <inheritdoc/>
    public string Id { get; }

    /// <summary>The processor time of the inference so far.</summary>
    public TimeSpan Time { get; private set; }

    /// <inheritdoc/>
    public NetworkOutput Run(EncodedSentence sentence, CancellationToken cancellationToken)
    {
        using var input = new NetworkInput(sentence);
        var clock = ThreadTime.Current;
        var start = clock.Read()!.Value;
        using var outputs = _session.Run(_options, NetworkInput.Names, input.Values, NetworkOutputReader.Names);
        Time += clock.Read()!.Value - start;
        return NetworkOutputReader.Read(sentence, outputs, Labels.Root);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _options.Dispose();
        _session.Dispose();
    }
}
