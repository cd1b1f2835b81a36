using Enrichment.Articles;
using Enrichment.Entities;
using Enrichment.Pipeline;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>
/// Finds names by their capitals, their cues ("General", "province", "News Agency") and lists of well-known ones, then lets the whole
/// article decide what each name is and finds it again where a sentence alone did not give it away.
/// </summary>
public sealed class RuleEntityRecognizer : IEntityRecognizer
{
    /// <summary>The languages it knows, as BCP 47 tags.</summary>
    public static readonly IReadOnlySet<string> Languages = new HashSet<string> { "en" };

    /// <inheritdoc/>
    public ValueTask<EntityRecognition> RecognizeAsync(Article article, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var sentences = article.Sentences.Where(sentence => Languages.Contains(sentence.Language))
            .Select(sentence => new TokenRun(article.Text, sentence)).ToList();
        var candidates = sentences.SelectMany(SentenceNames.Find)
            .Concat(EmbedAuthors.Find(article)).OrderBy(candidate => candidate.Offset).ToList();
        var names = NameLinker.Link(article.Text, DocumentNames.Resolve(article.Text, sentences, candidates));
        return ValueTask.FromResult(new EntityRecognition(names, UnsupportedLanguage.Warnings(article, Stage.Entities, Languages.Contains)));
    }
}
