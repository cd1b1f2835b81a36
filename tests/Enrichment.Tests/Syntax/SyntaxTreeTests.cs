using Enrichment.Syntax;
using Enrichment.Text;
using FsCheck;
using FsCheck.Xunit;

namespace Enrichment.Tests.Syntax;

public sealed class SyntaxTreeTests
{
    private static readonly SyntaxTree Report = WrittenTree.Parse(
        "Smith/PROPN/NNP/5/nsubj ,/PUNCT/,/1/punct the/DET/DT/4/det mayor/NOUN/NN/1/appos said/VERB/VBD/0/root "
        + "prices/NOUN/NNS/9/nsubj had/AUX/VBD/9/aux not/PART/RB/9/advmod risen/VERB/VBN/5/ccomp in/ADP/IN/11/case Kabul/PROPN/NNP/9/obl");

    [Fact]
    public void The_words_are_in_the_order_of_the_sentence_with_lemmas_and_one_root()
    {
        Assert.Equal("Smith , the mayor say price have not rise in Kabul", string.Join(' ', Report.Words.Select(word => word.Lemma)));
        Assert.Equal("said", Report.GetText(Report.Root));
        Assert.Equal(new TextSpan(0, Report.Text.Length), Report.Span);
    }

    [Theory]
    [InlineData("said", "Smith risen")]
    [InlineData("risen", "prices had not Kabul")]
    [InlineData("in", "")]
    public void Children_are_in_the_order_of_the_sentence(string word, string children) =>
        Assert.Equal(children, Report.Write(Report.GetChildren(Report.Find(word)).ToArray()));

    [Theory]
    [InlineData("Smith", "Smith , the mayor")]
    [InlineData("risen", "prices had not risen in Kabul")]
    [InlineData("in", "in")]
    public void A_subtree_is_a_word_and_all_below_it(string word, string subtree)
    {
        var top = Report.Find(word);

        Assert.Equal(subtree, Report.Write(Report.GetSubtree(top)));
        Assert.Equal(subtree, Report.GetSubtreeSpan(top).In(Report.Text));
        Assert.True(Report.IsContinuous(top));
    }

    [Fact]
    public void A_subtree_can_be_taken_without_some_of_its_parts()
    {
        Assert.Equal("Smith , the mayor said", Report.Write(Report.GetSubtreeWithout(Report.Root, Relation.ClausalComplement)));
        Assert.Equal("had risen in Kabul", Report.Write(Report.GetSubtreeWithout(
            Report.Find("risen"), Relation.Subject, Relation.AdverbialModifier)));
    }

    [Fact]
    public void A_subtree_with_a_gap_is_not_continuous()
    {
        var tree = WrittenTree.Parse(
            "prices/NOUN/NNS/3/nsubj ,/PUNCT/,/5/punct rose/VERB/VBD/5/ccomp he/PRON/PRP/5/nsubj said/VERB/VBD/0/root");

        Assert.False(tree.IsContinuous(tree.Find("rose")));
        Assert.Equal("prices , rose", tree.GetSubtreeSpan(tree.Find("rose")).In(tree.Text));
    }

    [Fact]
    public void The_ancestors_of_a_word_end_with_the_root()
    {
        Assert.Equal("Kabul risen said", Report.Write(Report.GetAncestors(Report.Find("in"))));
        Assert.Equal(3, Report.GetDepth(Report.Find("in")));
        Assert.Empty(Report.GetAncestors(Report.Root));
    }

    [Theory]
    [InlineData("the", "in", "the mayor Smith said risen Kabul in")]
    [InlineData("in", "prices", "in Kabul risen prices")]
    [InlineData("mayor", "Smith", "mayor Smith")]
    [InlineData("said", "said", "said")]
    public void A_path_goes_over_the_first_common_ancestor(string from, string to, string path) =>
        Assert.Equal(path, Report.Write(Report.FindPath(Report.Find(from), Report.Find(to))));

    [Fact]
    public void A_relation_finds_its_subtypes_as_well()
    {
        var tree = WrittenTree.Parse("two/NUM/CD/3/nsubj:pass were/AUX/VBD/3/aux:pass killed/VERB/VBN/0/root");

        Assert.Equal("two", tree.Write(tree.FindChildren(tree.Root, Relation.Subject)));
        Assert.Equal(1, tree.FindChild(tree.Root, Relation.Auxiliary));
        Assert.Null(tree.FindChild(tree.Root, Relation.DirectObject));
    }

