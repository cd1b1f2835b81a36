using System.Text.Json;
using Enrichment.Embedded.Network;

namespace Enrichment.Embedded.Tests.Network;

public class NetworkFileTests
{
    private static readonly string[] Inputs = ["pieces", "shapes", "flags", "words"];
    private static readonly string[] Outputs = [.. NetworkOutputReader.Names];

    private static (string Key, string Value) Labels => ("labels", TestLabels.CreateJson().ToJsonString());

    private static (string Key, string Value) Size => ("size", "base");

    [Theory]
    [InlineData(AnalyzerModel.Base)]
    [InlineData(AnalyzerModel.Small)]
    public void The_networks_of_this_build_can_be_loaded(AnalyzerModel model)
    {
        using var network = NetworkFile.Load(AnalyzerModels.GetName(model));

        Assert.Matches($"^{AnalyzerModels.GetName(model)}-[0-9a-f]{{16}}$", network.Id);
    }

    [Fact]
    public void Both_sizes_have_the_same_labels()
    {
        using var small = NetworkFile.Load(AnalyzerModels.GetName(AnalyzerModel.Small));

        Assert.Equal(JsonSerializer.Serialize(TestNetwork.Network.Labels), JsonSerializer.Serialize(small.Labels));
    }

    [Theory]
    [InlineData(AnalyzerModel.Base, 26)]
    [InlineData(AnalyzerModel.Small, 10)]
    public void The_file_of_a_size_has_at_most_so_many_megabytes(AnalyzerModel model, int megabytes) =>
        Assert.InRange(TestNetwork.ReadFile(model).Length, 1, megabytes * 1_000_000);

    [Fact]
    public void A_network_is_identified_by_its_size_and_content()
    {
        using var one = Load(OnnxFile.Create(Inputs, Outputs, Labels, Size));
        using var other = Load(OnnxFile.Create(Inputs, Outputs, Size, Labels));
        using var same = Load(OnnxFile.Create(Inputs, Outputs, Labels, Size));

        Assert.Equal(one.Id, same.Id);
        Assert.NotEqual(one.Id, other.Id);
        Assert.Equal(TestLabels.Upos, one.Labels.Upos);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(-1)]
    public void A_file_with_another_checksum_is_damaged(int at)
    {
        var file = OnnxFile.Create(Inputs, Outputs, Labels, Size);
        var hash = Hash(file);
        file[at < 0 ? ^1 : at] ^= 1;

        var error = Assert.Throws<InvalidDataException>(() => NetworkFile.Load("analyzer-base.onnx", file, hash));

        Assert.Equal(
            "The resource 'analyzer-base.onnx' is damaged: its checksum does not match; build the program again, or install it again.",
            error.Message);
    }

    [Fact]
    public void So_is_one_that_was_cut_off()
    {
        var file = OnnxFile.Create(Inputs, Outputs, Labels, Size);

        Assert.Throws<InvalidDataException>(() => NetworkFile.Load("a", file[..^1], Hash(file)));
        Assert.Throws<InvalidDataException>(() => NetworkFile.Load("a", [], Hash(file)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a network")]
    public void A_file_that_is_no_network_is_an_error(string content) => AssertIsError(System.Text.Encoding.UTF8.GetBytes(content));

    [Fact]
    public void So_is_a_network_without_labels_or_size()
    {
        AssertIsError(OnnxFile.Create(Inputs, Outputs));
        AssertIsError(OnnxFile.Create(Inputs, Outputs, Labels));
        AssertIsError(OnnxFile.Create(Inputs, Outputs, Size));
    }

    [Fact]
    public void So_is_a_network_with_other_labels() => AssertIsError(OnnxFile.Create(Inputs, Outputs, ("labels", "{}"), Size));

    [Fact]
    public void So_is_a_network_with_other_inputs_or_outputs()
    {
        AssertIsError(OnnxFile.Create(Inputs[1..], Outputs, Labels, Size));
        AssertIsError(OnnxFile.Create(Inputs, Outputs[1..], Labels, Size));
    }

    private static AnalyzerNetwork Load(byte[] file) => NetworkFile.Load("analyzer-base.onnx", file, Hash(file));

    private static string Hash(byte[] file) => NetworkFile.Hash(file);

    private static void AssertIsError(byte[] file) => Assert.StartsWith(
        "The network cannot be loaded: ", Assert.Throws<InvalidDataException>(() => Load(file)).Message, StringComparison.Ordinal);
}
