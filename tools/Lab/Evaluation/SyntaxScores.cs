using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Lab.Evaluation;

/// <summary>
/// Compares trees with those of a treebank. Words are aligned by their exact span, and scores are F1, as in the CoNLL 2018 shared task
/// (Zeman et al. 2018). With the treebank's own words F1 is the accuracy. Relations count with their subtypes.
/// </summary>
internal sealed class SyntaxScores
{
    /// <summary>The relations that claims depend on.</summary>
    public static readonly IReadOnlyList<string> Relations =
    [
        "nsubj", "nsubj:pass", "obj", "ccomp", "xcomp", "acl:relcl", "acl", "advcl", "conj", "appos", "parataxis", "nmod", "obl",
    ];

    private readonly Dictionary<string, Score> _relations = Relations.ToDictionary(relation => relation, _ => new Score());

    /// <summary>Words with the right span.</summary>
    public Score Words { get; } = new();

    /// <summary>Words with the right part of speech.</summary>
    public Score PartsOfSpeech { get; } = new();

    /// <summary>Words with the right fine tag.</summary>
    public Score Tags { get; } = new();

    /// <summary>Words with the right lemma.</summary>
    public Score Lemmas { get; } = new();

    /// <summary>Words with the right head: UAS.</summary>
    public Score Heads { get; } = new();

    /// <summary>Words with the right head and relation: LAS.</summary>
    public Score Arcs { get; } = new();

    /// <summary>UAS without punctuation.</summary>
    public Score HeadsWithoutMarks { get; } = new();

    /// <summary>LAS without punctuation.</summary>
    public Score ArcsWithoutMarks { get; } = new();

    /// <summary>The score of <paramref name="relation"/>, one of <see cref="Relations"/>.</summary>
    public Score GetRelation(string relation) => _relations[relation];

    /// <summary>Counts a sentence.</summary>
    /// <param name="gold">The tree of the treebank.</param>
    /// <param name="found">The tree that was found, or null if the sentence was not parsed.</param>
    public void Add(SyntaxTree gold, SyntaxTree? found)
    {
        var foundWords = found?.Words ?? [];
        var pairs = Align(gold.Words, foundWords);
        CountWords(gold, foundWords, pairs);
        for (var at = 0; at < gold.Words.Count; at++) CountMarked(gold.Words[at]);
        for (var at = 0; at < foundWords.Count; at++)
        {
            var pair = pairs[at] < 0 ? null : gold.Words[pairs[at]];
            CountFound(foundWords[at], pair, pair is not null && pair.Head == MapHead(foundWords[at].Head, pairs));
        }
    }

    /// <summary>The index in <paramref name="gold"/> of the word with the span of each word of <paramref name="found"/>, or -2.</summary>
    private static int[] Align(IReadOnlyList<SyntaxWord> gold, IReadOnlyList<SyntaxWord> found)
    {
        var index = new Dictionary<TextSpan, int>();
        for (var at = 0; at < gold.Count; at++) index.Add(gold[at].Span, at);
        return [.. found.Select(word => index.GetValueOrDefault(word.Span, -2))];
    }

    private static int MapHead(int head, int[] pairs) => head < 0 ? -1 : pairs[head];

    private void CountWords(SyntaxTree gold, IReadOnlyList<SyntaxWord> found, int[] pairs)
    {
        var right = pairs.Count(pair => pair >= 0);
        foreach (var score in (Score[])[Words, PartsOfSpeech, Tags, Lemmas, Heads, Arcs])
        {
            score.Marked += gold.Words.Count;
            score.Found += found.Count;
        }

        Words.Right += right;
    }

    private void CountMarked(SyntaxWord word)
    {
        if (_relations.TryGetValue(word.Relation, out var relation)) relation.Marked++;
        if (word.PartOfSpeech == PartOfSpeech.Punctuation) return;
        HeadsWithoutMarks.Marked++;
        ArcsWithoutMarks.Marked++;
    }

    private void CountFound(SyntaxWord found, SyntaxWord? gold, bool hasHead)
    {
        var isArc = hasHead && found.Relation == gold!.Relation;
        if (gold is not null) CountTags(found, gold);
        if (hasHead) Heads.Right++;
        if (isArc) Arcs.Right++;
        if (_relations.TryGetValue(found.Relation, out var relation))
        {
            relation.Found++;
            if (isArc) relation.Right++;
        }

        if ((gold ?? found).PartOfSpeech == PartOfSpeech.Punctuation) return;
        HeadsWithoutMarks.Found++;
        ArcsWithoutMarks.Found++;
        if (hasHead) HeadsWithoutMarks.Right++;
        if (isArc) ArcsWithoutMarks.Right++;
    }

    private void CountTags(SyntaxWord found, SyntaxWord gold)
    {
        if (found.PartOfSpeech == gold.PartOfSpeech) PartsOfSpeech.Right++;
        if (found.Tag == gold.Tag) Tags.Right++;
        if (string.Equals(found.Lemma, gold.Lemma, StringComparison.OrdinalIgnoreCase)) Lemmas.Right++;
    }
}
