using System.IO.Compression;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Embedded.Network;
using Enrichment.Syntax;
using FsCheck.Xunit;

namespace Enrichment.Embedded.Tests.Network;

/// <summary>What one stage writes and a later one reads, from storage that can be damaged or forged.</summary>
public class EncodingTests
{
    private const string Model = "base-0";

    private static readonly NetworkLabels Labels = TestLabels.All;
    private static readonly TokenizedArticle Article = TestArticle.Create("The board met in Oslo.", "It was calm.", "Don't go!");

    [Property(MaxTest = 200)]
    public void Sentences_are_read_as_they_were_written(int seed)
    {
        var random = new Random(seed);
        var article = TestArticle.Create([.. Enumerable.Range(0, random.Next(5)).Select(_ => CreateText(random))]);
        var sentences = CreateSentences(article, random);

        AssertEqual(sentences, EncodingReader.Read(EncodingWriter.Write(Model, sentences), article, Labels));
    }

    [Fact]
    public void An_encoding_has_the_name_of_the_model() => Assert.Equal(Model, EncodingWriter.Write(Model, []).Model);

    [Fact]
    public void The_same_sentences_have_the_same_bytes()
    {
        var sentences = CreateSentences(Article, new Random(1));

        Assert.Equal(Write(sentences), Write(sentences));
    }

    [Fact]
    public void Sentences_in_other_languages_have_no_analysis()
    {
        var article = TestArticle.Create("fr", ["Le conseil est parti."]);

        Assert.Equal([null], Read(Write([null]), article));
        Assert.Null(Read(Write(CreateSentences(TestArticle.Create("Le conseil est parti."), new Random(1))), article));
    }

    [Fact]
    public void An_encoding_of_an_ordinary_article_is_within_its_limit()
    {
        var article = TestArticle.Create([.. Enumerable.Repeat("a b c d e f g h i j k l m n o p q r s t.", 3_000)]);

        Assert.True(EncodingWriter.Write(Model, CreateSentences(article, new Random(1))).IsWithinLimits(article.Text.Length));
    }

    [Property(MaxTest = 500)]
    public void A_damaged_encoding_is_null_or_valid(int seed)
    {
        var random = new Random(seed);
        var content = Write(CreateSentences(Article, random));
        for (var changes = random.Next(1, 4); changes > 0; changes--) content[random.Next(content.Length)] = (byte)random.Next(256);

        AssertNullOrValid(Read(content, Article));
    }

    [Property(MaxTest = 500)]
    public void So_is_a_damaged_content_that_was_compressed_again(int seed)
    {
        var random = new Random(seed);
        var content = Inflate(Write(CreateSentences(Article, random)));
        for (var changes = random.Next(1, 4); changes > 0; changes--) content[random.Next(content.Length)] = (byte)random.Next(256);

        AssertNullOrValid(Read(Deflate(content), Article));
    }

    [Property(MaxTest = 500)]
    public void So_are_any_bytes(byte[] content)
    {
        AssertNullOrValid(Read(content, Article));
        AssertNullOrValid(Read(Deflate(content), Article));
    }

    [Fact]
    public void A_content_that_was_cut_off_or_is_too_long_is_null()
    {
        var content = Inflate(Write(CreateSentences(Article, new Random(1))));

        Assert.NotNull(Read(Deflate(content), Article));
        for (var length = 0; length < content.Length; length++) Assert.Null(Read(Deflate(content[..length]), Article));
        Assert.Null(Read(Deflate([.. content, 0]), Article));
    }

    [Fact]
    public void An_encoding_that_was_cut_off_is_null_or_complete()
    {
        var sentences = CreateSentences(Article, new Random(1));
        var content = Write(sentences);

        for (var length = 0; length < content.Length; length++)
        {
            if (Read(content[..length], Article) is { } read) AssertEqual(sentences, read);
        }

        Assert.Null(Read(content[..(content.Length / 2)], Article));
    }

    [Theory]
    [InlineData("The board met in Oslo today.", "It was calm.", "Don't go!")]
    [InlineData("The board met in Oslo.", "It was calm.")]
    [InlineData("The board met in Oslo.", "It was calm.", "Don't go!", "So.")]
    public void The_encoding_of_another_article_is_null(params string[] sentences) =>
        Assert.Null(Read(Write(CreateSentences(TestArticle.Create(sentences), new Random(1))), Article));

    [Theory]
    [InlineData(-1, -1, 0)]
    [InlineData(1, 0, -1)]
    [InlineData(1, 2, 0)]
    [InlineData(-1, 2, 1)]
    public void A_forged_sentence_that_is_no_tree_is_null(params int[] heads) =>
        Assert.Null(ReadForged((index, word) => word with { Head = heads[index] }));

    [Fact]
    public void So_is_a_forged_head_that_is_no_word()
    {
        Assert.NotNull(ReadForged((_, word) => word));
        Assert.Null(ReadForged((index, word) => index == 1 ? word with { Head = 3 } : word));
        Assert.Null(ReadForged((index, word) => index == 1 ? word with { Head = 1_000_000_000 } : word));
    }

