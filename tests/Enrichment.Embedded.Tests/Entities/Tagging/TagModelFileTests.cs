using Enrichment.Embedded.Entities.Tagging;
using Enrichment.Embedded.Models;

namespace Enrichment.Embedded.Tests.Entities.Tagging;

public class TagModelFileTests
{
    private const string Name = "some.model";

    private static readonly TagModelContent Content = new(
        0.02f, new short[TagLabels.Count * TagLabels.Row], [3, 70_000, uint.MaxValue],
            [.. Enumerable.Range(0, (3 * TagLabels.Count) + 1).Select(weight => (sbyte)weight)], [7, 9], [1, 2]);

    [Fact]
    public void A_written_model_can_be_read()
    {
        var read = TagModelFile.Read(TagModelFile.Write(Content), Name);

        Assert.Equal(Content.Scale, read.Scale);
        Assert.Equal(Content.Transitions, read.Transitions);
        Assert.Equal(Content.FeatureKeys, read.FeatureKeys);
        Assert.Equal(Content.Weights, read.Weights);
        Assert.Equal(Content.LexiconKeys, read.LexiconKeys);
        Assert.Equal(Content.LexiconFlags, read.LexiconFlags);
    }

    [Fact]
    public void The_same_model_is_written_as_the_same_bytes() =>
        Assert.Equal(TagModelFile.Write(Content), TagModelFile.Write(Content));

    [Fact]
    public void A_file_of_another_kind_is_rejected() =>
        AssertError("is no entity model", new ModelFile("SENM", TagModelFile.Version, "").Write([]));

    [Fact]
    public void A_model_that_ends_too_early_is_rejected()
    {
        var form = new ModelFile("ENTM", TagModelFile.Version, "");
        var content = form.Read(TagModelFile.Write(Content), Name);

        for (var length = 0; length < content.Length; length++) AssertError("is damaged: it ends too early", form.Write(content[..length]));
    }

    [Fact]
    public void The_shipped_model_is_no_larger_than_8_MB() =>
        Assert.InRange(ModelFile.Resource(EntityTagger.ResourceName).Length, 1, 8 * 1024 * 1024);

    private static void AssertError(string what, byte[] file) =>
        Assert.StartsWith($"The resource '{Name}' {what}",
            Assert.Throws<InvalidDataException>(() => TagModelFile.Read(file, Name)).Message, StringComparison.Ordinal);
}
