using Enrichment.Text;

namespace Enrichment.Embedded.Lists;

/// <summary>The word lists of this assembly: entries separated by commas, "#" begins a comment.</summary>
internal static class WordList
{
    /// <summary>The entries of <c>{folder}/Lists/{name}.txt</c>, as written.</summary>
    public static IEnumerable<string> Read(string folder, string name) => Lines(folder, name).SelectMany(Entries);

    /// <summary>The entries of <c>{folder}/Lists/{name}.txt</c>, for looking words up.</summary>
    public static WordSet ReadSet(string folder, string name) => WordSet.Of(Read(folder, name));

    /// <summary>The lines of <c>{folder}/Lists/{name}.txt</c> without comments and blank lines.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without the list.</exception>
    public static IReadOnlyList<string> Lines(string folder, string name)
    {
        var resource = $"{typeof(WordList).Assembly.GetName().Name}.{folder}.Lists.{name}.txt";
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The word list '{resource}' is missing; the build is broken, build it again.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];
    }

    /// <summary>The comma-separated entries of <paramref name="line"/>.</summary>
    public static string[] Entries(string line) => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
