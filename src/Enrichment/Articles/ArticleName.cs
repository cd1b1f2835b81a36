namespace Enrichment.Articles;

/// <summary>What an article may be called. Names come from whoever drops articles, and become paths.</summary>
public static class ArticleName
{
    /// <summary>The longest name, in UTF-16 code units: what blob storage allows, less the room for ".json".</summary>
    public const int MaxLength = 1019;

    /// <summary>Checks that <paramref name="name"/> is a relative path with "/" that stays below its folder.</summary>
    /// <exception cref="ArticleException">It is empty, too long, absolute, has control characters, or a part of it is empty, "." or "..".</exception>
    public static void Check(string name)
    {
        var fault = FaultOf(name);
        if (fault is not null) throw new ArticleException(ErrorCode.InvalidName, $"The name {fault}; rename the article and send it in again.");
    }

    /// <summary>Whether <see cref="Check"/> lets <paramref name="name"/> pass.</summary>
    public static bool IsValid(string name) => FaultOf(name) is null;

    private static string? FaultOf(string name) => name switch
    {
        "" => "is empty",
        { Length: > MaxLength } => $"has {name.Length} characters, more than {MaxLength}",
        _ when name.Any(char.IsControl) => "has control characters in it",
        _ when name.Contains('\\') => "has a backslash in it",
        _ when name.Split('/').Any(part => part is "" or "." or "..") => "climbs out of its folder or has an empty part",
        _ => null,
    };
}
