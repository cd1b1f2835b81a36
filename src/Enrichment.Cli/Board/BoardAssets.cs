using System.Security.Cryptography;
using Enrichment.Cli.Board.Responses;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Enrichment.Cli.Board;

/// <summary>The files of the board: pages, style sheet, scripts and icon.</summary>
internal static class BoardAssets
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    };

    /// <summary>Sends a file that the browser keeps until it changes.</summary>
    /// <param name="context">The request.</param>
    /// <param name="name">The name of the file; can be any text.</param>
    public static Task SendAsync(HttpContext context, string name)
    {
        if (Read(name) is not { } content || !Types.TryGetValue(Path.GetExtension(name), out var type))
            return Answer.WriteAsync(context, StatusCodes.Status404NotFound, "There is no such file.");
        context.Response.Headers.CacheControl = "no-cache";
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\"");
        return TypedResults.Bytes(content, type, entityTag: tag).ExecuteAsync(context);
    }

    /// <summary>Sends a page.</summary>
    public static Task SendPageAsync(HttpContext context, string name)
    {
        context.Response.ContentType = Types[".html"];
        return context.Response.Body.WriteAsync(Read(name), context.RequestAborted).AsTask();
    }

    private static byte[]? Read(string name)
    {
        using var stream = typeof(BoardAssets).Assembly.GetManifestResourceStream($"board/{name}");
        if (stream is null) return null;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
