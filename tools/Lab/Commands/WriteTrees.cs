using Enrichment.Articles;
using Enrichment.Embedded.Network;
using Enrichment.Lab.Corpora;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Lab.Commands;

/// <summary>The command <c>trees</c>.</summary>
internal static class WriteTrees
{
    /// <summary>
    /// Parses each line of <paramref name="sentences"/> as a sentence, and writes "form/part of speech/tag/head/relation" for each word, as
    /// the tests of the core read it.
    /// </summary>
    public static async Task<int> RunAsync(FileInfo sentences, string model, CancellationToken cancellationToken)
    {
        var parser = new NetworkParser(Networks.Load(model));
        foreach (var line in await File.ReadAllLinesAsync(sentences.FullName, cancellationToken).ConfigureAwait(false))
        {
            var article = PlainArticle.Create(line, [new TextSpan(0, line.Length)]);
            var tree = parser.Parse(TokenizedArticle.Create(article, cancellationToken), cancellationToken)[0]!;
            Console.WriteLine(string.Join(' ', tree.Words.Select(word => Write(line, word))));
        }

        return 0;
    }

    private static string Write(string text, SyntaxWord word) =>
        $"{word.Span.In(text)}/{word.PartOfSpeech.Code}/{word.Tag}/{word.Head + 1}/{word.Relation}";
}
