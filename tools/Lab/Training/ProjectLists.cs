using System.Text.RegularExpressions;
using Enrichment.Embedded.Lexicons;
using Enrichment.Lab.Corpora;

namespace Enrichment.Lab.Training;

/// <summary>The laboratory's own lists of names, from common knowledge, and sentences.</summary>
internal static class ProjectLists
{
    /// <summary>The entries of a list whose groups are apart by comment lines.</summary>
    public static string[][] Groups(string name)
    {
        var groups = new List<List<string>>();
        foreach (var line in Lines(name))
        {
            if (line[0] == '#') groups.Add([]);
            else groups[^1].AddRange(Entries(line));
        }

        return [.. groups.Where(group => group.Count > 0).Select(group => group.ToArray())];
    }

    /// <summary>The countries of the recognizer's list.</summary>
    public static IEnumerable<string> Countries() => GetNames(CountryNameKind.Country);

    /// <summary>The peoples of the recognizer's list, "Afghans", and their adjectives.</summary>
    public static IEnumerable<string> Peoples() =>
        GetNames(CountryNameKind.Adjective, CountryNameKind.People);

    /// <summary>The sentences with places for names.</summary>
    public static IEnumerable<string> Templates() => Lines("templates").Where(line => line[0] != '#');

    /// <summary>The sentences with the sentiment towards the names in them.</summary>
    public static IEnumerable<TargetedSentence> Targets() => Lines("targets").Where(line => line[0] != '#').SelectMany(Targets);

    /// <summary>The entries of a list: separated by commas, "#" begins a comment line.</summary>
    public static IEnumerable<string> Read(string name) => Lines(name).Where(line => line[0] != '#').SelectMany(Entries);

    private static IEnumerable<TargetedSentence> Targets(string marked)
    {
        var text = Regex.Replace(marked, @"\[[-0+]|\]", "");
        var marks = 0;
        foreach (Match name in Regex.Matches(marked, @"\[([-0+])([^\]]*)\]"))
        {
            var label = MarkedSentenceReader.ParseLabel(name.Value[1]);
            yield return new TargetedSentence("own", text, name.Index - marks, name.Groups[2].Length, label);
            marks += 3;
        }
    }

    private static IEnumerable<string> GetNames(params CountryNameKind[] kinds) =>
        CountryName.ReadAll().Where(name => kinds.Contains(name.Kind)).Select(name => name.Text);

    private static string[] Entries(string line) => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string[] Lines(string name)
    {
        using var stream = typeof(ProjectLists).Assembly.GetManifestResourceStream($"Enrichment.Lab.Lists.{name}.txt")
            ?? throw new InvalidOperationException($"The list '{name}' is missing.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
    }
}
