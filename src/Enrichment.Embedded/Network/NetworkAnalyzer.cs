using Enrichment.Articles;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Embedded.Network;

/// <summary>
/// Runs the network over articles. Later stages read its results from the article's encoding, if there is one of this network; otherwise
/// the network runs again. Safe for use from many threads.
/// </summary>
/// <param name="network">The network.</param>
internal sealed class NetworkAnalyzer(INetwork network)
{
    private readonly SentenceAssembler _assembler = new(network.Labels);
    private long _passes;

    /// <summary>The languages that the network knows, as BCP 47 tags.</summary>
    public static IReadOnlySet<string> Languages { get; } = new HashSet<string> { "en" };

    /// <summary>The labels of the network's heads.</summary>
    public NetworkLabels Labels => network.Labels;

    /// <summary>How many articles the network has read so far.</summary>
    public long Passes => Interlocked.Read(ref _passes);

    /// <summary>Reads the sentences of <paramref name="article"/> in the network's languages.</summary>
    /// <param name="article">The article.</param>
    /// <param name="cancellationToken">Cancels the work before each sentence.</param>
    public NetworkAnalysis Analyze(TokenizedArticle article, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _passes);
        var words = new IReadOnlyList<TextSpan>?[article.Sentences.Count];
        for (var index = 0; index < words.Length; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsRead(article, index)) words[index] = SyntaxWords.Split(article.Tokens[index]);
        }

        return Analyze(article.Text, words, cancellationToken);
    }

    /// <summary>Reads sentences that are cut into words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words of each sentence; null for one that is not read.</param>
    /// <param name="cancellationToken">Cancels the work before each sentence.</param>
    public NetworkAnalysis Analyze(
        string text, IReadOnlyList<IReadOnlyList<TextSpan>?> words, CancellationToken cancellationToken)
    {
        var encoder = new SentenceEncoder();
        var windows = new IReadOnlyList<EncodedSentence>[words.Count];
        for (var index = 0; index < windows.Length; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            windows[index] = words[index] is { Count: > 0 } sentence ? encoder.Encode(text, sentence) : [];
        }

        return Assemble(windows, Run(windows.SelectMany(sentence => sentence), cancellationToken), cancellationToken);
    }

    /// <summary>The network's reading of <paramref name="article"/> without names: from its encoding, or by running the network.</summary>
    /// <param name="article">The article.</param>
    /// <param name="cancellationToken">Cancels the work before each sentence.</param>
    public IReadOnlyList<AnalyzedSentence?> Read(TokenizedArticle article, CancellationToken cancellationToken) =>
        ReadEncoding(article, cancellationToken) ?? Analyze(article, cancellationToken).Sentences;

    private IReadOnlyList<AnalyzedSentence?>? ReadEncoding(TokenizedArticle article, CancellationToken cancellationToken) =>
        article.Encoding is { } encoding && encoding.Model == network.Id
            ? EncodingReader.Read(encoding, article, network.Labels, cancellationToken)
            : null;

    /// <summary>The encoding of <paramref name="sentences"/> for later stages.</summary>
    public ArticleEncoding CreateEncoding(IReadOnlyList<AnalyzedSentence?> sentences) => EncodingWriter.Write(network.Id, sentences);

    /// <summary>Whether sentence <paramref name="index"/> is in one of the network's languages.</summary>
    public static bool IsRead(TokenizedArticle article, int index) => Languages.Contains(article.Sentences[index].Language);

    // Windows that are equal to the network are read once, those without a letter not at all.
    private Dictionary<EncodedSentence, NetworkOutput> Run(IEnumerable<EncodedSentence> windows, CancellationToken cancellationToken)
    {
        var outputs = new Dictionary<EncodedSentence, NetworkOutput>(SameInputs.Comparer);
        foreach (var window in windows)
        {
            if (window.HasNoLetters || outputs.ContainsKey(window)) continue;
            cancellationToken.ThrowIfCancellationRequested();
            outputs.Add(window, network.Run(window, cancellationToken));
        }

        return outputs;
    }

    private NetworkAnalysis Assemble(
        IReadOnlyList<EncodedSentence>[] windows,
        Dictionary<EncodedSentence, NetworkOutput> outputs,
        CancellationToken cancellationToken)
    {
        var (sentences, names) = (new AnalyzedSentence?[windows.Length], new NameScores?[windows.Length]);
        for (var index = 0; index < windows.Length; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (windows[index].Count > 0)
                (sentences[index], names[index]) = _assembler.Assemble(windows[index], [.. windows[index].Select(FindOutput)]);
        }

        return new NetworkAnalysis(sentences, names);

        NetworkOutput FindOutput(EncodedSentence window) =>
            outputs.GetValueOrDefault(window) ?? NetworkOutput.CreateForMarks(window.Words.Count, network.Labels);
    }
}
