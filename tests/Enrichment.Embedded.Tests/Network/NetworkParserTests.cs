using Enrichment.Embedded.Network;
using Enrichment.Syntax;

namespace Enrichment.Embedded.Tests.Network;

public class NetworkParserTests
{
    private static readonly NetworkAnalyzer Analyzer = new(TestNetwork.Network);
    private static readonly NetworkParser Parser = new(Analyzer);

    [Fact]
    public void Each_sentence_has_a_tree_of_its_words()
    {
        var article = TestArticle.Create("Smith said prices rose.", "Don't go!", "***", string.Concat(Enumerable.Repeat("so, ", 200)));

        var trees = Parser.Parse(article, default);

        Assert.All(trees, (tree, index) => Assert.Equal(SyntaxWords.Split(article.Tokens[index]), tree!.Words.Select(word => word.Span)));
        Assert.All(trees, tree => Assert.Equal(article.Text, tree!.Text));
    }

    [Fact]
    public void A_word_has_the_labels_that_the_network_gives_it()
    {
        var article = TestArticle.Create("Smith said prices rose.");
        var sentence = Analyzer.Analyze(article, default).Sentences[0]!;

        var words = Parser.Parse(article, default)[0]!.Words;

        var labels = Analyzer.Labels;
        Assert.Equal(
            sentence.Syntax.Select(word => (
                labels.Upos[word.PartOfSpeech], labels.Xpos[word.Tag], word.Head, labels.Relations[word.Relation])),
            words.Select(word => (word.PartOfSpeech.Code, word.Tag, word.Head, word.Relation)));
    }

    [Fact]
    public void The_relation_of_a_root_is_that_of_the_root_only()
    {
        var tree = Parser.Parse(TestArticle.Create(string.Concat(Enumerable.Repeat("Smith said prices rose, ", 100))), default)[0]!;

        Assert.Equal([tree.Root], Enumerable.Range(0, tree.Words.Count).Where(word => tree.Words[word].Is(Relation.Root)));
    }

    [Fact]
    public void A_sentence_in_another_language_has_no_tree() =>
        Assert.Equal([null], Parser.Parse(TestArticle.Create("fr", ["Le conseil est parti."]), default));

    [Fact]
    public void A_parsed_article_is_not_parsed_again()
    {
        var analyzer = new NetworkAnalyzer(TestNetwork.Network);
        var article = TestArticle.Create("Smith said prices rose.");
        var encoded = article with { Encoding = analyzer.CreateEncoding(analyzer.Analyze(article, default).Sentences) };

        var tree = new NetworkParser(analyzer).Parse(encoded, default)[0]!;

        Assert.Equal(1, analyzer.Passes);
        Assert.Equal(Parser.Parse(article, default)[0]!.Words, tree.Words);
    }
}
