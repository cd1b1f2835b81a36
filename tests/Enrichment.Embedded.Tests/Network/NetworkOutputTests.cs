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
    public void The_outputs_of_a_batch_are_read_without_its_padding()
    {
        var batch = new NetworkBatch([TestArticle.Encode("Massoud said so")[0], TestArticle.Encode("In Paris")[0]]);
        var outputs = CreateOutputs();

        var (first, second) = (NetworkOutputReader.Read(batch, 0, outputs), NetworkOutputReader.Read(batch, 1, outputs));

        Assert.Equal(Enumerable.Range(0, 27).Select(value => (float)value), first.Names);
        Assert.Equal(Enumerable.Range(27, 18).Select(value => (float)value), second.Names);
        Assert.Equal([new WordSyntax(0, 10, 4, 1), new WordSyntax(1, 11, 0, -1), new WordSyntax(2, 12, 2, 1)], first.Syntax);
        Assert.Equal([new WordSyntax(3, 13, 2, 1), new WordSyntax(4, 14, 0, -1)], second.Syntax);
        Assert.Equal((0.25f, -0.5f), (first.Rating, second.Rating));
    }

    [Fact]
    public void The_tone_of_a_word_is_the_mean_of_those_of_its_pieces()
    {
        var batch = new NetworkBatch([TestArticle.Encode("Massoud said so")[0], TestArticle.Encode("In Paris")[0]]);

        var tones = NetworkOutputReader.Read(batch, 0, CreateOutputs()).Tones;

        Assert.Equal([new WordTone(24, -24), new WordTone(48, -48), new WordTone(64, -64)], tones);
        Assert.Equal([new WordTone(112, -112), new WordTone(127, -127)], NetworkOutputReader.Read(batch, 1, CreateOutputs()).Tones);
    }

    // Two sentences of at most 3 words and 6 pieces.
    private static OrtValue[] CreateOutputs()
    {
        // For each word the score of each head; the second word is the root of both sentences. 99 is padding.
        float[] arcs =
        [
            0, -9, 5, 1, 5, 0, -9, 0, 0, 1, 3, -9,
            0, -9, 5, 99, 5, 0, -9, 99, 99, 99, 99, 99,
        ];
        long[] relations = [0, 1, 4, 3, 0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3, 9, 9, 9, 9];
        float[] tones = [.. Enumerable.Range(0, 12).SelectMany(piece => (float[])[piece, 0, -piece])];
        return
        [
            Create([.. Enumerable.Range(0, 54).Select(value => (float)value)], 2, 3, 9),
            Create([0L, 1, 2, 3, 4, 9], 2, 3),
            Create([10L, 11, 12, 13, 14, 19], 2, 3),
            Create(arcs, 2, 3, 4),
            Create(relations, 2, 3, 4),
            Create(tones, 2, 6, 3),
            Create([0.25f, -0.5f], 2),
        ];
    }

    private static OrtValue Create<T>(T[] values, params long[] shape)
        where T : unmanaged => OrtValue.CreateTensorValueFromMemory(values, shape);
}
