using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Embedded.Entities.Tagging;
using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>
/// Finds names with a trained tagger, rules and lists. Then types each name by all its mentions in the article, and adds mentions that a
/// sentence alone did not give it away.
/// </summary>
public sealed class EmbeddedEntityRecognizer : IEntityRecognizer
{
    /// <summary>The languages it knows, as BCP 47 tags.</summary>
    public static readonly IReadOnlySet<string> Languages = new HashSet<string> { "en" };

    private readonly EntityTagger _tagger;

    /// <summary>The recognizer on the model in this assembly.</summary>
    /// <exception cref="InvalidDataException">The model is missing, damaged, or one of another version.</exception>
    public EmbeddedEntityRecognizer() : this(EntityTagger.Load())
    {
    }

    internal EmbeddedEntityRecognizer(EntityTagger tagger) => _tagger = tagger;

    /// <inheritdoc/>
    public ValueTask<EntityRecognition> RecognizeAsync(TokenizedArticle article, CancellationToken cancellationToken)
    {
        List<TokenRun> sentences = [.. article.Tokens.Where((_, index) => Languages.Contains(article.Sentences[index].Language))];
        var tagged = _tagger.Tag(article.Text, sentences, cancellationToken);
        var ruled = NameRules.Find(article.Article, sentences, cancellationToken);
        var candidates = NameCandidates.Merge(article.Text, tagged, ruled);
        var resolved = DocumentNames.Resolve(article.Text, sentences, candidates, cancellationToken);
        var names = NameLinker.Link(article.Text, resolved);
        cancellationToken.ThrowIfCancellationRequested();
        var warnings = UnsupportedLanguage.CreateWarnings(article.Article, Stage.Entities, Languages.Contains);
        return ValueTask.FromResult(new EntityRecognition(names, warnings));
    }
}
