using Microsoft.AspNetCore.Http;

namespace Enrichment.Cli.Board.Responses;

/// <summary>Writes responses for the scripts of the board.</summary>
internal static class Answer
{
    /// <summary>Writes a value as JSON.</summary>
    public static Task WriteJsonAsync<T>(HttpContext context, T value)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(BoardJson.Write(value), context.RequestAborted);
    }

    /// <summary>Writes a sentence as plain text; it can contain untrusted text.</summary>
    public static Task WriteAsync(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(sentence, context.RequestAborted);
    }
}
