using Enrichment.Embedded.Models;
using Enrichment.Embedded.Sentiment;
using Enrichment.Embedded.Sentiment.Learned;

namespace Enrichment.Embedded.Tests.Sentiment.Learned;

public class SentimentModelFileTests
{
    private const string Name = "some.model";

    private static readonly SentimentModelContent Content = new(
        [3, 70_000, uint.MaxValue], [0, -40, 40], [1, 0, 1], Numbers(3 * SentimentModel.WordPositions),
            [7, 9], Numbers(2 * SentimentModel.PhrasePositions), Numbers(TargetRules.Count), [0.25f, 0.2f]);

    [Fact]
    public void A_written_model_can_be_read() =>
        Assert.Equivalent(Content, SentimentModelFile.Read(SentimentModelFile.Write(Content), Name), strict: true);

    [Fact]
    public void The_same_model_is_written_as_the_same_bytes() =>
        Assert.Equal(SentimentModelFile.Write(Content), SentimentModelFile.Write(Content));

    [Fact]
    public void A_file_of_another_kind_is_rejected() =>
        AssertError("is no sentiment model", new ModelFile("ENTM", SentimentModelFile.Version, "").Write([]));

    [Fact]
    public void A_model_that_ends_too_early_is_rejected()
    {
        var form = new ModelFile("SENM", SentimentModelFile.Version, "");
        var content = form.Read(SentimentModelFile.Write(Content), Name);

        for (var length = 0; length < content.Length; length++) AssertError("is damaged", form.Write(content[..length]));
    }

    [Fact]
    public void A_model_with_fewer_weights_than_words_is_rejected() =>
        AssertError("is damaged", SentimentModelFile.Write(Content with { WordWeights = Content.WordWeights[1..] }));

    [Fact]
    public void The_shipped_model_is_no_larger_than_3_MB() =>
        Assert.InRange(ModelFile.Resource(EmbeddedSentimentAnalyzer.ResourceName).Length, 1, 3 * 1024 * 1024);

    private static short[] Numbers(int rows) =>
        [.. Enumerable.Range(0, rows * SentimentModel.Outputs).Select(at => (short)((at * 37) - 900))];

    private static void AssertError(string what, byte[] file) =>
        Assert.StartsWith($"The resource '{Name}' {what}",
            Assert.Throws<InvalidDataException>(() => SentimentModelFile.Read(file, Name)).Message, StringComparison.Ordinal);
}
