using System.Text;
using Enrichment.Embedded.Network;
using FsCheck.Xunit;

namespace Enrichment.Embedded.Tests.Network;

public class WordPiecesTests
{
    private static readonly string[] Vocabulary = ReadVocabulary();

    private readonly WordPieces _pieces = new();

    [Theory]
    [InlineData("city", "city")]
    [InlineData("Kabul", "kabul")]
    [InlineData("NATO", "nato")]
    [InlineData("Massoud", "mass ##oud")]
    [InlineData("2,100", "2 , 100")]
    [InlineData("’s", "' s")]
    [InlineData("U.S.", "u . s .")]
    [InlineData("日本", "日 本")]
    [InlineData("שלום", "ש ##ל ##ו ##ם")]
    public void A_word_is_cut_into_the_longest_pieces_of_the_vocabulary(string word, string pieces) => Assert.Equal(pieces, Cut(word));

    [Theory]
    [InlineData("café", "cafe")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("São", "sao")]
    [InlineData("ERDOĞAN", "erdogan")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("Nguyễn", "nguyen")]
    [InlineData("Müller", "muller")]
    public void Diacritics_do_not_count(string word, string without) => Assert.Equal(Cut(without), Cut(word));

    [Theory]
    [InlineData("’s", "'s")]
    [InlineData("n’t", "n't")]
    [InlineData("“", "\"")]
    [InlineData("”", "\"")]
    [InlineData("«", "\"")]
    public void Quotation_marks_and_apostrophes_are_straight(string word, string straight) => Assert.Equal(Cut(straight), Cut(word));

    [Theory]
    [InlineData("øre")]
    [InlineData("łódź")]
    [InlineData("đinh")]
    public void A_letter_that_only_looks_as_if_it_had_a_diacritic_stays(string word) =>
        Assert.StartsWith(word[..1], Cut(word), StringComparison.Ordinal);

    [Theory]
    [InlineData("😀")]
    [InlineData("👩‍👩‍👧")]
    [InlineData("\u0301")]
    [InlineData("\u200d")]
    [InlineData("\u0000")]
    [InlineData("\uFFFD")]
    [InlineData(" ")]
    [InlineData("")]
    public void A_word_that_the_vocabulary_cannot_spell_is_unknown(string word) => Assert.Equal("[UNK]", Cut(word));

    // A test case cannot be a lone surrogate.
    [Fact]
    public void Half_a_character_does_not_count()
    {
        Assert.Equal("[UNK]", Cut("\ud83d"));
        Assert.Equal("x", Cut("\ude00x"));
        Assert.Equal("x", Cut("x\ud83d"));
    }

    [Fact]
    public void A_word_of_more_than_100_code_units_is_unknown()
    {
        Assert.NotEqual("[UNK]", Cut(new string('a', WordPieces.LongestWord)));
        Assert.Equal("[UNK]", Cut(new string('a', WordPieces.LongestWord + 1)));
        Assert.Equal("[UNK]", Cut(new string('.', 1 << 20)));
    }

    [Fact]
    public void A_word_has_at_most_16_pieces()
    {
        Assert.Equal(WordPieces.MostPerWord, _pieces.Cut("a.b.c.d.e.f.g.h.i.j.k.l.m").Length);
        Assert.Equal(WordPieces.MostPerWord, _pieces.Cut(new string('!', 100)).Length);
    }

    [Theory]
    [InlineData("[CLS]", "[ cl ##s ]")]
    [InlineData("[SEP]", "[ sep ]")]
    [InlineData("[PAD]", "[ pad ]")]
    [InlineData("[MASK]", "[ mask ]")]
    [InlineData("x.com/[SEP]", "x . com / [ sep ]")]
    public void A_text_cannot_contain_the_marks_of_a_sentence(string word, string pieces) => Assert.Equal(pieces, Cut(word));

    [Property(MaxTest = 500)]
    public void Every_word_has_1_to_16_pieces_none_of_which_is_a_mark_of_a_sentence(string? word)
    {
        var pieces = _pieces.Cut(word).ToArray();

        Assert.InRange(pieces.Length, 1, WordPieces.MostPerWord);
        Assert.All(pieces, piece => Assert.True(piece != WordPieces.Start && piece != WordPieces.End));
    }

    [Property(MaxTest = 300)]
    public void A_word_seen_before_has_the_same_pieces(string? word) =>
        Assert.Equal(new WordPieces().Cut(word).ToArray(), CutTwice(word).ToArray());

    [Fact]
    public void More_words_than_are_remembered_have_the_same_pieces()
    {
        var words = Enumerable.Range(0, 50_000).Select(number => $"w{number}").ToList();

        var first = words.Select(word => _pieces.Cut(word).ToArray()).ToList();

        Assert.Equal(first[..100], words[..100].Select(word => _pieces.Cut(word).ToArray()));
    }

    [Fact]
    public void Several_threads_cut_at_the_same_time()
    {
        var words = Enumerable.Range(0, 2_000).Select(number => $"Erdoğan{number}").ToList();
        var expected = words.Select(word => _pieces.Cut(word).ToArray()).ToList();

        Parallel.For(0, 8, _ =>
        {
            var pieces = new WordPieces();
            Assert.Equal(expected, words.Select(word => pieces.Cut(word).ToArray()));
        });
    }

    private ReadOnlySpan<int> CutTwice(string? word)
    {
        _pieces.Cut(word);
        return _pieces.Cut(word);
    }

    private string Cut(string word) => string.Join(' ', _pieces.Cut(word).ToArray().Select(piece => Vocabulary[piece]));

    private static string[] ReadVocabulary()
    {
        using var stream = typeof(WordPieces).Assembly.GetManifestResourceStream("Enrichment.Embedded.Network.vocabulary.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n');
    }
}
