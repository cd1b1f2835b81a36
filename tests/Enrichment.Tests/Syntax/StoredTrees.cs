using Enrichment.Articles;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Tests.Syntax;

/// <summary>
/// Trees of the sentences in tests: one sentence a line, in the form of <see cref="WrittenTree"/>. The Lab's command "trees" writes them,
/// with the errors that the network makes. If a sentence has no tree, its test fails; the test run with MISSING_TREES=FILE in the
/// environment appends such sentences to that file, for the Lab.
/// </summary>
internal static class StoredTrees
{
    private static readonly string[] Files = ["Syntax/trees.txt", "Claims/attribution-trees.txt"];

    private static readonly Dictionary<string, SyntaxTree> Trees = Files
        .SelectMany(file => File.ReadLines(Path.Join(Checkout.Root, "tests/Enrichment.Tests", file)))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(WrittenTree.Parse)
        .DistinctBy(tree => RemoveSpaces(tree.Text))
        .ToDictionary(tree => RemoveSpaces(tree.Text));

    /// <summary>The trees of the sentences of <paramref name="article"/>.</summary>
    /// <exception cref="KeyNotFoundException">A sentence has no tree.</exception>
    public static IReadOnlyList<SyntaxTree> Find(Article article)
    {
        var sentences = article.Sentences.Select(sentence => sentence.In(article.Text)).ToList();
        var missing = sentences.Where(text => !Trees.ContainsKey(RemoveSpaces(text))).ToList();
        if (missing.Count > 0) Report(missing);
        return [.. sentences.Zip(article.Sentences, (text, sentence) => Move(Trees[RemoveSpaces(text)], article.Text, sentence.Offset))];
    }

    private static void Report(IReadOnlyList<string> missing)
    {
        if (Environment.GetEnvironmentVariable("MISSING_TREES") is { } file)
        {
            lock (Files) File.AppendAllLines(file, missing.Select(text => text.ReplaceLineEndings(" ")));
        }

        throw new KeyNotFoundException($"Write trees of these sentences with the Lab: {string.Join(" | ", missing)}");
    }

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

    private static string RemoveSpaces(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
