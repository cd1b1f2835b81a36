using Enrichment.Export.Writing;

namespace Enrichment.Export.Tests.Writing;

public class WebAddressTests
{
    [Theory]
    [InlineData("https://news.example/a?b=1#c", "https://news.example/a?b=1#c")]
    [InlineData("HTTP://News.Example/é \"", "http://news.example/%C3%A9%20%22")]
    public void A_web_address_is_escaped(string text, string expected) => Assert.Equal(expected, WebAddress.Normalize(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("news.example/a")]
    [InlineData("/a")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/html,a")]
    [InlineData("https://user:password@news.example/")]
    [InlineData("http://")]
    public void Anything_else_is_none(string? text) => Assert.Null(WebAddress.Normalize(text));
}
