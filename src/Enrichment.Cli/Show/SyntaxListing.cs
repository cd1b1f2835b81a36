using System.Globalization;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Cli.Show;

/// <summary>
/// Writes parsed sentences for people: a line for each word, below the word that it depends on and indented more. A line has the word, its
/// part of speech and tag, its lemma, and its relation.
/// </summary>
internal static class SyntaxListing
{
    // Deeper words are indented as much as this, so that the length of the listing is linear in the length of the text.
    private const int DeepestIndent = 40;

    private const int Indent = 2;

    /// <summary>The lines of all sentences of an article, each sentence with its number and text, and an empty line after it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="trees">A tree for each sentence, null for one that was not parsed.</param>
    public static IEnumerable<string> Write(Article article, IReadOnlyList<SyntaxTree?> trees)
    {
        for (var index = 0; index < trees.Count; index++)
        {
            var sentence = article.Sentences[index];
            yield return $"{(index + 1).ToString(CultureInfo.InvariantCulture)}. {SafeText.Escape(sentence.In(article.Text))}";
            IEnumerable<string> lines = trees[index] is { } tree ? Write(tree) : [$"   (not parsed; language {sentence.Language})"];
            foreach (var line in lines.Append("")) yield return line;
        }
    }

    /// <summary>The lines of a tree.</summary>
    public static IEnumerable<string> Write(SyntaxTree tree)
    {
        var rows = Order(tree).Select(row => CreateRow(tree, row.Word, row.Depth)).ToList();
        var widths = Enumerable.Range(0, 3).Select(column => rows.Max(row => row[column].Length)).ToArray();
        return rows.Select(row => $"{row[0].PadRight(widths[0])}  {row[1].PadRight(widths[1])}  {row[2].PadRight(widths[2])}  {row[3]}");
    }

    private static string[] CreateRow(SyntaxTree tree, int index, int depth)
    {
        var word = tree[index];
        var indent = new string(' ', Math.Min(depth, DeepestIndent) * Indent);
        return
        [
            indent + SafeText.Escape(tree.GetText(index).ToString()),
            $"{word.PartOfSpeech.Code} {word.Tag}",
            SafeText.Escape(word.Lemma),
            word.Relation,
        ];
    }

    // Each word before those that depend on it, which are in the order of the sentence.
    private static IEnumerable<(int Word, int Depth)> Order(SyntaxTree tree)
    {
        var open = new Stack<(int Word, int Depth)>([(tree.Root, 1)]);
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var child in tree.GetChildren(next.Word).ToArray().Reverse()) open.Push((child, next.Depth + 1));
        }
    }
}
