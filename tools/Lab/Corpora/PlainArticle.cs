using Enrichment.Articles;
using Enrichment.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>Texts of the data as articles in English of one paragraph.</summary>
internal static class PlainArticle
{
    /// <summary>The article of <paramref name="text"/>, split into sentences.</summary>
    public static Article Create(string text) => Create(
        text,
        SentenceSplitter.Split(new TokenRun(text, new TextSpan(0, text.Length))).Select(sentence => sentence.GetSpan(0, sentence.Count)));

    /// <summary>The article of <paramref name="text"/> with <paramref name="sentences"/>.</summary>
    public static Article Create(string text, IEnumerable<TextSpan> sentences) => new()
    {
        Language = "en",
        Text = text,
        Paragraphs = [new Paragraph(0, text.Length, ParagraphKind.Body)],
        Sentences = [.. sentences.Select(sentence => new Sentence(sentence.Offset, sentence.Length, "en"))],
        Embeds = [],
    };
}
