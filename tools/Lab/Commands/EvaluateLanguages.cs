using System.Diagnostics;
using Enrichment.Lab.Corpora;
using Enrichment.Lab.Evaluation;
using Enrichment.Text;

namespace Enrichment.Lab.Commands;

/// <summary>Measures the identification of languages.</summary>
internal static class EvaluateLanguages
{
    /// <summary>
    /// Measures on each file "*.tsv" in <paramref name="data"/>; a line is a BCP 47 tag, a tab and a text. Each text is identified as an
    /// article of its own.
    /// </summary>
    public static int Run(DirectoryInfo data)
    {
        foreach (var file in LanguageTexts.FindFiles(data)) Measure(file);
        return 0;
    }

    private static void Measure(FileInfo file)
    {
        var (report, characters) = (new LanguageReport(), 0L);
        var watch = new Stopwatch();
        foreach (var (language, text) in LanguageTexts.Read(file))
        {
            var tokens = new TokenRun(text, new TextSpan(0, text.Length));
            watch.Start();
            var identified = LanguageIdentifier.IdentifyArticle(tokens);
            watch.Stop();
            report.Add(language, identified);
            characters += text.Length;
        }

        report.Print(file.Name);
        Console.WriteLine($"  {characters / watch.Elapsed.TotalMicroseconds:F1} million characters a second");
    }
}
