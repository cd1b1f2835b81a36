namespace Enrichment.Export.Writing;

/// <summary>Checks web addresses, which are untrusted.</summary>
internal static class WebAddress
{
    /// <summary>
    /// The URI for <paramref name="text"/>, escaped as RFC 3986 requires; null if it is not an absolute http or https address of ASCII
    /// characters.
    /// </summary>
    public static string? Normalize(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.UserInfo.Length == 0
        && uri.AbsoluteUri.All(IsOfUri)
            ? uri.AbsoluteUri
            : null;

    private static bool IsOfUri(char character) =>
        char.IsAsciiLetterOrDigit(character) || "-._~:/?#[]@!$&'()*+,;=%".Contains(character, StringComparison.Ordinal);
}
