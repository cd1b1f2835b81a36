using System.Collections.Frozen;

namespace Enrichment.Embedded.Entities;

/// <summary>The word lists of this assembly: comma-separated or a line each, "#" begins a comment.</summary>
internal static class WordList
{
    /// <summary>The entries of <c>Lists/{name}.txt</c>, compared to the letter.</summary>
    public static FrozenSet<string> Read(string name) => Lines(name).SelectMany(Entries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The lines of <c>Lists/{name}.txt</c> without comments and blank lines.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without the list.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        var resource = $"{typeof(WordList).Namespace}.Lists.{name}.txt";
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The word list '{resource}' is missing from {typeof(WordList).Assembly.GetName().Name}; the build is broken, build it again.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').ToList();
    }

    /// <summary>The comma-separated entries of <paramref name="line"/>.</summary>
    public static string[] Entries(string line) => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
