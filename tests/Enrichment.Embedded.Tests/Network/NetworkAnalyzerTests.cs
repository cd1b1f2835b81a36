using System.Collections;
using System.Text;
using Enrichment.Articles;
using Enrichment.Embedded.Network;
using Enrichment.Tests.Text;
using Enrichment.Text;
using FsCheck.Xunit;

namespace Enrichment.Embedded.Tests.Network;

public class NetworkAnalyzerTests
{
    private static readonly string[] Unusual =
    [
        "😀 Massoud 👩‍👩‍👧 said 🇦🇫!", "رئیس پنجشیر said so.", "שלום, Oslo (שלום)",
        "Cafe\u0301 and cafe\u0301\u0301\u0301.", "\ud83d lone \ude00",
        "Dr. Smith's well-known aide can't wait — or won't.",
        "https://t.co/95ySJ5ppo6 @AsvakaNews #Panjshir", "2,100 people; 3.5%", "\u202Eabc",
        "हिन्दी 漢字 𠀀 text", "***", "…", "NATO SAYS SO", "Z\u0335\u0336a\u0337l\u0338g\u0334o\u0335",
    ];

    private static readonly NetworkAnalyzer Analyzer = new(TestNetwork.Network);

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 60)]
    public void Every_visible_character_is_in_exactly_one_word_of_its_sentence(ArticleText text) => AssertExact(
        TestArticle.Create([.. text.Value.Split('\n', StringSplitOptions.TrimEntries).Where(line => line.Length > 0)]));

    [Fact]
    public void So_it_is_in_unusual_text() => AssertExact(TestArticle.Create(Unusual));

    [Theory]
    [InlineData("a")]
    [InlineData("😀")]
    [InlineData("e\u0301")]
    [InlineData("پ")]
    [InlineData("a ")]
    [InlineData("e\u0301 ")]
    [InlineData("😀 پنجشیر e\u0301 Smith’s. ")]
    public void So_it_is_in_a_mebibyte_of_text(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, (1 << 20) / Encoding.UTF8.GetByteCount(unit)));

        AssertExact(TestArticle.Create(text.Trim()));
    }

    [Fact]
    public void An_article_has_the_same_result_with_any_number_of_threads()
    {
        var (article, file) = (TestArticle.Create([.. CreateSentences(40), .. Unusual]), TestNetwork.ReadFile());
        var expected = Analyzer.Analyze(article, default);

        foreach (var threads in (int[])[1, 2, 3])
        {
            using var network = AnalyzerNetwork.Load(file, NetworkFile.Hash(file), threads);
            AssertEqual(expected, new NetworkAnalyzer(network).Analyze(article, default));
        }
    }

    [Fact]
    public void Articles_can_be_read_at_the_same_time()
    {
        var articles = Enumerable.Range(0, 8).Select(number => TestArticle.Create([.. CreateSentences(5 + number)])).ToList();
        var expected = articles.Select(article => Analyzer.Analyze(article, default)).ToList();

        Parallel.For(0, 24, number => AssertEqual(expected[number % 8], Analyzer.Analyze(articles[number % 8], default)));
    }

    [Fact]
    public void A_sentence_that_is_repeated_has_the_same_result_each_time()
    {
        string[] sentences = ["Smith said prices rose.", "Oslo is calm."];
        var once = Analyzer.Analyze(TestArticle.Create(sentences), default);

        var repeated = Analyzer.Analyze(TestArticle.Create([.. Enumerable.Repeat(sentences, 2_000).SelectMany(both => both)]), default);

        Assert.All(repeated.Sentences, (sentence, index) => AssertSameValues(once.Sentences[index % 2]!, sentence!));
        Assert.All(repeated.Names, (names, index) => Assert.Equal(once.Names[index % 2]!.Values, names!.Values));
    }

    [Fact]
    public void The_scores_of_a_repeated_sentence_can_be_changed_without_those_of_the_others()
    {
        var names = Analyzer.Analyze(TestArticle.Create("Oslo is calm.", "Oslo is calm."), default).Names;

        names[0]!.Values[0] = 1_000;

        Assert.NotEqual(1_000, names[1]!.Values[0]);
    }

    [Fact]
    public void Sentences_in_other_languages_are_not_read()
    {
        var article = TestArticle.Create("Smith said so.", "Le conseil est parti.");
        Sentence[] sentences = [article.Sentences[0], article.Sentences[1] with { Language = "fr" }];

        var analysis = Analyzer.Analyze(article with { Article = article.Article with { Sentences = sentences } }, default);

        Assert.NotNull(analysis.Sentences[0]);
        Assert.NotNull(analysis.Names[0]);
        Assert.Equal((null, null), (analysis.Sentences[1], analysis.Names[1]));
    }

    [Fact]
    public void An_article_without_sentences_has_no_analysis() => Assert.Empty(Analyzer.Analyze(TestArticle.Create(), default).Sentences);

    [Fact]
    public void A_cancelled_article_is_not_read()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => Analyzer.Analyze(TestArticle.Create("Smith said so."), source.Token));
    }

    [Fact]
    public void The_work_can_be_cancelled_after_all_sentences_are_encoded()
    {
        using var source = new CancellationTokenSource();
        const string text = "Smith said so.";
        var words = new CancellingWords(TestArticle.Split(text), source);

        Assert.Throws<OperationCanceledException>(() => Analyzer.Analyze(text, [words], source.Token));
        Assert.True(words.WereRead);
    }

    private static IEnumerable<string> CreateSentences(int count) => Enumerable.Range(0, count)
        .Select(number => $"On day {number}, {string.Concat(Enumerable.Repeat("Smith said ", number % 7))}prices rose by {number * 37}%.");

    private static void AssertExact(TokenizedArticle article)
    {
        var sentences = Analyzer.Analyze(article, default).Sentences;

        Assert.Equal(article.Sentences.Count, sentences.Count);
        for (var index = 0; index < sentences.Count; index++)
        {
            AssertCovers(article.Text, article.Sentences[index], sentences[index]!.Words);
            Assert.True(TreeDecoder.IsTree([-1, .. sentences[index]!.Syntax.Select(word => word.Head + 1)]));
            Assert.Equal(sentences[index]!.Words.Count, sentences[index]!.Tones.Length);
        }
    }

    private static void AssertCovers(string text, Sentence sentence, IReadOnlyList<TextSpan> words)
    {
        var at = sentence.Offset;
        foreach (var word in words)
        {
            Assert.True(word.Length > 0 && word.Offset >= at && text.AsSpan(at, word.Offset - at).IsWhiteSpace());
            at = word.Offset + word.Length;
        }

        Assert.True(at <= sentence.End && text.AsSpan(at, sentence.End - at).IsWhiteSpace());
    }

    private static void AssertEqual(NetworkAnalysis expected, NetworkAnalysis actual)
    {
        Assert.All(expected.Sentences.Zip(actual.Sentences), pair => AssertSameValues(pair.First!, pair.Second!));
        Assert.Equal(expected.Names.Select(names => names!.Values), actual.Names.Select(names => names!.Values));
    }

    private static void AssertSameValues(AnalyzedSentence expected, AnalyzedSentence actual)
    {
        Assert.Equal(expected.Syntax, actual.Syntax);
        Assert.Equal(expected.Tones, actual.Tones);
        Assert.Equal(expected.Rating, actual.Rating);
    }

    /// <summary>Cancels when its last word is read.</summary>
    private sealed class CancellingWords(IReadOnlyList<TextSpan> words, CancellationTokenSource source) : IReadOnlyList<TextSpan>
    {
        public bool WereRead { get; private set; }

        public int Count => words.Count;

        public TextSpan this[int index]
        {
            get
            {
                if (index == Count - 1)
                {
                    source.Cancel();
                    WereRead = true;
                }

                return words[index];
            }
        }

        public IEnumerator<TextSpan> GetEnumerator() => words.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
