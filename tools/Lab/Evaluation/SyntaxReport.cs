using Enrichment.Syntax;

namespace Enrichment.Lab.Evaluation;

/// <summary>The scores of a treebank: with its words and with ours, for each genre and for all of it.</summary>
internal sealed class SyntaxReport
{
    private readonly SyntaxScores _gold = new();
    private readonly SyntaxScores _own = new();
    private readonly SyntaxScores _tagged = new();
    private readonly SortedDictionary<string, (int Sentences, SyntaxScores Gold, SyntaxScores Own)> _genres = new(StringComparer.Ordinal);
    private int _sentences;

    /// <summary>Counts a sentence.</summary>
    /// <param name="genre">The kind of text.</param>
    /// <param name="tree">The tree of the treebank.</param>
    /// <param name="gold">The tree that was found for the treebank's words.</param>
    /// <param name="own">The tree that was found for our words.</param>
    public void Add(string genre, SyntaxTree tree, SyntaxTree? gold, SyntaxTree? own)
    {
        _sentences++;
        var (sentences, goldScores, ownScores) = _genres.GetValueOrDefault(genre, (0, new SyntaxScores(), new SyntaxScores()));
        _genres[genre] = (sentences + 1, goldScores, ownScores);
        foreach (var scores in (SyntaxScores[])[_gold, goldScores]) scores.Add(tree, gold);
        foreach (var scores in (SyntaxScores[])[_own, ownScores]) scores.Add(tree, own);
        _tagged.Add(tree, SyntaxTree.Create(tree.Text, [.. tree.Words.Select(word => word with { Lemma = "" })]));
    }

    /// <summary>Prints the figures.</summary>
    public void Print(string name)
    {
        Console.WriteLine(
            $"{name}: {_sentences:N0} sentences, {_gold.Words.Marked:N0} words; lemmas with the treebank's tags {_tagged.Lemmas.F1:F1}");
        Console.WriteLine($"  {"",-22} words  UPOS  XPOS  lemma   UAS   LAS; without punctuation:  UAS   LAS");
        PrintLine("treebank's words", _gold);
        PrintLine("our words", _own);
        Console.WriteLine($"  {"relation",-22} count     P     R    F1  our words: F1");
        foreach (var relation in SyntaxScores.Relations) PrintRelation(relation);
        Console.WriteLine($"  {"genre",-22} sentences  UPOS   UAS   LAS  our words: LAS");
        foreach (var (genre, (sentences, gold, own)) in _genres)
        {
            Console.WriteLine(
                $"  {genre,-22} {sentences,9:N0} {gold.PartsOfSpeech.F1,5:F1} {gold.Heads.F1,5:F1} {gold.Arcs.F1,5:F1} " +
                $"{own.Arcs.F1,15:F1}");
        }
    }

    private static void PrintLine(string name, SyntaxScores scores) => Console.WriteLine(
        $"  {name,-22} {scores.Words.F1,5:F2} {scores.PartsOfSpeech.F1,5:F1} {scores.Tags.F1,5:F1} {scores.Lemmas.F1,6:F1} " +
        $"{scores.Heads.F1,5:F1} {scores.Arcs.F1,5:F1} {"",20} {scores.HeadsWithoutMarks.F1,9:F1} {scores.ArcsWithoutMarks.F1,5:F1}");

    private void PrintRelation(string relation)
    {
        var (gold, own) = (_gold.GetRelation(relation), _own.GetRelation(relation));
        Console.WriteLine(
            $"  {relation,-22} {gold.Marked,5:N0} {gold.Precision,5:F1} {gold.Recall,5:F1} {gold.F1,5:F1} {own.F1,14:F1}");
    }
}
