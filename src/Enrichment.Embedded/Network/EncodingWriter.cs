using System.IO.Compression;
using Enrichment.Articles;

namespace Enrichment.Embedded.Network;

/// <summary>
/// Writes what later stages need of the network's reading of an article. For each sentence: the number of its words plus 1, or 0 if it was
/// not analyzed; then each property of all its words; then the rating. The words themselves follow from the article. The content is
/// compressed (Deflate, RFC 1951).
/// </summary>
internal static class EncodingWriter
{
    /// <summary>The encoding of <paramref name="sentences"/> by the network <paramref name="model"/>.</summary>
    public static ArticleEncoding Write(string model, IReadOnlyList<AnalyzedSentence?> sentences)
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(new BufferedStream(new DeflateStream(content, CompressionLevel.Fastest))))
        {
            foreach (var sentence in sentences) Write(writer, sentence);
        }

        return new ArticleEncoding(model, content.ToArray());
    }

    private static void Write(BinaryWriter writer, AnalyzedSentence? sentence)
    {
        writer.Write7BitEncodedInt(sentence is null ? 0 : sentence.Words.Count + 1);
        if (sentence is null) return;
        foreach (var word in sentence.Syntax) writer.Write(word.PartOfSpeech);
        foreach (var word in sentence.Syntax) writer.Write(word.Tag);
        foreach (var word in sentence.Syntax) writer.Write(word.Relation);
        for (var at = 0; at < sentence.Syntax.Length; at++) writer.Write7BitEncodedInt(GetDistance(sentence.Syntax[at].Head, at));
        foreach (var tone in sentence.Tones) writer.Write(tone.Negative);
        foreach (var tone in sentence.Tones) writer.Write(tone.Positive);
        writer.Write(sentence.Rating);
    }

    // 0 for the root; otherwise the distance to the head, with its sign in the lowest bit, so that near heads are small numbers.
    private static int GetDistance(int head, int word) => head < 0 ? 0 : head > word ? (head - word) * 2 : ((word - head) * 2) + 1;
}
