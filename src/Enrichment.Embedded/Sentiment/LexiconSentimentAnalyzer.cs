using Enrichment.Articles;
using Enrichment.Entities;
using Enrichment.Pipeline;
using Enrichment.Sentiment;

namespace Enrichment.Embedded.Sentiment;

/// <summary>Adds up the words that lean one way or the other, with negation, intensifiers and contrast taken into account.</summary>
/// <remarks>English only. Rules after VADER (Hutto and Gilbert 2014); the lexicon is the project's own.</remarks>
public sealed class LexiconSentimentAnalyzer : ISentimentAnalyzer
{
    // What somebody says in quotation marks is an opinion the article reports, not one it holds.
    private const double QuotedShare = 0.5;
    private const double HeadingWeight = 1.5;
    private const double LeadWeight = 1.5;
    private const double EmbedWeight = 0.5;

    /// <inheritdoc/>
    public ValueTask<SentimentAnalysis> AnalyzeAsync(Article article, IReadOnlyList<Entity> entities, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var warnings = UnsupportedLanguage.Warnings(article, Stage.Sentiment, IsSupported);
        return ValueTask.FromResult(new SentimentAnalysis(Analyze(article, entities), warnings));
    }

    private static bool IsSupported(string language) => language == "en";

    private static ArticleSentiment Analyze(Article article, IReadOnlyList<Entity> entities)
    {
        var read = ReadSentences(article, entities);
        var document = new DocumentScore();
        var sentences = new List<SentenceSentiment>(article.Sentences.Count);
        for (var index = 0; index < read.Length; index++)
        {
            if (read[index] is not var (sentence, weight)) continue;
            var score = Leaning.Round(sentence.Score());
            sentences.Add(new SentenceSentiment(index, Leaning.LabelOf(score), score, Leaning.ConfidenceOf(score)));
            document.Add(sentence.Score(QuotedShare), weight);
        }

        var whole = Leaning.Round(document.Score);
        return new ArticleSentiment(document.Label, whole, Leaning.ConfidenceOf(whole), sentences, TargetsOf(entities, read));
    }

    private static (PolarSentence Sentence, double Weight)?[] ReadSentences(Article article, IReadOnlyList<Entity> entities)
    {
        var reader = new PolarSentenceReader(article, [.. entities.SelectMany(entity => entity.Mentions).OrderBy(mention => mention.Offset)]);
        var read = new (PolarSentence, double)?[article.Sentences.Count];
        var (paragraph, lead) = (-1, -1);
        for (var index = 0; index < read.Length; index++)
        {
            var sentence = article.Sentences[index];
            if (ParagraphOf(article, paragraph, sentence) is var own && own != paragraph)
            {
                paragraph = own;
                reader.BeginParagraph();
                if (lead < 0 && KindOf(article, own) == ParagraphKind.Text) lead = own;
            }

            if (IsSupported(sentence.Language)) read[index] = (reader.Read(sentence), WeightOf(KindOf(article, own), own == lead));
        }

        return read;
    }

    private static int ParagraphOf(Article article, int from, Sentence sentence)
    {
        var paragraph = Math.Max(from, 0);
        while (paragraph + 1 < article.Paragraphs.Count && article.Paragraphs[paragraph + 1].Offset <= sentence.Offset) paragraph++;
        return paragraph;
    }

    private static ParagraphKind KindOf(Article article, int paragraph) => paragraph < article.Paragraphs.Count ? article.Paragraphs[paragraph].Kind : ParagraphKind.Text;

    private static double WeightOf(ParagraphKind kind, bool isLead) => kind switch
    {
        ParagraphKind.Heading => HeadingWeight,
        ParagraphKind.Embed => EmbedWeight,
        _ => isLead ? LeadWeight : 1,
    };

    private static List<TargetSentiment> TargetsOf(IReadOnlyList<Entity> entities, (PolarSentence Sentence, double Weight)?[] read)
    {
        var targets = new List<TargetSentiment>();
        foreach (var entity in entities.Where(entity => IsTarget(entity.Type)))
        {
            var (sum, count) = (0.0, 0);
            foreach (var mention in entity.Mentions)
            {
                if (mention.Sentence >= read.Length || read[mention.Sentence] is not var (sentence, _) || TargetScorer.Score(sentence, mention) is not { } score) continue;
                (sum, count) = (sum + score, count + 1);
            }

            if (count == 0) continue;
            var mean = Leaning.Round(sum / count);
            targets.Add(new TargetSentiment(entity.Id, Leaning.LabelOf(mean), mean, count));
        }

        return targets;
    }

    // Nobody leans towards an address or a number.
    private static bool IsTarget(EntityType type) => type is not (EntityType.Url or EntityType.Handle or EntityType.Hashtag or EntityType.Email or EntityType.Phone or EntityType.DateTime or EntityType.Quantity);
}
