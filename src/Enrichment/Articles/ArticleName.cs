using System.Buffers;
using System.Text;

namespace Enrichment.Articles;

/// <summary>Checks names of articles. Names come from outside and become paths.</summary>
public static class ArticleName
{
    /// <summary>The length of the longest name, in UTF-16 code units: the limit of blob storage minus the length of ".json".</summary>
    public const int MaxLength = 1019;

    /// <summary>Checks that <paramref name="name"/> is a relative path with "/" that stays below its folder.</summary>
    /// <exception cref="ArticleException">
    /// It is empty, too long or absolute, has control characters, is not valid UTF-16, or a part of it is empty, "." or "..".
    /// </exception>
    public static void Check(string name)
    {
        if (FindError(name) is { } error)
            throw new ArticleException(ErrorCode.InvalidName, $"The name {error}; rename the article and send it in again.");
    }

    /// <summary>Whether <see cref="Check"/> accepts <paramref name="name"/>.</summary>
    public static bool IsValid(string name) => FindError(name) is null;

    private static string? FindError(string name) => name switch
    {
        "" => "is empty",
        { Length: > MaxLength } => $"has {name.Length} characters, more than {MaxLength}",
        _ when name.Any(char.IsControl) => "has control characters in it",
        _ when name.Contains('\\') => "has a backslash in it",
        _ when HasLoneSurrogate(name) => "is not valid Unicode text",
        _ when name.Split('/').Any(part => part is "" or "." or "..") => "climbs out of its folder or has an empty part",
        _ => null,
    };

    private static bool HasLoneSurrogate(string name)
    {
        var rest = name.AsSpan();
        while (Rune.DecodeFromUtf16(rest, out _, out var length) == OperationStatus.Done) rest = rest[length..];
        return !rest.IsEmpty;
    }
}
