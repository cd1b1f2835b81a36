using Enrichment.Articles;
using Enrichment.Syntax;

namespace Enrichment.Embedded.Network;

/// <summary>Parses with the network.</summary>
/// <param name="analyzer">Runs the network.</param>
internal sealed class NetworkParser(NetworkAnalyzer analyzer) : IParser
{
    private readonly PartOfSpeech[] _partsOfSpeech = [.. analyzer.Labels.Upos.Select(PartOfSpeechCode.Parse)];

    /// <inheritdoc/>
    public IReadOnlyList<SyntaxTree?> Parse(TokenizedArticle article, CancellationToken cancellationToken) =>
        [.. analyzer.Read(article, cancellationToken).StopOn(cancellationToken).Select(sentence => CreateTree(article.Text, sentence))];

    /// <summary>The tree of <paramref name="sentence"/>, null if there is none.</summary>
    public SyntaxTree? CreateTree(string text, AnalyzedSentence? sentence) =>
        sentence is null ? null : SyntaxTree.Create(text, [.. sentence.Words.Zip(sentence.Syntax, CreateWord)]);

    private SyntaxWord CreateWord(Text.TextSpan span, WordSyntax syntax) => new(
        span,
        _partsOfSpeech[syntax.PartOfSpeech],
        analyzer.Labels.Xpos[syntax.Tag],
        syntax.Head,
        analyzer.Labels.Relations[syntax.Relation]);
}
