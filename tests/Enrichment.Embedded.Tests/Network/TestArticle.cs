using Enrichment.Articles;
using Enrichment.Embedded.Network;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Embedded.Tests.Network;

/// <summary>Articles whose sentences are known.</summary>
internal static class TestArticle
{
    /// <summary>An English article with one sentence a line.</summary>
    public static TokenizedArticle Create(params string[] sentences) => Create("en", sentences);

    /// <summary>An article in <paramref name="language"/> with one sentence a line.</summary>
    public static TokenizedArticle Create(string language, string[] sentences)
    {
        var spans = new List<Sentence>();
        foreach (var (offset, sentence) in Locate(sentences)) spans.Add(new Sentence(offset, sentence.Length, language));
        return TokenizedArticle.Create(
            new Article { Language = language, Text = string.Join('\n', sentences), Paragraphs = [], Sentences = spans, Embeds = [] });
    }

    /// <summary>The words of <paramref name="text"/>, one sentence.</summary>
    public static IReadOnlyList<TextSpan> Split(string text) => SyntaxWords.Split(new TokenRun(text, new TextSpan(0, text.Length)));

    /// <summary>The windows of <paramref name="text"/>, one sentence.</summary>
    public static IReadOnlyList<EncodedSentence> Encode(string text) => new SentenceEncoder().Encode(text, Split(text));

    private static IEnumerable<(int Offset, string Sentence)> Locate(string[] sentences)
    {
        var offset = 0;
        foreach (var sentence in sentences)
        {
            yield return (offset, sentence);
            offset += sentence.Length + 1;
        }
    }
}
