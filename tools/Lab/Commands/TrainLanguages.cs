using Enrichment.Lab.Corpora;
using Enrichment.Lab.Training;
using Enrichment.Text;

namespace Enrichment.Lab.Commands;

/// <summary>Writes the lists of frequent words and letters of the languages in Latin script.</summary>
internal static class TrainLanguages
{
    /// <summary>Counts the texts in <paramref name="data"/> and writes the lists to <paramref name="lists"/>.</summary>
    public static int Run(DirectoryInfo data, DirectoryInfo lists)
    {
        var builder = new LanguageListBuilder();
        var codes = LanguageProfiles.All.Where(profile => profile.Script == Script.Latin).Select(profile => profile.Code).ToHashSet();
        foreach (var (language, text) in LanguageTexts.FindFiles(data).SelectMany(LanguageTexts.Read))
        {
            if (codes.Contains(language)) builder.Add(language, text);
        }

        Write(lists, "language-words-latin.txt", "Frequent words in Latin script", builder.BuildWords());
        Write(lists, "language-letters-latin.txt", "Letters in Latin script", builder.BuildLetters());
        return 0;
    }

    private static void Write(DirectoryInfo folder, string name, string content, IEnumerable<string> lines)
    {
        var head = $"# {content}, with the languages (BCP 47) and weights. In lower case. Written by: tools/Lab train languages.\n\n";
        var text = head + string.Join('\n', lines) + "\n";
        File.WriteAllText(Path.Combine(folder.FullName, name), text);
        Console.WriteLine($"{name}: {text.Length} characters");
    }
}