    [Theory]
    [InlineData(0, "Smith")]
    [InlineData(4, "Smith")]
    [InlineData(5, null)]
    [InlineData(6, ",")]
    [InlineData(500, null)]
    public void A_word_is_found_by_its_place_in_the_text(int offset, string? word) =>
        Assert.Equal(word, Report.FindWordAt(offset) is { } index ? Report.GetText(index).ToString() : null);

    [Theory]
    [InlineData("the mayor", "mayor")]
    [InlineData("in Kabul", "Kabul")]
    [InlineData("prices had not risen", "risen")]
    [InlineData("ayo", null)]
    public void The_head_of_a_span_is_the_word_whose_head_is_outside_it(string span, string? head)
    {
        var found = Report.FindHeadOf(new TextSpan(Report.Text.IndexOf(span, StringComparison.Ordinal), span.Length));

        Assert.Equal(head, found is { } index ? Report.GetText(index).ToString() : null);
    }

    [Theory]
    [InlineData("a/NOUN/NN/2/nsubj b/VERB/VB/1/obj", "No word is the root.")]
    [InlineData("a/NOUN/NN/0/root b/VERB/VB/0/root", "Several words are the root.")]
    [InlineData("a/NOUN/NN/0/root b/VERB/VB/3/obj c/VERB/VB/2/obj", "Some words do not depend on the root.")]
    [InlineData("a/NOUN/NN/0/root b/VERB/VB/4/obj", "A head is not a word of the sentence.")]
    [InlineData("a/NOUN/NN/0/obj", "The root, and only the root, has the relation \"root\".")]
    [InlineData("a/NOUN/NN/0/root b/VERB/VB/1/root", "The root, and only the root, has the relation \"root\".")]
    public void Words_that_are_no_tree_with_one_root_are_refused(string written, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => WrittenTree.Parse(written)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 1, 0, 1)]
    [InlineData(2, 1, 0, 1)]
    [InlineData(0, 0, 1, 1)]
    [InlineData(0, 1, 1, 9)]
    [InlineData(-1, 1, 1, 1)]
    public void Words_out_of_order_or_outside_the_text_are_refused(int first, int firstLength, int second, int secondLength) =>
        Assert.Throws<ArgumentException>(() => SyntaxTree.Create(
            "ab cd",
            [
                new SyntaxWord(new TextSpan(first, firstLength), PartOfSpeech.Noun, "NN", -1, "root"),
                new SyntaxWord(new TextSpan(second, secondLength), PartOfSpeech.Noun, "NN", 0, "obj"),
            ]));

    [Fact]
    public void A_sentence_without_words_is_refused() => Assert.Throws<ArgumentException>(() => SyntaxTree.Create("a", []));

    [Fact]
    public void A_chain_of_many_words_is_no_problem()
    {
        const int Count = 50_000;
        var tree = CreateTree([.. Enumerable.Range(-1, Count)], "conj");

        Assert.Equal(Count, tree.GetSubtree(0).Length);
        Assert.Equal(Count, tree.FindPath(0, Count - 1).Count);
        Assert.Equal(Count - 1, tree.GetDepth(Count - 1));
        Assert.Equal(0, tree.FindFirstConjunct(Count - 1));
        Assert.Single(tree.GetClauseWords(0));
    }

    [Property(MaxTest = 200)]
    public void Subtrees_paths_and_ancestors_agree(NonEmptyArray<PositiveInt> seeds)
    {
        var heads = seeds.Get.Select((seed, index) => index == 0 ? -1 : seed.Get % index).ToList();
        var tree = CreateTree(heads, "nmod");

        for (var word = 0; word < heads.Count; word++)
        {
            var below = Enumerable.Range(0, heads.Count).Where(other => other == word || tree.GetAncestors(other).Contains(word)).ToList();
            Assert.Equal(below, tree.GetSubtree(word));
            Assert.All(below, other => Assert.True(tree.IsBelow(other, word)));
            Assert.Equal([.. tree.GetAncestors(word).Prepend(word)], tree.FindPath(word, tree.Root));
        }
    }

    private static SyntaxTree CreateTree(List<int> heads, string relation) => SyntaxTree.Create(
        new string('a', heads.Count),
        [
            .. heads.Select((head, index) => new SyntaxWord(
                new TextSpan(index, 1), PartOfSpeech.Verb, "VBN", head, head < 0 ? Relation.Root.Code : relation)),
        ]);
}
