using Enrichment.Articles;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Tests.Syntax;

/// <summary>
/// Trees of the sentences in tests, from trees.txt: one sentence a line, in the form of <see cref="WrittenTree"/>. The Lab's command
/// "trees" writes them, with the errors that the network makes.
/// </summary>
internal static class StoredTrees
{
    private static readonly Dictionary<string, SyntaxTree> Trees = File
        .ReadLines(Path.Join(Checkout.Root, "tests/Enrichment.Tests/Syntax/trees.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(WrittenTree.Parse)
        .ToDictionary(tree => RemoveSpaces(tree.Text));

    /// <summary>The trees of the sentences of <paramref name="article"/>.</summary>
    /// <exception cref="KeyNotFoundException">A sentence has no tree.</exception>
    public static IReadOnlyList<SyntaxTree> Find(Article article) =>
        [.. article.Sentences.Select(sentence => Move(Trees[RemoveSpaces(sentence.In(article.Text))], article.Text, sentence.Offset))];

    private static SyntaxTree Move(SyntaxTree tree, string text, int offset)
    {
        var words = new List<SyntaxWord>();
        foreach (var word in tree.Words)
        {
            var form = word.Span.In(tree.Text);
            offset = text.IndexOf(form, offset, StringComparison.Ordinal);
            words.Add(new SyntaxWord(new TextSpan(offset, form.Length), word.PartOfSpeech, word.Tag, word.Head, word.Relation));
            offset += form.Length;
        }

        return SyntaxTree.Create(text, words);
    }

    private static string RemoveSpaces(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
