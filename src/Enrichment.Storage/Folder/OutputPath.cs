using System.Text;
using Enrichment.Articles;
using Enrichment.Pipeline;

namespace Enrichment.Storage.Folder;

/// <summary>Where an article's document lies: <c>NAME.json</c> below its folder, whatever the name.</summary>
public static class OutputPath
{
    // What file systems allow for one part of a path, in bytes of UTF-8.
    private const int MaxPartBytes = 255;

    private const int HashLength = 16;

    /// <summary>The path of the document of the article <paramref name="name"/>, always below <paramref name="folder"/>.</summary>
    public static string For(string folder, string name) => Path.Join(folder, RelativeFor(name));

    private static string RelativeFor(string name)
    {
        if (!IsValid(name)) return $"{Shortened(Flattened(name), name, ".json")}";
        var parts = name.Split('/');
        var folders = parts[..^1].Select(part => Fitting(part, ""));
        return Path.Join([.. folders, Fitting(parts[^1], ".json")]);
    }

    private static bool IsValid(string name)
    {
        try
        {
            ArticleName.Check(name);
            return true;
        }
        catch (ArticleException)
        {
            return false;
        }
    }

    // A name that is refused still gets its failure record, in one part that cannot climb anywhere.
    private static string Flattened(string name) =>
        string.Concat(name.Select(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_' ? character : '_'));

    private static string Fitting(string part, string suffix) =>
        Encoding.UTF8.GetByteCount(part) + suffix.Length <= MaxPartBytes ? part + suffix : Shortened(part, part, suffix);

    // The hash keeps names apart that begin alike.
    private static string Shortened(string text, string hashed, string suffix)
    {
        var room = MaxPartBytes - suffix.Length - HashLength - 1;
        var kept = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            room -= rune.Utf8SequenceLength;
            if (room < 0) break;
            kept.Append(rune.ToString());
        }

        return $"{kept}~{EnrichmentPipeline.HashOf(Encoding.UTF8.GetBytes(hashed))[..HashLength]}{suffix}";
    }
}
