namespace Enrichment.Cli.Commands;

/// <summary>Writes a command line down so that it can be pasted into a POSIX shell.</summary>
internal static class ShellQuoting
{
    /// <summary>The command line that has the given words.</summary>
    public static string Join(IEnumerable<string> words) => string.Join(' ', words.Select(Quote));

    private static string Quote(string word) => word.Length > 0 && word.All(IsPlain) ? word : $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    private static bool IsPlain(char character) => char.IsLetterOrDigit(character) || "-_./:,+@%=".Contains(character, StringComparison.Ordinal);
}
