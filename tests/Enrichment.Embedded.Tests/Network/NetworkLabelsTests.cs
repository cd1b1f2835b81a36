using System.Text.Json.Nodes;
using Enrichment.Embedded.Network;

namespace Enrichment.Embedded.Tests.Network;

public class NetworkLabelsTests
{
    [Fact]
    public void Labels_are_read_in_their_order()
    {
        var labels = NetworkLabels.Parse(TestLabels.CreateJson().ToJsonString());

        Assert.Equal(TestLabels.Upos, labels.Upos);
        Assert.Equal(TestLabels.Xpos, labels.Xpos);
        Assert.Equal(TestLabels.Relations, labels.Relations);
        Assert.Equal(
            ["parataxis", "punct", "root"],
            new[] { labels.Parataxis, labels.Punctuation, labels.Root }.Select(relation => labels.Relations[relation]));
    }

    [Theory]
    [InlineData("names", "[]")]
    [InlineData("names", """["O","B-LOC","I-LOC","B-PER","I-PER","B-ORG","I-ORG","B-Other","I-Other"]""")]
    [InlineData("names", "null")]
    [InlineData("names", "[null]")]
    [InlineData("names", "1")]
    [InlineData("upos", "null")]
    [InlineData("upos", """["PUNCT","NAME"]""")]
    [InlineData("upos", """["PUNCT","NOUN","NOUN"]""")]
    [InlineData("upos", """["NOUN"]""")]
    [InlineData("xpos", "[]")]
    [InlineData("xpos", "{}")]
    [InlineData("relations", """["root","punct"]""")]
    [InlineData("relations", """["root","parataxis"]""")]
    [InlineData("relations", """["parataxis","punct"]""")]
    [InlineData("shapes", "9")]
    [InlineData("shapes", "\"10\"")]
    [InlineData("flags", "0")]
    [InlineData("flags", "null")]
    public void Labels_of_another_version_are_an_error(string property, string value)
    {
        var json = TestLabels.CreateJson();
        json[property] = JsonNode.Parse(value);

        AssertIsError(json.ToJsonString());
    }

    [Theory]
    [InlineData("names")]
    [InlineData("upos")]
    [InlineData("xpos")]
    [InlineData("relations")]
    [InlineData("shapes")]
    [InlineData("flags")]
    public void A_missing_property_is_an_error(string property)
    {
        var json = TestLabels.CreateJson();
        json.Remove(property);

        AssertIsError(json.ToJsonString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"names\":")]
    public void So_is_text_that_is_no_object(string json) => AssertIsError(json);

    // The encoding of an article has one byte for each label.
    [Fact]
    public void So_are_more_than_256_labels_of_a_head()
    {
        var json = TestLabels.CreateJson();
        json["xpos"] = new JsonArray([.. Enumerable.Range(0, 257).Select(number => JsonValue.Create(number == 0 ? "NFP" : $"X{number}"))]);

        AssertIsError(json.ToJsonString());
    }

    private static void AssertIsError(string json)
    {
        var error = Assert.Throws<InvalidDataException>(() => NetworkLabels.Parse(json));
        Assert.EndsWith("build the program again.", error.Message, StringComparison.Ordinal);
    }
}
