using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Cli.Board.Responses;
using Enrichment.Pipeline.Ports;
using Enrichment.Storage;
using Microsoft.AspNetCore.Http;
using static System.FormattableString;

namespace Enrichment.Cli.Board.Articles;

/// <summary>Puts articles that are dropped or pasted into the storage. None of them replaces another one.</summary>
/// <param name="articles">Reads the articles that exist.</param>
/// <param name="upload">Writes articles.</param>
internal sealed class ArticleUploads(IArticleStore articles, IArticleUpload upload) : IDisposable
{
    /// <summary>The number of uploads at the same time. Each can have one article of the largest size in memory.</summary>
    public const int MaxUploads = 4;

    private const int MaxSameName = 1000;

    private readonly SemaphoreSlim _slots = new(MaxUploads);
    private readonly SemaphoreSlim _naming = new(1);

    /// <summary>Reads an article from the body and writes it. Returns its name as JSON.</summary>
    /// <param name="context">The request. Without the parameter "name", the name is derived from the text.</param>
    public async Task ReceiveAsync(HttpContext context)
    {
        await _slots.WaitAsync(context.RequestAborted);
        try
        {
            var content = await ReadAsync(context.Request);
            var file = context.Request.Query["name"].ToString();
            var wanted = file.Length > 0 ? UploadName.Create(file) : UploadName.CreateForText(System.Text.Encoding.UTF8.GetString(content));
            await Answer.WriteJsonAsync(context, new { Name = await PutAsync(wanted, content, context.RequestAborted) });
        }
        catch (ArticleException error)
        {
            var status = error.Code == ErrorCode.TooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
            await Answer.WriteAsync(context, status, error.Message);
        }
        catch (StorageException error)
        {
            await Answer.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, $"{error.Message} {error.Advice}");
        }
        finally
        {
            _slots.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _slots.Dispose();
        _naming.Dispose();
    }

    private static async Task<byte[]> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > ArticleReader.MaxBytes) throw CreateTooLarge();
        using var content = new MemoryStream();
        try
        {
            await request.Body.CopyToAsync(content, request.HttpContext.RequestAborted);
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw CreateTooLarge();
        }

        return content.Length > 0
            ? content.ToArray()
            : throw new ArticleException(ErrorCode.EmptyArticle, "The article is empty; add its text.");
    }

    private static ArticleException CreateTooLarge() => new(
        ErrorCode.TooLarge, Invariant($"The file has more than {ArticleReader.MaxBytes:N0} bytes; split it into parts."));

    // One after the other, so that two uploads do not get the same name.
    private async Task<string> PutAsync(string wanted, byte[] content, CancellationToken cancellationToken)
    {
        await _naming.WaitAsync(cancellationToken);
        try
        {
            for (var number = 1; number <= MaxSameName; number++)
            {
                var name = number == 1 ? wanted : UploadName.AddNumber(wanted, number);
                ArticleName.Check(name);
                var existing = await articles.ReadSourceAsync(name, cancellationToken);
                if (existing is not null && !existing.Content.Span.SequenceEqual(content)) continue;
                if (existing is null) await upload.PutAsync(name, content, cancellationToken);
                return name;
            }

            throw new ArticleException(ErrorCode.InvalidName, $"There are too many articles with the name {wanted}; rename the file.");
        }
        finally
        {
            _naming.Release();
        }
    }
}
