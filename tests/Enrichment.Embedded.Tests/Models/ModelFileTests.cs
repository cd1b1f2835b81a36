using Enrichment.Embedded.Models;

namespace Enrichment.Embedded.Tests.Models;

public class ModelFileTests
{
    private const string Name = "some.model";

    private static readonly ModelFile Form = new("TEST", 7, "model of a test");

    private static readonly byte[] Content = [.. Enumerable.Range(0, 10_000).Select(at => (byte)(at * at))];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10_000)]
    public void Written_content_can_be_read(int length) => Assert.Equal(Content[..length], Form.Read(Form.Write(Content[..length]), Name));

    [Fact]
    public void The_same_content_is_written_as_the_same_bytes() => Assert.Equal(Form.Write(Content), Form.Write(Content));

    [Fact]
    public void A_file_of_another_kind_is_rejected() => AssertError("is no model of a test", new ModelFile("REST", 7, "").Write(Content));

    [Fact]
    public void An_empty_file_is_rejected() => AssertError("is no model of a test", []);

    [Fact]
    public void A_file_of_another_version_is_reported_with_both_versions() =>
        AssertError("has version 99, this program needs version 7", new ModelFile("TEST", 99, "").Write(Content));

    [Fact]
    public void A_file_with_one_changed_byte_after_its_version_is_rejected()
    {
        var file = Form.Write(Content[..500]);
        for (var at = 8; at < file.Length; at++)
        {
            var other = file.ToArray();
            other[at] ^= 0x81;
            AssertError("is damaged", other);
        }
    }

    [Fact]
    public void A_truncated_file_is_rejected()
    {
        var file = Form.Write(Content[..500]);
        for (var length = 0; length < file.Length; length++) AssertError("is ", file[..length]);
    }

    [Fact]
    public void A_missing_resource_is_reported() =>
        Assert.Equal("The resource 'some.model' is missing; build the program again, or install it again.",
            Assert.Throws<InvalidDataException>(() => ModelFile.Resource(Name)).Message);

    private static void AssertError(string what, byte[] file)
    {
        var fault = Assert.Throws<InvalidDataException>(() => Form.Read(file, Name));

        Assert.StartsWith($"The resource '{Name}' {what}", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("build the program again, or install it again.", fault.Message, StringComparison.Ordinal);
    }
}
