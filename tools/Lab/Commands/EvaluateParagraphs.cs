using System.Text;
using Enrichment.Articles.Reading;
using Enrichment.Lab.Corpora;
using Enrichment.Lab.Evaluation;

namespace Enrichment.Lab.Commands;

/// <summary>Measures the kinds of paragraphs.</summary>
internal static class EvaluateParagraphs
{
    /// <summary>Reads the texts in <paramref name="folder"/> and prints how well their lines were classified.</summary>
    public static int Run(DirectoryInfo folder)
    {
        var report = new KindReport();
        foreach (var text in LabelledTextReader.ReadAll(folder)) Add(report, text);
        report.Print();
        return 0;
    }

    private static void Add(KindReport report, LabelledText text)
    {
        var article = ArticleReader.Read(Encoding.UTF8.GetBytes(text.Text));
        foreach (var (offset, labelled) in text.Lines)
        {
            var found = article.Paragraphs.Last(paragraph => paragraph.Offset <= offset || paragraph == article.Paragraphs[0]);
            var end = text.Text.IndexOf('\n', offset);
            report.Add(labelled, found.Kind, $"{text.Name}: {text.Text[offset..end]}");
        }
    }
}
