using System.Text.Json;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace Enrichment.AzureLanguage.Tests;

/// <summary>A local service that returns given answers in order and repeats the last one.</summary>
internal sealed class LanguageServer : IDisposable
{
    private readonly WireMockServer _server = WireMockServer.Start();
    private readonly Guid _last = Guid.NewGuid();
    private int _answers;

    /// <summary>The number of requests.</summary>
    public int Requests => _server.LogEntries.Count;

    /// <summary>The body of the last request.</summary>
    public JsonElement LastBody => JsonDocument.Parse(_server.LogEntries[^1].RequestMessage!.Body!).RootElement;

    /// <summary>A header of the last request.</summary>
    public string? LastHeader(string name) => _server.LogEntries[^1].RequestMessage!.Headers![name].Single();

    /// <summary>Adds an answer with <paramref name="status"/>.</summary>
    public LanguageServer Answers(int status, string body, string? retryAfter = null)
    {
        var response = Response.Create().WithStatusCode(status).WithHeader("Content-Type", "application/json; charset=utf-8").WithBody(body);
        if (retryAfter is not null) response = response.WithHeader("Retry-After", retryAfter);

        var request = Request.Create().UsingPost().WithPath("/language/:analyze-text").WithParam("api-version", "2023-04-01");
        var turn = _server.Given(request).InScenario("answers");
        if (_answers > 0) turn.WhenStateIs($"{_answers}");
        turn.WillSetStateTo($"{++_answers}").RespondWith(response);
        _server.Given(request).AtPriority(int.MaxValue).WithGuid(_last).RespondWith(response);
        return this;
    }

    /// <summary>Creates a gateway to the service, with the provider's settings except for shorter delays.</summary>
    public AzureLanguageGateway Gateway(string? modelVersion = null) => GatewayTo(_server.Url!, modelVersion);

    /// <summary>Creates a gateway to <paramref name="endpoint"/>.</summary>
    public static AzureLanguageGateway GatewayTo(string endpoint, string? modelVersion = null) =>
        new(AzureLanguageProvider.Connect(new AzureLanguageOptions { Endpoint = endpoint, Key = "key" }, TimeSpan.FromMilliseconds(1)), modelVersion);

    public void Dispose() => _server.Dispose();
}
