using Enrichment.Articles;
using Enrichment.Cli.Show;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Cli.Tests.Show;

public sealed class SyntaxListingTests
{
    private const string Text = "Smith said prices rose";

    private static readonly SyntaxTree Tree = SyntaxTree.Create(
        Text,
        [
            new SyntaxWord(new TextSpan(0, 5), PartOfSpeech.ProperNoun, "NNP", 1, "nsubj"),
            new SyntaxWord(new TextSpan(6, 4), PartOfSpeech.Verb, "VBD", -1, "root"),
            new SyntaxWord(new TextSpan(11, 6), PartOfSpeech.Noun, "NNS", 3, "nsubj"),
            new SyntaxWord(new TextSpan(18, 4), PartOfSpeech.Verb, "VBD", 1, "ccomp"),
        ]);

    [Fact]
    public void Each_word_is_below_its_head_and_indented_more() => Assert.Equal(
        [
            "  said        VERB VBD   say    root",
            "    Smith     PROPN NNP  Smith  nsubj",
            "    rose      VERB VBD   rise   ccomp",
            "      prices  NOUN NNS   price  nsubj",
        ],
        SyntaxListing.Write(Tree));

    [Fact]
    public void A_sentence_has_its_number_and_text_and_one_without_a_tree_its_language()
    {
        var article = CreateArticle("Oui.\u001b " + Text, new Sentence(0, 5, "fr"));

        Assert.Equal(["1. Oui.\\x1B", "   (not parsed; language fr)", ""], SyntaxListing.Write(article, [null]));
    }

    [Fact]
    public void An_empty_line_is_after_each_sentence()
    {
        var lines = SyntaxListing.Write(CreateArticle(Text, new Sentence(0, Text.Length, "en")), [Tree]).ToList();

        Assert.Equal("1. " + Text, lines[0]);
        Assert.Equal("", lines[^1]);
        Assert.Equal(6, lines.Count);
    }

    [Fact]
    public void The_listing_of_a_long_chain_of_words_stays_short()
    {
        const int Count = 10_000;
        var chain = SyntaxTree.Create(
            new string('a', Count),
            [.. Enumerable.Range(0, Count).Select(at => new SyntaxWord(
                new TextSpan(at, 1), PartOfSpeech.Noun, "NN", at - 1, (at == 0 ? Relation.Root : Relation.NominalModifier).Code))]);

        Assert.True(SyntaxListing.Write(chain).Max(line => line.Length) < 120);
    }

    private static Article CreateArticle(string text, Sentence sentence) => new()
    {
        Language = "en",
        Text = text,
        Paragraphs = [new Paragraph(0, text.Length, ParagraphKind.Body)],
        Sentences = [sentence],
        Embeds = [],
    };
}
