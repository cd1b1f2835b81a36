using Enrichment.Embedded.Network;
using Enrichment.Lab.Corpora;
using Enrichment.Lab.Evaluation;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Lab.Commands;

/// <summary>The command <c>evaluate syntax</c>.</summary>
internal static class EvaluateSyntax
{
    private static readonly string[] CheckSets = ["check/ewt-test", "check/pud"];

    /// <summary>Measures words, tags, lemmas, heads and relations.</summary>
    /// <param name="data">The folder with the labelled data.</param>
    /// <param name="model">The name of a size that ships, or the network's ONNX file.</param>
    /// <param name="sets">The names of the treebanks below "syntax" in the folder, without extension; none for the check sets.</param>
    /// <param name="wordsOnly">Whether to measure our words only, without a network.</param>
    /// <param name="errors">How many of the most frequent errors in words to show.</param>
    public static int Run(DirectoryInfo data, string model, IReadOnlyList<string> sets, bool wordsOnly, int errors)
    {
        var parse = wordsOnly ? null : CreateParse(Networks.Load(model));
        foreach (var set in sets.Count > 0 ? sets : CheckSets)
        {
            var sentences = TreebankReader.Read(Path.Combine(data.FullName, "syntax", set + ".conllu"));
            var differences = parse is null ? MeasureWords(set, sentences) : Measure(set, sentences, parse);
            differences.Print(errors);
        }

        return 0;
    }

    private static Func<string, IReadOnlyList<TextSpan>, SyntaxTree?> CreateParse(NetworkAnalyzer analyzer)
    {
        var parser = new NetworkParser(analyzer);
        return (text, words) => parser.CreateTree(text, analyzer.Analyze(text, [words], CancellationToken.None).Sentences[0]);
    }

    private static WordErrors MeasureWords(string set, IEnumerable<TreebankSentence> sentences)
    {
        var (words, differences) = (new Score(), new WordErrors());
        foreach (var sentence in sentences)
        {
            var gold = sentence.Tree.Words.Select(word => word.Span).ToHashSet();
            var own = Split(sentence);
            words.Marked += gold.Count;
            words.Found += own.Count;
            words.Right += own.Count(gold.Contains);
            differences.Add(sentence.Tree, own);
        }

        Console.WriteLine($"{set}: our words {words.F1:F2}");
        return differences;
    }

    private static WordErrors Measure(
        string set, IEnumerable<TreebankSentence> sentences, Func<string, IReadOnlyList<TextSpan>, SyntaxTree?> parse)
    {
        var (report, differences) = (new SyntaxReport(), new WordErrors());
        foreach (var sentence in sentences)
        {
            TextSpan[] gold = [.. sentence.Tree.Words.Select(word => word.Span)];
            var own = Split(sentence);
            var goldTree = parse(sentence.Text, gold);
            report.Add(sentence.Genre, sentence.Tree, goldTree, own.SequenceEqual(gold) ? goldTree : parse(sentence.Text, own));
            differences.Add(sentence.Tree, own);
        }

        report.Print(set);
        return differences;
    }

    private static IReadOnlyList<TextSpan> Split(TreebankSentence sentence) =>
        SyntaxWords.Split(new TokenRun(sentence.Text, new TextSpan(0, sentence.Text.Length)));
}
