using Enrichment.Articles;
using Enrichment.Cli.Board.Access;
using Enrichment.Cli.Board.Responses;
using Enrichment.Export;
using Enrichment.Export.Page;
using Enrichment.Pipeline;
using Enrichment.Pipeline.Ports;
using Microsoft.AspNetCore.Http;

namespace Enrichment.Cli.Board.Articles;

/// <summary>Shows the pages of enriched articles.</summary>
/// <param name="store">Reads results.</param>
internal sealed class ArticlePages(IArticleStore store)
{
    /// <summary>Sends the page of an article. With the parameter "claim", it is opened at the card of the claim with this id.</summary>
    /// <param name="context">The request.</param>
    /// <param name="name">The article's name; can be any text.</param>
    public async Task SendAsync(HttpContext context, string name)
    {
        try
        {
            ArticleName.Check(name);
            if (await store.ReadAsync(DocumentKey.ForResult(name), context.RequestAborted) is not { } result)
            {
                await Answer.WriteAsync(context, StatusCodes.Status404NotFound, "There is no result of this article.");
                return;
            }

            var article = DocumentReader.Read(result);
            if (FindCard(article, context.Request) is { } card)
            {
                context.Response.Redirect($"{context.Request.Path.ToUriComponent()}#{card}");
                return;
            }

            var page = ArticlePage.Create(article);
            PageHeaders.ReplacePolicy(context.Response, ArticlePage.Policy);
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.Body.WriteAsync(page, context.RequestAborted);
        }
        catch (Exception error) when (error is ArticleException or InvalidDocumentException)
        {
            await Answer.WriteAsync(context, StatusCodes.Status404NotFound, error.Message);
        }
        catch (StorageException error)
        {
            await Answer.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, $"{error.Message} {error.Advice}");
        }
    }

    private static string? FindCard(EnrichedArticle article, HttpRequest request)
    {
        var id = request.Query["claim"].ToString();
        var claims = article.Claims!.Index().Where(claim => claim.Item.Id == id);
        return claims.Select(claim => ArticlePage.GetCardId(claim.Index)).FirstOrDefault();
    }
}
