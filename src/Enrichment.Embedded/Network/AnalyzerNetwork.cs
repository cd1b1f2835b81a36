using Microsoft.ML.OnnxRuntime;

namespace Enrichment.Embedded.Network;

/// <summary>
/// The network: an encoder of the architecture of BERT (J. Devlin et al., 2019) with heads for names, syntax (biaffine; T. Dozat and
/// C. Manning, 2017) and sentiment, in one ONNX file. Safe for use from many threads.
/// </summary>
internal sealed class AnalyzerNetwork : INetwork, IDisposable
{
    private readonly InferenceSession _session;
    private readonly RunOptions _options = new();

    // More sentences at a time than processors would only need more memory.
    private readonly SemaphoreSlim _slots = new(Environment.ProcessorCount);

    private AnalyzerNetwork(InferenceSession session, NetworkLabels labels, string id) =>
        (_session, Labels, Id) = (session, labels, id);

    /// <inheritdoc/>
    public NetworkLabels Labels { get; }

    /// <inheritdoc/>
    public string Id { get; }

    /// <summary>Loads the network in <paramref name="file"/>, the content of an ONNX file.</summary>
    /// <param name="file">The content.</param>
    /// <param name="hash">Its SHA-256 hash, 64 hex digits; the identity of the network has the first 16.</param>
    /// <param name="threads">The number of threads that one sentence uses, 1 or more.</param>
    /// <exception cref="InvalidDataException">The file is damaged, or one of another version.</exception>
    public static AnalyzerNetwork Load(byte[] file, string hash, int threads = 1)
    {
        using var options = CreateOptions(threads);
        InferenceSession? session = null;
        try
        {
            session = new InferenceSession(file, options);
            var hasInputs = NetworkInput.Names.All(session.InputMetadata.ContainsKey);
            if (!hasInputs || !NetworkOutputReader.Names.All(session.OutputMetadata.ContainsKey))
                throw new InvalidDataException("It has other inputs and outputs.");
            var metadata = session.ModelMetadata.CustomMetadataMap;
            return new AnalyzerNetwork(session, NetworkLabels.Parse(metadata["labels"]), $"{metadata["size"]}-{hash[..16]}");
        }
        catch (Exception exception) when (exception is OnnxRuntimeException or KeyNotFoundException or InvalidDataException)
        {
            session?.Dispose();
            throw new InvalidDataException($"The network cannot be loaded: {exception.Message} Build the program again.", exception);
        }
    }

    /// <inheritdoc/>
    public NetworkOutput Run(EncodedSentence sentence, CancellationToken cancellationToken)
    {
        _slots.Wait(cancellationToken);
        try
        {
            using var input = new NetworkInput(sentence);
            using var outputs = _session.Run(_options, NetworkInput.Names, input.Values, NetworkOutputReader.Names);
            return NetworkOutputReader.Read(sentence, outputs, Labels.Root);
        }
        finally
        {
            _slots.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _slots.Dispose();
        _options.Dispose();
        _session.Dispose();
    }

    /// <summary>How a network is loaded and run.</summary>
    /// <param name="threads">The number of threads that one sentence uses, 1 or more.</param>
    internal static SessionOptions CreateOptions(int threads)
    {
        var options = new SessionOptions
        {
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_EXTENDED,
            IntraOpNumThreads = threads,
            InterOpNumThreads = 1,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        // Waiting threads sleep: other articles need the processor.
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        return options;
    }
}
