using Enrichment.Articles;
using Enrichment.Cli.Board.Live;
using Enrichment.Cli.Board.Responses;
using Enrichment.Cli.Status;
using Enrichment.Pipeline.Ports;
using Microsoft.AspNetCore.Http;

namespace Enrichment.Cli.Board.Articles;

/// <summary>Sends failed articles in again, as <c>enrich retry</c> does.</summary>
/// <param name="store">Reads failure records.</param>
/// <param name="failed">Sends articles in.</param>
/// <param name="list">The list to update.</param>
internal sealed class ArticleRetries(IArticleStore store, FailedArticles failed, ArticleList list)
{
    /// <summary>Sends in the article of the parameter "name".</summary>
    public async Task RetryAsync(HttpContext context)
    {
        var (name, end) = (context.Request.Query["name"].ToString(), context.RequestAborted);
        try
        {
            if (await StoredFailure.FindAsync(store, name, end) is not { } failure)
            {
                await Answer.WriteAsync(context, StatusCodes.Status404NotFound, "This article has no failure record any more.");
                return;
            }

            var outcome = await failed.RetryAsync(failure, end);
            if (outcome.Result == RetryResult.Deleted) list.Remove(name);
            await Answer.WriteJsonAsync(context, outcome);
        }
        catch (Exception error) when (error is StorageException or ArticleException)
        {
            await Answer.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, error.Message);
        }
    }
}
