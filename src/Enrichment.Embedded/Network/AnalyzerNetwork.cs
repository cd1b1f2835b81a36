using System.Security.Cryptography;
using Microsoft.ML.OnnxRuntime;

namespace Enrichment.Embedded.Network;

/// <summary>
/// The network: an encoder of the architecture of BERT (J. Devlin et al., 2019) with heads for names, syntax (biaffine; T. Dozat and
/// C. Manning, 2017) and sentiment, in one ONNX file. Safe for use from many threads.
/// </summary>
internal sealed class AnalyzerNetwork : IDisposable
{
    private static readonly string[] Inputs = ["pieces", "shapes", "flags", "mask", "words", "wordMask"];
    private static readonly string[] Outputs = ["names", "upos", "xpos", "arcs", "relations", "tones", "rating"];

    private readonly InferenceSession _session;
    private readonly RunOptions _options = new();

    // More batches at a time than processors would only need more memory.
    private readonly SemaphoreSlim _slots = new(Environment.ProcessorCount);

    private AnalyzerNetwork(InferenceSession session, NetworkLabels labels, string id) =>
        (_session, Labels, Id) = (session, labels, id);

    /// <summary>The labels of the heads.</summary>
    public NetworkLabels Labels { get; }

    /// <summary>Identifies the network: its size and the start of its file's SHA-256 hash.</summary>
    public string Id { get; }

    /// <summary>Loads the network in <paramref name="file"/>, the content of an ONNX file.</summary>
    /// <param name="file">The content.</param>
    /// <param name="threads">The number of threads that one batch uses, 1 or more.</param>
    /// <exception cref="InvalidDataException">The file is damaged, or one of another version.</exception>
    public static AnalyzerNetwork Load(byte[] file, int threads = 1)
    {
        using var options = CreateOptions(threads);
        InferenceSession? session = null;
        try
        {
            session = new InferenceSession(file, options);
            if (!Inputs.All(session.InputMetadata.ContainsKey) || !Outputs.All(session.OutputMetadata.ContainsKey))
                throw new InvalidDataException("It has other inputs and outputs.");
            var metadata = session.ModelMetadata.CustomMetadataMap;
            var hash = Convert.ToHexStringLower(SHA256.HashData(file).AsSpan(0, 8));
            return new AnalyzerNetwork(session, NetworkLabels.Parse(metadata["labels"]), $"{metadata["size"]}-{hash}");
        }
        catch (Exception exception) when (exception is OnnxRuntimeException or KeyNotFoundException or InvalidDataException)
        {
            session?.Dispose();
            throw new InvalidDataException($"The network cannot be loaded: {exception.Message} Build the program again.", exception);
        }
    }

    /// <summary>Reads <paramref name="batch"/>. Waits while as many batches are read as there are processors.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>An output for each sentence, in order.</returns>
    public IReadOnlyList<NetworkOutput> Run(NetworkBatch batch, CancellationToken cancellationToken)
    {
        _slots.Wait(cancellationToken);
        try
        {
            return Run(batch);
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

    private NetworkOutput[] Run(NetworkBatch batch)
    {
        var inputs = CreateInputs(batch);
        try
        {
            using var outputs = _session.Run(_options, Inputs, inputs, Outputs);
            return [.. Enumerable.Range(0, batch.Count).Select(index => NetworkOutputReader.Read(batch, index, outputs))];
        }
        finally
        {
            foreach (var input in inputs) input.Dispose();
        }
    }

    private static SessionOptions CreateOptions(int threads)
    {
        var options = new SessionOptions
        {
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
            IntraOpNumThreads = threads,
            InterOpNumThreads = 1,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        // Waiting threads sleep: other articles need the processor.
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        return options;
    }

    private static OrtValue[] CreateInputs(NetworkBatch batch)
    {
        long[] cells = [batch.Count, batch.Length];
        long[] words = [batch.Count, batch.Width];
        return
        [
            OrtValue.CreateTensorValueFromMemory(batch.Pieces, cells),
            OrtValue.CreateTensorValueFromMemory(batch.Shapes, cells),
            OrtValue.CreateTensorValueFromMemory(batch.Lists, [.. cells, WordListFinder.Count]),
            OrtValue.CreateTensorValueFromMemory(batch.Mask, cells),
            OrtValue.CreateTensorValueFromMemory(batch.Words, words),
            OrtValue.CreateTensorValueFromMemory(batch.WordMask, words),
        ];
    }
}
