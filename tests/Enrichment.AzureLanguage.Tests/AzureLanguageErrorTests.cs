using System.Net;
using System.Net.Sockets;
using Azure;
using Azure.AI.TextAnalytics;
using Azure.Identity;
using Enrichment.LanguageService;
using Enrichment.LanguageService.Replies;
using Moq;

namespace Enrichment.AzureLanguage.Tests;

/// <summary>Tests requests without an answer or with an error.</summary>
public class AzureLanguageErrorTests
{
    private const string Nothing = """{ "kind": "EntityRecognitionResults", "results": { "documents": [], "errors": [], "modelVersion": "1" } }""";

    private static readonly ServiceDocument[] Documents = [new("0", "Rain.", "en"), new("1", "Snow.", "en")];

    [Theory]
    [InlineData(401, """{ "error": { "code": "401", "message": "The key is wrong, or the endpoint is another's." } }""", "401", "The key is wrong, or the endpoint is another's.")]
    [InlineData(403, """{ "error": { "code": "AuthorizationFailed", "message": "The identity lacks a role." } }""", "AuthorizationFailed", "The identity lacks a role.")]
    [InlineData(404, """{ "error": { "code": "404", "message": "There is no such resource." } }""", "404", "There is no such resource.")]
    [InlineData(503, "<html>Down</html>", null, "Service request failed.")]
    public async Task A_refusal_has_its_status_code_and_sentence(int status, string body, string? code, string message)
    {
        using var server = new LanguageServer().Answers(status, body);

        var error = await FindError(server.Gateway());

        Assert.Equal((status, code, message), (error.Status, error.ErrorCode, error.Message));
    }

    [Fact]
    public async Task The_inner_error_of_a_refusal_is_the_more_exact_one()
    {
        using var server = new LanguageServer().Answers(
            400, """{ "error": { "code": "InvalidRequest", "message": "Invalid.", "innererror": { "code": "InvalidDocumentBatch", "message": "Too many documents." } } }""");

        var error = await FindError(server.Gateway());

        Assert.Equal((400, "InvalidDocumentBatch", "Too many documents."), (error.Status, error.ErrorCode, error.Message));
    }

    [Theory]
    [InlineData(429, "0")]
    [InlineData(503, null)]
    public async Task A_service_that_is_busy_for_a_moment_is_asked_again(int status, string? retryAfter)
    {
        using var server = new LanguageServer().Answers(status, "", retryAfter).Answers(200, Nothing);

        Assert.Empty((await server.Gateway().RecognizeEntitiesAsync(Documents, default)).Documents);

        Assert.Equal(2, server.Requests);
    }

    [Fact]
    public async Task A_service_that_stays_busy_is_asked_four_times()
    {
        using var server = new LanguageServer().Answers(429, """{ "error": { "code": "429", "message": "Slow down." } }""", retryAfter: "0");

        var error = await FindError(server.Gateway());

        Assert.Equal((429, "429", "Slow down.", 4), (error.Status, error.ErrorCode, error.Message, server.Requests));
    }

    [Theory]
    [InlineData("61")]
    [InlineData("1296000")]
    [InlineData("Fri, 01 Jan 2100 00:00:00 GMT")]
    public async Task A_service_that_wants_to_be_left_alone_for_more_than_a_minute_is_not_waited_for(string retryAfter)
    {
        using var server = new LanguageServer().Answers(429, """{ "error": { "code": "429", "message": "The quota of the month is used up." } }""", retryAfter);

        var error = await FindError(server.Gateway());

        Assert.Equal((429, "The quota of the month is used up.", 1), (error.Status, error.Message, server.Requests));
    }

