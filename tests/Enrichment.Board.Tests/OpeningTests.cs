using System.Net;
using System.Net.Sockets;

namespace Enrichment.Board.Tests;

[Collection(BoardCollection.Name)]
public class OpeningTests(BoardFixture fixture)
{
    private const string Token = "a-token-of-the-newsroom";

    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    [Fact]
    public async Task Without_the_token_nothing_of_the_articles_can_be_read_or_changed()
    {
        await using var served = await StartWithTokenAsync();

        string[] paths = ["/api/events", "/api/search?q=a", "/articles/a.txt", "/feed?q=a", "/"];
        foreach (var path in paths)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await GetAsync(served, path));
            Assert.Equal(
                HttpStatusCode.Unauthorized,
                await GetAsync(served, path, ("Authorization", "Bearer another-token-of-the-newsroom")));
            Assert.Equal(HttpStatusCode.Unauthorized, await GetAsync(served, path, ("Cookie", $"enrich-board={Token}")));
        }

        Assert.Equal(HttpStatusCode.NotFound, await GetAsync(served, "/articles/a.txt", ("Authorization", $"Bearer {Token}")));
    }

    [Fact]
    public async Task A_text_that_is_too_long_for_a_token_is_not_read()
    {
        await using var served = await StartWithTokenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(served.Address, "/api/session"))
        {
            Content = new StringContent(new string('x', 10_000)),
        };
        request.Headers.Add("X-Enrich-Board", "1");

        using var response = await Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [BrowserFact]
    public async Task The_token_opens_the_board_in_a_browser_and_scripts_cannot_read_it()
    {
        await using var served = await StartWithTokenAsync();
        await using var page = await fixture.OpenAsync(served);

        await page["#token"].FillAsync("wrong");
        await page.PressAsync("Enter");
        await Assertions.Expect(page["#problem"]).ToHaveTextAsync("This is not the token of the board.");
        page.ExpectRefusals();
        await page["#token"].FillAsync(Token);
        await page.PressAsync("Enter");
        await Assertions.Expect(page["h1"]).ToHaveTextAsync("Articles");

        var cookie = Assert.Single(await page.Page.Context.CookiesAsync());
        Assert.True(cookie.HttpOnly);
        Assert.Equal(SameSiteAttribute.Strict, cookie.SameSite);
        Assert.DoesNotContain(Token, cookie.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_default_port_that_is_in_use_is_a_message_and_articles_are_enriched()
    {
        using var taken = Take(7171);
        var folder = new TempFolder();
        folder.Write("data/articles/a.txt");
        await using var served = ServedBoard.Start(folder);

        await served.WaitForLineAsync("enrich: The board cannot be opened at http://127.0.0.1:7171: the port is in use");
        await served.WaitForLineAsync("enriched a.txt");
    }

    [Fact]
    public async Task An_address_that_was_asked_for_and_is_in_use_is_an_error()
    {
        using var taken = Take(0);
        await using var served = ServedBoard.Start(new TempFolder(), "--board", $"http://{taken.LocalEndpoint}");

        Assert.Equal(1, await served.WaitForExitAsync());
        Assert.Contains("the port is in use", Assert.Single(served.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("would be open to the network", "--board", "http://0.0.0.0:0")]
    [InlineData("is no address for --board", "--board", "https://127.0.0.1:7171")]
    [InlineData("is no address for --board", "--board", "http://desk.example.org:7171")]
    [InlineData("cannot be read", "--board-token-file", "missing.txt")]
    public async Task A_board_that_would_not_be_safe_is_not_opened(string message, params string[] options)
    {
        await using var served = ServedBoard.Start(new TempFolder(), options);

        Assert.Equal(2, await served.WaitForExitAsync());
        Assert.Contains(message, served.Lines[0], StringComparison.Ordinal);
    }

    // Another process can have the default port; then it is in use as well.
    private static TcpListener Take(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
        }
        catch (SocketException error) when (error.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
        }

        return listener;
    }

    private static Task<ServedBoard> StartWithTokenAsync()
    {
        var folder = new TempFolder();
        var file = folder.Write("token.txt", Token + "\n");
        return ServedBoard.StartAsync(folder, "--board-token-file", file);
    }

    private static async Task<HttpStatusCode> GetAsync(ServedBoard served, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(served.Address, path));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return answer.StatusCode;
    }
}
