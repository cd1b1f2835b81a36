using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace Enrichment.EndToEnd.Tests.Proxies;

/// <summary>A request of a storage client, and what can be done with it.</summary>
/// <param name="context">The request.</param>
/// <param name="address">The address at the emulator.</param>
/// <param name="client">Sends it to the emulator.</param>
internal sealed class ProxiedRequest(HttpContext context, Uri address, HttpMessageInvoker client)
{
    private static readonly HashSet<string> NotForwarded = new(StringComparer.OrdinalIgnoreCase)
    {
        "Host", "Transfer-Encoding", "Content-Length", "Connection", "Keep-Alive", "Expect",
    };

    /// <summary>The method.</summary>
    public string Method => context.Request.Method;

    /// <summary>The address at the emulator.</summary>
    public Uri Address => address;

    /// <summary>Cancelled when the client ends the connection.</summary>
    public CancellationToken Abandoned => context.RequestAborted;

    /// <summary>Carries out the request, even if the client ends the connection in the meantime.</summary>
    public async Task<HttpResponseMessage> ForwardAsync()
    {
        using var request = new HttpRequestMessage(new HttpMethod(Method), address);
        if (Method is "PUT" or "POST")
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, Abandoned);
            request.Content = new ByteArrayContent(body.ToArray());
        }

        foreach (var (name, values) in context.Request.Headers.Where(header => !NotForwarded.Contains(header.Key)))
            if (!request.Headers.TryAddWithoutValidation(name, (string?)values))
                request.Content?.Headers.TryAddWithoutValidation(name, (string?)values);
        var response = await client.SendAsync(request, CancellationToken.None);
        await response.Content.LoadIntoBufferAsync();
        return response;
    }

    /// <summary>Answers with the response of the emulator.</summary>
    public async Task AnswerAsync(HttpResponseMessage response)
    {
        WriteHead(response);
        if (Method != "HEAD") await response.Content.CopyToAsync(context.Response.Body);
    }

    /// <summary>Answers as the storage service does after an error of its own.</summary>
    /// <param name="status">The status.</param>
    /// <param name="code">The error code.</param>
    public async Task AnswerAsync(HttpStatusCode status, string code)
    {
        context.Response.StatusCode = (int)status;
        context.Response.ContentType = "application/xml";
        context.Response.Headers["x-ms-error-code"] = code;
        if (Method != "HEAD") await context.Response.WriteAsync($"<Error><Code>{code}</Code><Message>The proxy answers.</Message></Error>");
    }

    /// <summary>Answers with the first half of the emulator's response, then closes the connection.</summary>
    public async Task AnswerHalfAsync(HttpResponseMessage response)
    {
        WriteHead(response);
        var body = await response.Content.ReadAsByteArrayAsync();
        if (Method != "HEAD" && body.Length > 1) await context.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2));
        await context.Response.Body.FlushAsync();
        Close();
    }

    /// <summary>Closes the connection.</summary>
    public void Close() => context.Abort();

    private void WriteHead(HttpResponseMessage response)
    {
        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers))
            if (!NotForwarded.Contains(name)) context.Response.Headers[name] = values.ToArray();
        // The length in the answer to HEAD is that of the blob.
        var hasLength = response.Content.Headers.NonValidated.TryGetValues("Content-Length", out var length);
        if (hasLength && response.StatusCode != HttpStatusCode.NoContent)
            context.Response.ContentLength = long.Parse(length.ToString(), CultureInfo.InvariantCulture);
    }
}
