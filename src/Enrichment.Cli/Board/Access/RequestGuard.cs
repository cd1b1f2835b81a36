using Enrichment.Cli.Board.Responses;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Enrichment.Cli.Board.Access;

/// <summary>Refuses requests that do not come from the pages of the board, or have no token if one is needed.</summary>
/// <param name="options">For whom the board is open.</param>
internal sealed class RequestGuard(BoardOptions options)
{
    /// <summary>The header of every request that changes something. A page of another origin cannot send it without permission.</summary>
    public const string Header = "X-Enrich-Board";

    /// <summary>The path of the page for the token.</summary>
    public const string LoginPath = "/login";

    /// <summary>The path of the request that exchanges the token for a cookie.</summary>
    public const string SessionPath = "/api/session";

    /// <summary>The folder of the files that need no token.</summary>
    public const string AssetPath = "/assets";

    private const string Cookie = "enrich-board";

    // In bytes. Anybody can send one.
    private const int LongestToken = 4096;

    /// <summary>Checks a request and passes it on.</summary>
    public async Task CheckAsync(HttpContext context, Func<Task> next)
    {
        PageHeaders.Add(context.Response);
        if (FindRefusal(context.Request) is { } reason)
            await Answer.WriteAsync(context, StatusCodes.Status403Forbidden, reason);
        else if (NeedsToken(context.Request.Path) && !HasToken(context.Request))
            await RequestTokenAsync(context);
        else
            await next();
    }

    /// <summary>Exchanges the token in the body for a cookie.</summary>
    public async Task LogInAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { } limit) limit.MaxRequestBodySize = LongestToken;
        using var reader = new StreamReader(context.Request.Body);
        var text = await reader.ReadToEndAsync(context.RequestAborted);
        if (options.Token is not { } token || !token.Matches(text.Trim()))
        {
            await Answer.WriteAsync(context, StatusCodes.Status401Unauthorized, "This is not the token of the board.");
            return;
        }

        context.Response.Cookies.Append(Cookie, token.Session, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.Headers.Origin.ToString().StartsWith("https:", StringComparison.Ordinal),
            Path = "/",
        });
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private string? FindRefusal(HttpRequest request)
    {
        if (!options.IsHost(request.Host.Host)) return "The board is not open under this host name; see --board-host.";
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return null;
        if (request.Headers.Origin.Count > 0 && !IsOwnOrigin(request)) return "The request comes from another origin.";
        if (request.Headers["Sec-Fetch-Site"] is [{ } site, ..] && site is not ("same-origin" or "none"))
            return "The request comes from another site.";
        return request.Headers.ContainsKey(Header) ? null : $"The request has no header {Header}.";
    }

    // The scheme is not compared, because a reverse proxy can add TLS.
    private static bool IsOwnOrigin(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin)
        && string.Equals(origin.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);

    private bool NeedsToken(PathString path) =>
        options.Token is not null && path != LoginPath && path != SessionPath && !path.StartsWithSegments(AssetPath);

    private bool HasToken(HttpRequest request)
    {
        const string Scheme = "Bearer ";
        var token = options.Token!;
        var header = request.Headers.Authorization.ToString();
        if (header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return token.Matches(header[Scheme.Length..].Trim());
        return request.Cookies[Cookie] is { } cookie && token.MatchesSession(cookie);
    }

    private static Task RequestTokenAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal))
        {
            response.Redirect(LoginPath);
            return Task.CompletedTask;
        }

        response.Headers.WWWAuthenticate = "Bearer";
        return Answer.WriteAsync(context, StatusCodes.Status401Unauthorized, "The board needs its token.");
    }
}
