using Microsoft.AspNetCore.Http;

namespace Enrichment.Cli.Board.Access;

/// <summary>The headers of every response: what a page may load, and who may load it.</summary>
internal static class PageHeaders
{
    // The scripts create no HTML from text, and trusted types enforce this.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    /// <summary>Adds the headers.</summary>
    public static void Add(HttpResponse response)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
    }

    /// <summary>Replaces the policy of the board by that of an article page.</summary>
    /// <param name="response">The response.</param>
    /// <param name="policy">The policy of the page.</param>
    public static void ReplacePolicy(HttpResponse response, string policy) =>
        response.Headers.ContentSecurityPolicy = $"{policy}; frame-ancestors 'none'";
}
