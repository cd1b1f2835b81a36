using System.IO.Compression;
using Enrichment.Articles;
using Enrichment.Syntax;

namespace Enrichment.Embedded.Network;

/// <summary>Reads what <see cref="EncodingWriter"/> wrote.</summary>
internal static class EncodingReader
{
    /// <summary>
    /// The sentences of <paramref name="article"/> in <paramref name="encoding"/>; null if it is damaged or of another article. Reads
    /// hardly more than the article's words need, whatever the encoding claims.
    /// </summary>
    /// <param name="encoding">The encoding.</param>
    /// <param name="article">The article.</param>
    /// <param name="labels">The labels of the network that wrote it.</param>
    /// <param name="cancellationToken">Cancels the work before each sentence.</param>
    public static IReadOnlyList<AnalyzedSentence?>? Read(
        ArticleEncoding encoding, TokenizedArticle article, NetworkLabels labels, CancellationToken cancellationToken = default)
    {
        try
        {
            using var stream = new DeflateStream(new MemoryStream(encoding.Content.ToArray()), CompressionMode.Decompress);
            using var reader = new BinaryReader(new BufferedStream(stream));
            var sentences = new AnalyzedSentence?[article.Sentences.Count];
            for (var index = 0; index < sentences.Length; index++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                sentences[index] = ReadSentence(reader, article, index, labels);
            }

            return reader.BaseStream.ReadByte() < 0 ? sentences : null;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or FormatException)
        {
            return null;
        }
    }

    private static AnalyzedSentence? ReadSentence(BinaryReader reader, TokenizedArticle article, int index, NetworkLabels labels)
    {
        var count = reader.Read7BitEncodedInt() - 1;
        var words = NetworkAnalyzer.IsRead(article, index) ? SyntaxWords.Split(article.Tokens[index]) : [];
        if (words.Count == 0 && count == -1) return null;
        if (words.Count != count) throw new InvalidDataException("The sentence has another number of words.");
        var (syntax, tones) = (ReadSyntax(reader, count), ReadTones(reader, count));
        if (!AreValid(syntax, labels)) throw new InvalidDataException("The words are no tree.");
        return new AnalyzedSentence(words, syntax, tones, ReadRating(reader));
    }

    private static bool AreValid(WordSyntax[] syntax, NetworkLabels labels) =>
        TreeDecoder.IsTree([-1, .. syntax.Select(word => word.Head + 1)])
            && Array.TrueForAll(syntax, word => word.PartOfSpeech < labels.Upos.Count && word.Tag < labels.Xpos.Count)
            && Array.TrueForAll(syntax, word => word.Relation < labels.Relations.Count);

    private static WordSyntax[] ReadSyntax(BinaryReader reader, int count)
    {
        var (parts, tags, relations) = (ReadBytes(reader, count), ReadBytes(reader, count), ReadBytes(reader, count));
        var syntax = new WordSyntax[count];
        for (var at = 0; at < count; at++)
            syntax[at] = new WordSyntax(parts[at], tags[at], relations[at], ReadHead(reader, at, count));
        return syntax;
    }

    private static int ReadHead(BinaryReader reader, int word, int count)
    {
        var distance = reader.Read7BitEncodedInt();
        if (distance == 0) return -1;
        var head = (distance & 1) == 0 ? word + (distance / 2) : word - (distance / 2);
        return head >= 0 && head < count && head != word ? head : throw new InvalidDataException("A head is no word.");
    }

    private static WordTone[] ReadTones(BinaryReader reader, int count)
    {
        var (negative, positive) = (ReadBytes(reader, count), ReadBytes(reader, count));
        return [.. negative.Zip(positive, (one, other) => new WordTone((sbyte)one, (sbyte)other))];
    }

    private static sbyte ReadRating(BinaryReader reader) =>
        reader.ReadSByte() is >= -AnalyzedSentence.HighestRating and <= AnalyzedSentence.HighestRating and var rating
            ? rating
            : throw new InvalidDataException("The rating is out of its range.");

    private static byte[] ReadBytes(BinaryReader reader, int count)
    {
        var bytes = reader.ReadBytes(count);
        return bytes.Length == count ? bytes : throw new EndOfStreamException();
    }
}
