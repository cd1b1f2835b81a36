using System.Net;
using System.Text;

namespace Enrichment.Board.Tests;

[Collection(BoardCollection.Name)]
public class RequestTests(BoardFixture fixture)
{
    private const string Header = "X-Enrich-Board";

    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    [Theory]
    [InlineData("/api/articles?name=refused.txt")]
    [InlineData("/api/retry?name=refused.txt")]
    [InlineData("/api/session")]
    public async Task A_change_needs_the_header_and_the_own_origin(string path)
    {
        var foreign = await SendAsync(HttpMethod.Post, path, (Header, "1"), ("Origin", "http://evil.example"));
        var isolated = await SendAsync(HttpMethod.Post, path, (Header, "1"), ("Origin", "null"));
        var otherPort = await SendAsync(HttpMethod.Post, path, (Header, "1"), ("Origin", "http://127.0.0.1:1"));
        var otherSite = await SendAsync(HttpMethod.Post, path, (Header, "1"), ("Sec-Fetch-Site", "cross-site"));
        var plain = await SendAsync(HttpMethod.Post, path);

        Assert.All([foreign, isolated, otherPort, otherSite, plain], answer => Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode));
        Assert.False(File.Exists(fixture.GetPath("articles/refused.txt")));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/events")]
    [InlineData("/api/search?q=ship")]
    [InlineData("/articles/panjshir.txt")]
    public async Task A_host_name_that_is_not_that_of_the_board_is_refused(string path) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(HttpMethod.Get, path, ("Host", "evil.example"))).StatusCode);

    [Fact]
    public async Task No_other_origin_may_read_an_answer_or_show_a_page()
    {
        var answer = await SendAsync(HttpMethod.Get, "/", ("Origin", "http://evil.example"));
        var preflight = await SendAsync(
            HttpMethod.Options, "/api/articles", ("Origin", "http://evil.example"), ("Access-Control-Request-Method", "POST"));

        Assert.DoesNotContain(
            answer.Headers.Concat(preflight.Headers),
            header => header.Key.StartsWith("Access-Control", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, preflight.StatusCode);
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=ship")]
    [InlineData("/assets/board.js")]
    [InlineData("/articles/panjshir.txt")]
    [InlineData("/no/such/page")]
    public async Task Every_answer_has_a_policy_without_inline_scripts_and_frames(string path)
    {
        await HasResultAsync("panjshir.txt");

        var policy = Assert.Single((await SendAsync(HttpMethod.Get, path)).Headers.GetValues("Content-Security-Policy"));

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("require-trusted-types-for 'script'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_is_too_large_is_refused()
    {
        using var content = new ByteArrayContent(new byte[(20 * 1024 * 1024) + 1]);

        var answer = await PostAsync("large.txt", content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("split it into parts", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(File.Exists(fixture.GetPath("articles/large.txt")));
    }

    [Fact]
    public async Task An_empty_article_is_refused()
    {
        using var content = new ByteArrayContent([]);

        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync("empty.txt", content)).StatusCode);
    }

    [Theory]
    [InlineData("../../outside.txt", "outside.txt")]
    [InlineData("C:\\folder\\windows.txt", "windows.txt")]
    [InlineData("a/<b>\u0000\u202E.txt", "b.txt")]
    [InlineData(".hidden", "article.hidden")]
    [InlineData("work.tmp", "work.txt")]
    public async Task A_name_becomes_that_of_one_file_in_the_folder(string name, string expected)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes("Nothing happened in Bergen."));

        var answer = await PostAsync(name, content);

        Assert.Equal($"{{\"name\":\"{expected}\"}}", await answer.Content.ReadAsStringAsync());
        Assert.True(File.Exists(fixture.GetPath($"articles/{expected}")));
    }

    [Theory]
    [InlineData("/articles/..%2F..%2Fetc%2Fpasswd")]
    [InlineData("/articles/a//b")]
    [InlineData("/articles/missing.txt")]
    [InlineData("/assets/..%2Fboard.html")]
    public async Task A_path_that_names_no_result_is_not_found(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(HttpMethod.Get, path)).StatusCode);

    [Fact]
    public async Task Only_so_many_windows_can_follow_the_list_at_the_same_time()
    {
        var open = new List<HttpResponseMessage>();
        for (var viewer = 0; viewer < 40; viewer++) open.Add(await SendAsync(HttpMethod.Get, "/api/events"));

        Assert.Contains(open, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Contains(open, answer => answer.StatusCode == HttpStatusCode.ServiceUnavailable);
        Assert.InRange(open.Count(answer => answer.StatusCode == HttpStatusCode.OK), 1, 32);
        foreach (var answer in open) answer.Dispose();
    }

    private async Task HasResultAsync(string name)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!File.Exists(fixture.GetPath($"enriched/{name}.json"))) await timer.WaitForNextTickAsync(patience.Token);
    }

    private async Task<HttpResponseMessage> PostAsync(string name, HttpContent content)
    {
        using var request =
            new HttpRequestMessage(HttpMethod.Post, new Uri(fixture.Board.Address, $"/api/articles?name={Uri.EscapeDataString(name)}"));
        request.Content = content;
        request.Headers.ExpectContinue = true;
        request.Headers.Add(Header, "1");
        return await Client.SendAsync(request);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(fixture.Board.Address, path));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
