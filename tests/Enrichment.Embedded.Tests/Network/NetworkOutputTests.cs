using Enrichment.Embedded.Network;
using Enrichment.Text;
using Microsoft.ML.OnnxRuntime;

namespace Enrichment.Embedded.Tests.Network;

public class NetworkOutputTests
{
    private const byte Root = 0;

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
        var output = NetworkOutputReader.Read(TestArticle.Encode("Massoud said so")[0], CreateOutputs(), Root);

        Assert.Equal(Enumerable.Range(9, 27).Select(value => (float)value), output.Names);
        Assert.Equal([new WordSyntax(0, 2, 1, 1), new WordSyntax(1, 1, Root, -1), new WordSyntax(1, 0, 2, 1)], output.Syntax);
        Assert.Equal(0.25f, output.Rating);
    }

    [Fact]
    public void The_tone_of_a_word_is_the_mean_of_those_of_its_pieces()
    {
        var tones = NetworkOutputReader.Read(TestArticle.Encode("Massoud said so")[0], CreateOutputs(), Root).Tones;

        Assert.Equal([new WordTone(24, -24), new WordTone(48, -48), new WordTone(64, -64)], tones);
    }

    // The root and 3 words, the second of which depends on the root; 6 pieces; 2 parts of speech, 3 tags and 3 relations. The head of the
    // other words has the vector (1, 2): the scores of the first word's relations are 9, 4 + 1 and 3 + 1, of the third's 9, 2 and 2 + 1.
    private static OrtValue[] CreateOutputs() =>
    [
        Create([.. Enumerable.Range(0, 36).Select(value => (float)value)], 4, 9),
        Create([0, 0, 1, 0, 0, 1, 0, 1], 4, 2),
        Create([0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 0], 4, 3),
        Create([9, 9, 9, 9, 0, 9, 5, 1, 5, 0, 9, 0, 0, 1, 3, 9], 4, 4),
        Create([9, 9, 9, 9, 1, 2, 9, 9], 4, 2),
        Create([.. new float[6], 9, 0, 0, 2, 3, 0, .. new float[6], 9, 0, 0, 1, 2, 0], 4, 6),
        Create([0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1], 4, 3),
        Create([.. Enumerable.Range(0, 6).SelectMany(piece => (float[])[piece, 0, -piece])], 6, 3),
        Create([0.25f], 1, 1),
    ];

    private static OrtValue Create(float[] values, params long[] shape) => OrtValue.CreateTensorValueFromMemory(values, shape);
}
