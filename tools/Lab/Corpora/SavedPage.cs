using System.Text.Json;

namespace Enrichment.Lab.Corpora;

/// <summary>A saved page, and what is known about its article. An unknown value is null.</summary>
internal sealed record SavedPage
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The name of the file.</summary>
    public string Name { get; init; } = "";

    /// <summary>The bytes of the page.</summary>
    public byte[] Content { get; init; } = [];

    /// <summary>The text of the article, without its title.</summary>
    public string? Text { get; init; }

    /// <summary>Parts of the article, if its text is unknown.</summary>
    public IReadOnlyList<string>? With { get; init; }

    /// <summary>Parts of the page that are not the article.</summary>
    public IReadOnlyList<string>? Without { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The authors.</summary>
    public IReadOnlyList<string>? Authors { get; init; }

    /// <summary>The time of publication. It starts with an ISO date.</summary>
    public string? Published { get; init; }

    /// <summary>Reads every NAME.html in <paramref name="folder"/> that has a NAME.json, in order of their names.</summary>
    public static IEnumerable<SavedPage> ReadAll(DirectoryInfo folder) =>
        from file in folder.EnumerateFiles("*.html").OrderBy(file => file.Name, StringComparer.Ordinal)
        let expected = Path.ChangeExtension(file.FullName, ".json")
        where File.Exists(expected)
        select JsonSerializer.Deserialize<SavedPage>(File.ReadAllBytes(expected), Options)! with
        {
            Name = file.Name,
            Content = File.ReadAllBytes(file.FullName),
        };
}
