using System.Globalization;
using System.Text;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Entities;
using Enrichment.Export.Tests;
using Enrichment.Pipeline;
using Enrichment.Sentiment;
using Enrichment.Text;

namespace Enrichment.Page.Tests;

/// <summary>
/// Creates an article of any size: sentences of 99 characters and a space with a source, a cue and a content, ten to a paragraph.
/// </summary>
internal static class LargeArticle
{
    private const int SentenceLength = 99;
    private const int SentencesPerParagraph = 10;

    /// <summary>Creates it.</summary>
    /// <param name="length">The length of the text.</param>
    /// <param name="entities">The number of entities, each with a mention of its own.</param>
    public static EnrichedArticle Create(int length, int entities)
    {
        var (text, sentences) = CreateText(length / (SentenceLength + 1));
        var perSentence = entities / sentences.Count;
        var paragraphs = sentences.Chunk(SentencesPerParagraph)
            .Select(chunk => new Paragraph(chunk[0].Offset, chunk[^1].Offset + chunk[^1].Length - chunk[0].Offset, ParagraphKind.Body));
        var empty = TestArticles.Empty;
        return empty with
        {
            Name = "large.txt",
            Article = empty.Article with { Text = text, Paragraphs = [.. paragraphs], Sentences = sentences },
            Entities =
            [
                .. Enumerable.Range(0, entities)
                    .Select(index => CreateEntity(text, sentences[index / perSentence], index, index / perSentence, index % perSentence)),
            ],
            Claims = [.. sentences.Select((sentence, index) => CreateClaim(text, sentence, index))],
            Sentiment = empty.Sentiment! with { Sentences = [.. sentences.Select((_, index) => CreateSentiment(index))] },
        };
    }

    private static (string Text, List<Sentence> Sentences) CreateText(int count)
    {
        var (text, sentences) = (new StringBuilder(), new List<Sentence>());
        for (var index = 0; index < count; index++)
        {
            var start = text.Length;
            text.Append(CultureInfo.InvariantCulture, $"N{index:00000} said the ship sank off the coast of the island before night came");
            text.Append('s', SentenceLength - 1 - (text.Length - start)).Append('.');
            sentences.Add(new Sentence(start, text.Length - start, "en"));
            text.Append((index + 1) % SentencesPerParagraph == 0 ? "\n" : " ");
        }

        return (text.ToString().TrimEnd(), sentences);
    }

    private static Entity CreateEntity(string text, Sentence sentence, int index, int sentenceIndex, int place)
    {
        var offset = sentence.Offset + (place * 7);
        var mention = new Mention(offset, 6, text.Substring(offset, 6), 0.9, sentenceIndex);
        return new Entity($"other:name-{index}", $"Name {index}", (EntityType)(index % 6), [], [mention], []);
    }

    private static Claim CreateClaim(string text, Sentence sentence, int index)
    {
        var (name, content) = (text.Substring(sentence.Offset, 6), new TextSpan(sentence.Offset + 12, sentence.Length - 13));
        return new Claim(
            $"claim:{index:x12}", index, sentence.Offset, sentence.Length - 1, text.Substring(sentence.Offset, sentence.Length - 1),
            new ClaimSource(SourceKind.Named, name, sentence.Offset, 6, null, null),
            new ClaimCue("said", sentence.Offset + 7, 4, CueType.Verb),
            ClaimContent.Create(text, [content], []), Quotation.Indirect, (Stance)(index % 3), Certainty.Firm, Tense.Past, [])
        {
            Confidence = 0.9,
        };
    }

    private static SentenceSentiment CreateSentiment(int index) =>
        new(index, (SentimentLabel)(index % 3), ((index % 21) - 10) / 10d, new SentimentConfidence(0.2, 0.6, 0.2));
}
