using Enrichment.Embedded.Network;

namespace Enrichment.Embedded.Tests.Network;

public class SentenceAssemblerTests
{
    private static readonly NetworkLabels Labels = TestLabels.All;
    private static readonly SentenceAssembler Assembler = new(Labels);

    [Fact]
    public void The_words_of_all_windows_are_those_of_the_sentence()
    {
        var windows = CreateWindows(250);

        var (sentence, _) = Assemble(windows, [.. windows.Select(window => CreateOutput(window.Words.Count, 0, 0))]);

        Assert.Equal(windows.SelectMany(window => window.Words), sentence.Words);
        Assert.Equal(250, sentence.Words.Count);
    }

    [Fact]
    public void The_root_of_each_further_window_depends_on_that_of_the_first()
    {
        var (sentence, _) = Assemble(CreateWindows(250), [CreateOutput(100, 7, 0), CreateOutput(100, 20, 0), CreateOutput(50, 0, 0)]);

        var heads = sentence.Syntax.Select(word => word.Head).ToList();
        Assert.True(Trees.IsTree(heads));
        Assert.Equal((-1, Labels.Root), (heads[7], sentence.Syntax[7].Relation));
        Assert.Equal((7, Labels.Parataxis), (heads[120], sentence.Syntax[120].Relation));
        Assert.Equal((7, Labels.Parataxis), (heads[200], sentence.Syntax[200].Relation));
        Assert.Equal((120, TestLabels.Subject), (heads[100], sentence.Syntax[100].Relation));
    }

    [Fact]
    public void Only_the_root_has_the_relation_of_a_root()
    {
        var output = CreateOutput(3, 1, 0);
        output.Syntax[1] = output.Syntax[1] with { Relation = TestLabels.Subject };

        var (sentence, _) = Assemble(CreateWindows(3), [output]);

        Assert.Equal([TestLabels.Subject, Labels.Root, TestLabels.Subject], sentence.Syntax.Select(word => word.Relation));
    }

    [Fact]
    public void Names_and_tones_are_in_the_order_of_the_windows()
    {
        var outputs = new[] { CreateOutput(100, 0, 0), CreateOutput(20, 0, 0) };
        outputs[1].Names[0] = 5;
        outputs[1].Tones[0] = new WordTone(1, 2);

        var (sentence, names) = Assemble(CreateWindows(120), outputs);

        Assert.Equal((5, new WordTone(1, 2)), (names[100][0], sentence.Tones[100]));
        Assert.Equal((120, 120), (names.Count, sentence.Tones.Length));
    }

    [Fact]
    public void The_scores_of_names_are_a_copy()
    {
        var output = CreateOutput(3, 0, 0);

        Assemble(CreateWindows(3), [output]).Names[0][0] = 5;

        Assert.Equal(0, output.Names[0]);
    }

    [Theory]
    [InlineData(0.5f, 0.5f, 50)]
    [InlineData(1f, -0.5f, 75)]
    [InlineData(3f, 3f, 100)]
    [InlineData(-3f, -3f, -100)]
    [InlineData(float.PositiveInfinity, 0f, 100)]
    [InlineData(float.NaN, 0f, 0)]
    public void The_rating_is_the_mean_by_words_in_hundredths_and_limited(float first, float second, int rating)
    {
        var (sentence, _) = Assemble(CreateWindows(120), [CreateOutput(100, 0, first), CreateOutput(20, 0, second)]);

        Assert.Equal(rating, sentence.Rating);
    }

    private static (AnalyzedSentence Sentence, NameScores Names) Assemble(
        IReadOnlyList<EncodedSentence> windows, IReadOnlyList<NetworkOutput> outputs) => Assembler.Assemble(windows, outputs);

    private static IReadOnlyList<EncodedSentence> CreateWindows(int words) =>
        TestArticle.Encode(string.Concat(Enumerable.Repeat("word ", words)));

    private static NetworkOutput CreateOutput(int count, int root, float rating)
    {
        var syntax = Enumerable.Range(0, count).Select(word => new WordSyntax(0, 0, TestLabels.Subject, word == root ? -1 : root));
        return new NetworkOutput(new float[count * NameLabels.Count], [.. syntax], new WordTone[count], rating);
    }
}
