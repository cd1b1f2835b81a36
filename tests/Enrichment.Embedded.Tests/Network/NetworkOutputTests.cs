using Enrichment.Embedded.Network;
using Enrichment.Text;
using Microsoft.ML.OnnxRuntime;

namespace Enrichment.Embedded.Tests.Network;

public class NetworkOutputTests
{
    private static readonly NetworkLabels Labels = TestLabels.All;

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void Marks_have_no_names_are_neutral_and_are_a_flat_tree(int count)
    {
        var output = NetworkOutput.CreateForMarks(count, Labels);

        Assert.True(Trees.IsTree([.. output.Syntax.Select(word => word.Head)]));
        Assert.All(output.Syntax, (word, index) => Assert.Equal(
            (index == 0 ? -1 : 0, "PUNCT", "NFP", index == 0 ? "root" : "punct"),
            (word.Head, Labels.Upos[word.PartOfSpeech], Labels.Xpos[word.Tag], Labels.Relations[word.Relation])));
        Assert.Empty(NameDecoder.Decode(new TextSpan[count], new NameScores(output.Names)));
        Assert.Equal(Enumerable.Repeat(WordTone.Neutral, count), output.Tones);
        Assert.Equal(0, output.Rating);
    }

    [Fact]
    public void Names_syntax_and_rating_are_read_by_word()
    {
        var output = NetworkOutputReader.Read(TestArticle.Encode("Massoud said so")[0], CreateOutputs());

        Assert.Equal(Enumerable.Range(0, 27).Select(value => (float)value), output.Names);
        Assert.Equal([new WordSyntax(0, 10, 4, 1), new WordSyntax(1, 11, 0, -1), new WordSyntax(2, 12, 2, 1)], output.Syntax);
        Assert.Equal(0.25f, output.Rating);
    }

    [Fact]
    public void The_tone_of_a_word_is_the_mean_of_those_of_its_pieces()
    {
        var tones = NetworkOutputReader.Read(TestArticle.Encode("Massoud said so")[0], CreateOutputs()).Tones;

        Assert.Equal([new WordTone(24, -24), new WordTone(48, -48), new WordTone(64, -64)], tones);
    }

    // 3 words, 6 pieces. For each word the score of each head; the second word is the root.
    private static OrtValue[] CreateOutputs() =>
    [
        Create([.. Enumerable.Range(0, 27).Select(value => (float)value)], 1, 3, 9),
        Create([0L, 1, 2], 1, 3),
        Create([10L, 11, 12], 1, 3),
        Create([0f, -9, 5, 1, 5, 0, -9, 0, 0, 1, 3, -9], 1, 3, 4),
        Create([0L, 1, 4, 3, 0, 1, 2, 3, 0, 1, 2, 3], 1, 3, 4),
        Create([.. Enumerable.Range(0, 6).SelectMany(piece => (float[])[piece, 0, -piece])], 1, 6, 3),
        Create([0.25f], 1),
    ];

    private static OrtValue Create<T>(T[] values, params long[] shape)
        where T : unmanaged => OrtValue.CreateTensorValueFromMemory(values, shape);
}