    [Fact]
    public async Task A_service_that_takes_no_connection_has_no_status()
    {
        // The port is bound, so that no other test gets it, but there is no listener.
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

        var error = await FindError(LanguageServer.GatewayTo($"http://{socket.LocalEndPoint}"));

        Assert.Equal((0, null), (error.Status, error.ErrorCode));
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public async Task A_connection_that_breaks_off_is_tried_again_and_has_no_status()
    {
        await using var server = new BreakingServer();

        var error = await FindError(LanguageServer.GatewayTo(server.Url));

        Assert.Equal((0, null, 4), (error.Status, error.ErrorCode, server.Requests));
        Assert.DoesNotContain("Retry failed", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "kind": "SentimentAnalysisResults", "results": { "documents": [], "errors": [], "modelVersion": "1" } }""")]
    [InlineData("""{ "kind": "EntityRecognitionResults", "results": { "errors": [], "modelVersion": "1" } }""")]
    [InlineData("""{ "kind": "EntityRecognitionResults", "results": { "documents": [{ "id": "0" }], "errors": [], "modelVersion": "1" } }""")]
    [InlineData("""{ "kind": "EntityRecognitionResults", "results": { "documents": [{ "id": "0", "entities": [] }, { "id": "7", "entities": [] }], "errors": [], "modelVersion": "1" } }""")]
    public async Task A_reply_that_is_none_has_no_status_and_is_said_to_be_unreadable(string body)
    {
        using var server = new LanguageServer().Answers(200, body);

        var error = await FindError(server.Gateway());

        Assert.Equal((0, null), (error.Status, error.ErrorCode));
        Assert.StartsWith("The service's reply cannot be read: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_identity_is_an_authorization_error_with_every_exception_type_of_the_SDK()
    {
        foreach (var unknown in new[] { new AuthenticationFailedException("No token.\nTried this.\nTried that."), new CredentialUnavailableException("No token.") })
        {
            var error = await FindError(GatewayThat(unknown));

            Assert.Equal((401, "AuthenticationFailed", "No token."), (error.Status, error.ErrorCode, error.Message));
            Assert.Same(unknown, error.InnerException);
        }
    }

    [Fact]
    public async Task An_identity_that_cannot_be_had_for_the_moment_is_no_identity_without_access()
    {
        foreach (var cause in new Exception[] { new RequestFailedException(503, "Busy."), new HttpRequestException("No route."), new InvalidOperationException("Wrapped.", new IOException("Cut off.")) })
            Assert.Equal(0, (await FindError(GatewayThat(new AuthenticationFailedException("No token.", cause)))).Status);

        foreach (var cause in new Exception[] { new RequestFailedException(400, "No such identity."), new InvalidOperationException("Odd.") })
            Assert.Equal(401, (await FindError(GatewayThat(new AuthenticationFailedException("No token.", cause)))).Status);
    }

    [Fact]
    public async Task A_service_that_takes_too_long_has_no_status()
    {
        var error = await FindError(GatewayThat(new TaskCanceledException("It took too long.")));

        Assert.Equal((0, null, "It took too long."), (error.Status, error.ErrorCode, error.Message));
    }

    [Fact]
    public async Task Of_several_tries_the_last_one_counts()
    {
        var error = await FindError(GatewayThat(new AggregateException("Retry failed.", new IOException("Cut off."), new TaskCanceledException("It took too long."))));

        Assert.Equal("It took too long.", error.Message);
    }

    [Fact]
    public async Task A_cancelled_call_throws_no_service_error()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        using var server = new LanguageServer().Answers(200, Nothing);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.Gateway().RecognizeEntitiesAsync(Documents, stop.Token));
    }

    [Fact]
    public async Task A_call_cancelled_between_two_attempts_throws_no_service_error()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var gateway = GatewayThat(new AggregateException("Retry failed.", new IOException("Cut off."), new TaskCanceledException()));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gateway.RecognizeEntitiesAsync(Documents, stop.Token));
    }

    private static Task<LanguageServiceException> FindError(AzureLanguageGateway gateway) =>
        Assert.ThrowsAsync<LanguageServiceException>(() => gateway.RecognizeEntitiesAsync(Documents, default));

    private static AzureLanguageGateway GatewayThat(Exception throws)
    {
        var client = new Mock<TextAnalyticsClient>();
        client.Setup(client => client.RecognizeEntitiesBatchAsync(It.IsAny<IEnumerable<TextDocumentInput>>(), It.IsAny<TextAnalyticsRequestOptions>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(throws);
        return new AzureLanguageGateway(client.Object, null);
    }
}
