namespace Enrichment.Cli.Commands;

/// <summary>Quotes command lines for a POSIX shell.</summary>
internal static class ShellQuoting
{
    /// <summary>Joins words to a command line that can be pasted into a shell.</summary>
    public static string Join(IEnumerable<string> words) => string.Join(' ', words.Select(Quote));

    private static string Quote(string word) =>
        word.Length > 0 && word.All(IsPlain) ? word : $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    private static bool IsPlain(char character) =>
        char.IsLetterOrDigit(character) || "-_./:,+@%=".Contains(character, StringComparison.Ordinal);
}
