using Enrichment.Embedded.Entities.Tagging;

namespace Enrichment.Embedded.Tests.Entities.Tagging;

public class TagModelFileTests
{
    private const string Name = "some.model";

    private static readonly TagModelContent Content = new(
        0.02f, new short[TagLabels.Count * TagLabels.Row], [3, 70_000, uint.MaxValue], [.. Enumerable.Range(0, (3 * TagLabels.Count) + 1).Select(weight => (sbyte)weight)], [7, 9], [1, 2]);

    [Fact]
    public void A_model_reads_as_it_was_written()
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
    public void A_file_of_another_kind_is_said_to_be_no_model() =>
        AssertFault("is no entity model", [.. Enumerable.Repeat((byte)'x', 500)]);

    [Fact]
    public void An_empty_file_is_said_to_be_no_model() => AssertFault("is no entity model", []);

    [Fact]
    public void A_model_of_another_version_is_told_with_both_versions()
    {
        var file = TagModelFile.Write(Content);
        file[4] = 99;

        AssertFault($"has version 99, this program needs version {TagModelFile.Version}", file);
    }

    [Fact]
    public void A_model_with_one_other_byte_is_said_to_be_damaged()
    {
        var file = TagModelFile.Write(Content);
        file[^1] ^= 1;

        AssertFault("is damaged", file);
    }

    [Fact]
    public void A_model_that_was_cut_off_is_said_to_be_damaged() => AssertFault("is damaged", TagModelFile.Write(Content)[..^5]);

    [Fact]
    public void A_tagger_says_the_same_of_the_stream_it_is_loaded_from()
    {
        using var stream = new MemoryStream(TagModelFile.Write(Content)[..^5]);

        Assert.Contains("is damaged", Assert.Throws<InvalidDataException>(() => EntityTagger.Load(stream, Name)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_model_is_no_larger_than_8_MB()
    {
        using var stream = typeof(EntityTagger).Assembly.GetManifestResourceStream(EntityTagger.ResourceName)!;

        Assert.InRange(stream.Length, 1, 8 * 1024 * 1024);
    }

    private static void AssertFault(string what, byte[] file)
    {
        var fault = Assert.Throws<InvalidDataException>(() => TagModelFile.Read(file, Name));

        Assert.StartsWith($"The resource '{Name}' {what}", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("build the program again, or install it again.", fault.Message, StringComparison.Ordinal);
    }
}
