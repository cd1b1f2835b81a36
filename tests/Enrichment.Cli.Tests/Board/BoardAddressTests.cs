using Enrichment.Cli.Board.Access;

namespace Enrichment.Cli.Tests.Board;

public class BoardAddressTests
{
    [Theory]
    [InlineData("http://127.0.0.1:7171", "http://127.0.0.1:7171", true)]
    [InlineData("http://localhost:80/", "http://127.0.0.1:80", true)]
    [InlineData("http://[::1]:8000", "http://[::1]:8000", true)]
    [InlineData("http://0.0.0.0:7171", "http://0.0.0.0:7171", false)]
    [InlineData("http://192.168.1.5:7171", "http://192.168.1.5:7171", false)]
    public void Is_loopback_or_not(string text, string url, bool isLoopback)
    {
        var address = BoardAddress.Parse(text)!;

        Assert.Equal((url, isLoopback), (address.Url, address.IsLoopback));
    }

    [Theory]
    [InlineData("7171")]
    [InlineData("127.0.0.1:7171")]
    [InlineData("https://127.0.0.1:7171")]
    [InlineData("http://desk.example.org:7171")]
    [InlineData("http://127.0.0.1:7171/board")]
    [InlineData("http://127.0.0.1:7171/?a=b")]
    [InlineData("http://me@127.0.0.1:7171")]
    [InlineData("http://127.0.0.1:70000")]
    public void Anything_else_is_none(string text) => Assert.Null(BoardAddress.Parse(text));

    [Theory]
    [InlineData("http://127.0.0.1:7171", "localhost", true)]
    [InlineData("http://127.0.0.1:7171", "127.0.0.1", true)]
    [InlineData("http://127.0.0.1:7171", "desk.example.org", true)]
    [InlineData("http://127.0.0.1:7171", "evil.example", false)]
    [InlineData("http://192.168.1.5:7171", "192.168.1.5", true)]
    [InlineData("http://0.0.0.0:7171", "0.0.0.0", false)]
    [InlineData("http://0.0.0.0:7171", "", false)]
    public void A_browser_may_use_the_address_loopback_and_the_names_that_are_given(string url, string host, bool expected) =>
        Assert.Equal(expected, new BoardOptions(BoardAddress.Parse(url)!, null, ["desk.example.org"]).IsHost(host));
}