    [Fact]
    public void So_is_a_forged_label_that_does_not_exist()
    {
        Assert.Null(ReadForged((_, word) => word with { PartOfSpeech = (byte)Labels.Upos.Count }));
        Assert.Null(ReadForged((_, word) => word with { Tag = byte.MaxValue }));
        Assert.Null(ReadForged((_, word) => word with { Relation = (byte)Labels.Relations.Count }));
    }

    [Theory]
    [InlineData(-100, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    [InlineData(-101, false)]
    public void So_is_a_forged_rating_out_of_its_range(sbyte rating, bool isRead) =>
        Assert.Equal(isRead, ReadForged((_, word) => word, rating) is not null);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    [InlineData(-1)]
    public void So_is_a_forged_number_of_words(int count)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content);
        writer.Write7BitEncodedInt(count);
        writer.Write(new byte[1_000]);

        Assert.Null(Read(Deflate(content.ToArray()), TestArticle.Create("a b c")));
    }

    // 64 MiB of zeros are about 64 KiB.
    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(255)]
    public void A_content_that_becomes_very_large_is_not_read_to_its_end(byte value)
    {
        var bomb = new byte[1 << 26];
        Array.Fill(bomb, value);
        var content = Deflate(bomb);
        Read(content, Article);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = Read(content, Article);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Null(read);
        Assert.InRange(allocated, 0, 1 << 20);
    }

    // A sentence of three words; all but the first depend on the first.
    private static IReadOnlyList<AnalyzedSentence?>? ReadForged(Func<int, WordSyntax, WordSyntax> change, sbyte rating = 0)
    {
        var article = TestArticle.Create("a b c");
        WordSyntax[] flat = [new(0, 0, Labels.Root, -1), new(0, 0, TestLabels.Subject, 0), new(0, 0, TestLabels.Subject, 0)];
        var syntax = flat.Select((word, index) => change(index, word)).ToArray();
        return Read(Write([new AnalyzedSentence(SyntaxWords.Split(article.Tokens[0]), syntax, new WordTone[3], rating)]), article);
    }

    private static byte[] Write(IReadOnlyList<AnalyzedSentence?> sentences) => EncodingWriter.Write(Model, sentences).Content.ToArray();

    private static IReadOnlyList<AnalyzedSentence?>? Read(byte[] content, TokenizedArticle article) =>
        EncodingReader.Read(new ArticleEncoding(Model, content), article, Labels);

    private static string CreateText(Random random) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, 150)).Select(_ => random.Next(2) == 0 ? "don't" : "word"));

    private static IReadOnlyList<AnalyzedSentence> CreateSentences(TokenizedArticle article, Random random) =>
        [.. article.Tokens.Select(run => CreateSentence(SyntaxWords.Split(run), random))];

    private static AnalyzedSentence CreateSentence(IReadOnlyList<Text.TextSpan> words, Random random)
    {
        var root = random.Next(words.Count);
        var heads = Enumerable.Range(0, words.Count).Select(word => word == root ? -1 : word > root ? random.Next(root, word) : root);
        var syntax = heads.Select(head => new WordSyntax(
            (byte)random.Next(Labels.Upos.Count), (byte)random.Next(Labels.Xpos.Count), (byte)random.Next(Labels.Relations.Count), head));
        var tones = words.Select(_ => new WordTone((sbyte)random.Next(-127, 128), (sbyte)random.Next(-127, 128)));
        return new AnalyzedSentence(words, [.. syntax], [.. tones], (sbyte)random.Next(-100, 101));
    }

    private static void AssertEqual(IReadOnlyList<AnalyzedSentence?> expected, IReadOnlyList<AnalyzedSentence?>? read)
    {
        Assert.NotNull(read);
        Assert.Equal(expected.Count, read.Count);
        Assert.All(expected.Zip(read), pair =>
        {
            Assert.Equal(pair.First!.Words, pair.Second!.Words);
            Assert.Equal(pair.First.Syntax, pair.Second.Syntax);
            Assert.Equal(pair.First.Tones, pair.Second.Tones);
            Assert.Equal(pair.First.Rating, pair.Second.Rating);
        });
    }

    private static void AssertNullOrValid(IReadOnlyList<AnalyzedSentence?>? read) => Assert.All(read ?? [], sentence =>
    {
        Assert.True(Trees.IsTree([.. sentence!.Syntax.Select(word => word.Head)]));
        Assert.All(sentence.Syntax, word => Assert.True(
            word.PartOfSpeech < Labels.Upos.Count && word.Tag < Labels.Xpos.Count && word.Relation < Labels.Relations.Count));
        Assert.InRange(sentence.Rating, -100, 100);
    });

    private static byte[] Deflate(byte[] content)
    {
        using var result = new MemoryStream();
        using (var stream = new DeflateStream(result, CompressionLevel.Optimal)) stream.Write(content);
        return result.ToArray();
    }

    private static byte[] Inflate(byte[] content)
    {
        using var result = new MemoryStream();
        using var stream = new DeflateStream(new MemoryStream(content), CompressionMode.Decompress);
        stream.CopyTo(result);
        return result.ToArray();
    }
}
