using System.Globalization;
using System.Text;
using Enrichment.Articles;

namespace Enrichment.Cli.Board.Articles;

/// <summary>Gets names for uploaded articles that every storage and every file system accepts.</summary>
internal static class UploadName
{
    // With a number, an extension and ".json", the name of a file remains below 255 bytes.
    private const int MaxBytes = 160;
    private const int MaxExtension = 12;
    private const int TitleWords = 6;

    /// <summary>Gets the name of a file that was dropped: its last part, with "_" for characters that some systems do not accept.</summary>
    /// <param name="file">The name that the browser sends.</param>
    public static string Create(string file)
    {
        var part = file[(file.AsSpan().LastIndexOfAny('/', '\\') + 1)..].Normalize(NormalizationForm.FormC);
        var extension = Clean(Path.GetExtension(part));
        if (extension.Length is < 2 or > MaxExtension || extension.Equals(".tmp", StringComparison.OrdinalIgnoreCase)) extension = ".txt";
        var stem = Cut(Clean(Path.GetFileNameWithoutExtension(part))).Trim(' ', '.', '_');
        return $"{(stem.Length > 0 ? stem : "article")}{extension}";
    }

    /// <summary>Gets the name of a text that was pasted: its first words.</summary>
    public static string CreateForText(string text)
    {
        var words = text.Split((char[]?)null, 3 * TitleWords, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => new string([.. Cut(word).Where(char.IsLetterOrDigit)]).ToLowerInvariant())
            .Where(word => word.Length > 0)
            .Take(TitleWords);
        return Create($"{string.Join('-', words)}.txt");
    }

    /// <summary>Adds a number to a name: "report-2.txt".</summary>
    public static string AddNumber(string name, int number)
    {
        var extension = Path.GetExtension(name);
        return string.Create(CultureInfo.InvariantCulture, $"{name[..^extension.Length]}-{number}{extension}");
    }

    private static string Clean(string part)
    {
        if (!ArticleName.IsValid(part)) part = new string([.. part.Where(one => !char.IsControl(one) && !char.IsSurrogate(one))]);
        return new string([.. part.Select(one => IsAccepted(one) ? one : '_')]);
    }

    private static bool IsAccepted(char one) => char.IsLetterOrDigit(one) || one is ' ' or '.' or '-' or '_' or '(' or ')' or ','
        || CharUnicodeInfo.GetUnicodeCategory(one) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Cut(string text)
    {
        var (length, bytes) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MaxBytes) break;
            length += rune.Utf16SequenceLength;
        }

        return text[..length];
    }
}
