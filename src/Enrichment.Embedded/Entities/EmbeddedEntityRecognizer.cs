using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Embedded.Network;
using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>
/// Finds names with the network and lists. Then types each name by all its mentions in the article, and adds mentions that a
/// sentence alone does not show to be names.
/// </summary>
public sealed class EmbeddedEntityRecognizer : IEntityRecognizer
{
    private readonly NetworkAnalyzer _analyzer;

    /// <summary>A recognizer that reads articles with <paramref name="analyzer"/>.</summary>
    internal EmbeddedEntityRecognizer(NetworkAnalyzer analyzer) => _analyzer = analyzer;

    /// <inheritdoc/>
    public ValueTask<EntityRecognition> RecognizeAsync(TokenizedArticle article, CancellationToken cancellationToken)
    {
        var analysis = _analyzer.Analyze(article, cancellationToken);
        var names = FindNames(article, analysis, cancellationToken);
        var warnings = UnsupportedLanguage.CreateWarnings(article.Article, Stage.Entities, NetworkAnalyzer.Languages.Contains);
        return ValueTask.FromResult(new EntityRecognition(names, warnings) { Encoding = _analyzer.CreateEncoding(analysis.Sentences) });
    }

    /// <summary>The names of <paramref name="article"/>; the scores of <paramref name="analysis"/> are changed.</summary>
    internal static IReadOnlyList<RecognizedName> FindNames(
        TokenizedArticle article, NetworkAnalysis analysis, CancellationToken cancellationToken)
    {
        List<TokenRun> sentences = [.. article.Tokens.Where((_, index) => NetworkAnalyzer.IsRead(article, index))];
        var found = NetworkNames.Find(article.Text, analysis);
        var authors = EmbedAuthors.Find(article.Article);
        var known = authors.Concat(sentences.SelectMany(FindKnown)).OrderBy(name => name.Offset).ToList();
        cancellationToken.ThrowIfCancellationRequested();
        var merged = NameEnds.Complete(article.Text, NameCandidates.Merge(article.Text, found, known));
        var candidates = DefinedNames.Complete(article.Text, merged, [.. sentences.SelectMany(DefinitionFinder.Find)]);
        cancellationToken.ThrowIfCancellationRequested();
        var resolved = DocumentNames.Resolve(article.Text, sentences, candidates, cancellationToken);
        var names = NameLinker.Link(article.Text, Clubs.Find(sentences, resolved));
        cancellationToken.ThrowIfCancellationRequested();
        return names;

        IEnumerable<NameCandidate> FindKnown(TokenRun sentence)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return KnownNames.Find(sentence);
        }
    }
}
