using System.Globalization;
using Enrichment.Cli.Board.Responses;
using Enrichment.Index;
using Enrichment.Index.Feeds;
using Enrichment.Index.Queries;
using Enrichment.Index.Results;
using Enrichment.Index.Schema;
using Microsoft.AspNetCore.Http;

namespace Enrichment.Cli.Board.Search;

/// <summary>Answers questions about the claims of all articles, from the index.</summary>
/// <param name="opened">The index.</param>
internal sealed class BoardSearch(OpenedIndex opened)
{
    private const int PageSize = 20;
    private const int FeedSize = 100;

    /// <summary>Sends the claims that the parameter "q" finds, from the position of the parameter "offset".</summary>
    public Task SearchAsync(HttpContext context) => AnswerAsync(context, index =>
    {
        var parsed = int.TryParse(context.Request.Query["offset"], NumberStyles.None, CultureInfo.InvariantCulture, out var offset);
        var result = index.Search(ClaimQuery.Parse(GetQuery(context)), PageSize, parsed ? offset : 0);
        return Answer.WriteJsonAsync(context, result);
    });

    /// <summary>Sends a claim with everyone who repeats, denies or contradicts it.</summary>
    public Task SendClaimAsync(HttpContext context, string id) =>
        AnswerAsync(context, index => SendFoundAsync(context, index.FindClaim(id), "The index has no such claim."));

    /// <summary>Sends what an entity says, and what is said about it.</summary>
    public Task SendEntityAsync(HttpContext context, string id) =>
        AnswerAsync(context, index => SendFoundAsync(context, index.FindEntity(id), "The index has no such entity."));

    /// <summary>Sends the claims that the parameter "q" finds as an Atom feed.</summary>
    public Task SendFeedAsync(HttpContext context) => AnswerAsync(context, index =>
    {
        var query = GetQuery(context);
        var result = index.Search(ClaimQuery.Parse(query) with { IsNewestFirst = true }, FeedSize, 0);
        var root = GetRoot(context.Request);
        var self = new Uri(root, $"/feed?q={Uri.EscapeDataString(query)}");
        using var feed = new MemoryStream();
        AtomFeed.Write(result, query, self, claim => GetLink(root, claim), feed);
        context.Response.ContentType = "application/atom+xml; charset=utf-8";
        return context.Response.Body.WriteAsync(feed.ToArray(), context.RequestAborted).AsTask();
    });

    private static string GetQuery(HttpContext context) => context.Request.Query["q"].ToString();

    // A reverse proxy that adds TLS says so in this header. It changes only the links.
    private static Uri GetRoot(HttpRequest request)
    {
        var isSecure = request.IsHttps || request.Headers["X-Forwarded-Proto"] == Uri.UriSchemeHttps;
        return new Uri($"{(isSecure ? Uri.UriSchemeHttps : Uri.UriSchemeHttp)}://{request.Host}");
    }

    private static Uri GetLink(Uri root, FoundClaim claim) => new(root, $"/claims/{Uri.EscapeDataString(claim.Id)}");

    private static Task SendFoundAsync<T>(HttpContext context, T? found, string missing) where T : class =>
        found is null ? Answer.WriteAsync(context, StatusCodes.Status404NotFound, missing) : Answer.WriteJsonAsync(context, found);

    private async Task AnswerAsync(HttpContext context, Func<ArticleIndex, Task> answer)
    {
        if (opened.Index is not { } index)
        {
            await Answer.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, opened.Problem!);
            return;
        }

        try
        {
            await answer(index);
        }
        catch (ClaimQueryException error)
        {
            await Answer.WriteAsync(context, StatusCodes.Status400BadRequest, error.Message);
        }
        catch (IndexException error)
        {
            await Answer.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, error.Message);
        }
    }
}
