using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Lab.Corpora;
using Enrichment.Text;

namespace Enrichment.Lab.Evaluation;

/// <summary>
/// Compares the claims of articles with the attributions marked in them.
/// <list type="bullet">
/// <item>Sentences are the pipeline's own. One is marked as attributed if a piece of a source, cue or content is in it, and found to be if
/// the output's flag says so; the figure is the mean of the F1 of the attributed and of the others.</item>
/// <item>A part is the set of its words (tokens with a letter or digit), so that marks around it do not count. Parts of the same kind are
/// counted once where several claims share them.</item>
/// <item>Exact: both have the same words. Overlap: they share one; each part is matched once. Head: the found one holds the marked one's
/// head, its last word before a preposition, comma or relative.</item>
/// <item>Pieces: the uninterrupted parts of contents, each by itself.</item>
/// <item>Token F1: the words in any content, marked against found.</item>
/// <item>The corpus marks no attribution within what another says, so claims whose cue is in the content of another claim are not counted;
/// nor are those with the article itself as their source, except for adverbs.</item>
/// </list>
/// </summary>
internal sealed class AttributionReport
{
    private readonly Dictionary<string, Score> _scores = new(StringComparer.Ordinal);
    private readonly Score _attributed = new();
    private readonly Score _others = new();
    private int _quotations;
    private int _withCue;

    /// <summary>The mean F1 over attributed and other sentences.</summary>
    public double SentenceMacroF1 => (_attributed.F1 + _others.F1) / 2;

    /// <summary>The missed attributions and the wrong ones, as text.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Counts an article.</summary>
    public void Add(BratArticle marked, IReadOnlyList<Found> found, Func<int, bool> isAttributed)
    {
        var words = Words(marked.Article);
        CountSentences(marked, isAttributed);
        var gold = marked.Attributions.Select(attribution => new Found(attribution.Source, attribution.Cue, attribution.Content)).ToList();
        Count("source", Parts(gold, words, part => part.Source), Parts(found, words, part => part.Source), words, marked.Article.Text);
        Count("cue", Parts(gold, words, part => part.Cue), Parts(found, words, part => part.Cue), words, marked.Article.Text);
        Count("content", Parts(gold, words, part => part.Content), Parts(found, words, part => part.Content), words, marked.Article.Text);
        Match("content, pieces, exact", Pieces(gold, words), Pieces(found, words), (one, other) => one.AsSpan().SequenceEqual(other));
        Match("all three, exact", Wholes(gold, words), Wholes(found, words), (one, other) => one.AsSpan().SequenceEqual(other));
        Errors.AddRange(FindErrors(marked, gold, found, words));
    }

    /// <summary>Prints the figures.</summary>
    public void Print(string name)
    {
        Console.WriteLine($"{name,-34} {"P",6} {"R",6} {"F1",6}");
        Line("sentences attributed", _attributed);
        Line("sentences not attributed", _others);
        Console.WriteLine($"  {"sentences, macro-F1",-32} {"",6} {"",6} {SentenceMacroF1,6:F1}");
        foreach (var (key, score) in _scores) Line(key, score);
    }

    /// <summary>Counts the direct quotations, and those that contain their own cue.</summary>
    public void CountQuotations(IReadOnlyList<Claim> claims)
    {
        foreach (var claim in claims.Where(claim => claim.Quotation == Quotation.Direct))
        {
            _quotations++;
            if (claim.Content.Parts.Any(part => part.Overlaps(claim.Cue))) _withCue++;
        }
    }

    /// <summary>Prints the share of direct quotations that contain their own cue.</summary>
    public void PrintQuotations()
    {
        var share = 100.0 * _withCue / _quotations;
        Console.WriteLine($"  direct quotations that contain their own cue: {_withCue} of {_quotations}, {share:F1} %");
    }

    private static void Line(string name, Score score) =>
        Console.WriteLine($"  {name,-32} {score.Precision,6:F1} {score.Recall,6:F1} {score.F1,6:F1}");

    private void CountSentences(BratArticle marked, Func<int, bool> isAttributed)
    {
        var spans = marked.Attributions.SelectMany(attribution => attribution.Parts).ToList();
        for (var index = 0; index < marked.Article.Sentences.Count; index++)
        {
            var sentence = marked.Article.Sentences[index];
            var (is_, said) = (spans.Exists(span => span.Overlaps(sentence)), isAttributed(index));
            Tally(_attributed, is_, said);
            Tally(_others, !is_, !said);
            if (is_ != said)
                Errors.Add(
                    $"{(is_ ? "UNFLAGGED" : "FLAGGED")}  {GetCues(marked, sentence)}  " +
                    $"{sentence.In(marked.Article.Text).ReplaceLineEndings(" ")}");
        }
    }

    private static string GetCues(BratArticle marked, Sentence sentence) =>
        string.Join(' ', marked.Attributions.Where(attribution => attribution.Parts.Any(part => part.Overlaps(sentence)))
            .Select(attribution => $"<{string.Join(" … ", attribution.Cue.Select(cue => cue.In(marked.Article.Text)))}>"));

    private static void Tally(Score score, bool isMarked, bool isFound)
    {
        if (isMarked) score.Marked++;
        if (isFound) score.Found++;
        if (isMarked && isFound) score.Right++;
    }

    private void Count(string kind, List<int[]> marked, List<int[]> found, List<Token> words, string text)
    {
        Match($"{kind}, exact", marked, found, (one, other) => one.AsSpan().SequenceEqual(other));
        Match($"{kind}, overlap", marked, found, (one, other) => one.Intersect(other).Any());
        Match($"{kind}, head", marked, found, (one, other) => other.Contains(Head(one, words, text)));
        var (gold, said) = (marked.SelectMany(part => part).ToHashSet(), found.SelectMany(part => part).ToHashSet());
        var score = GetScore($"{kind}, tokens");
        (score.Marked, score.Found, score.Right) = (
            score.Marked + gold.Count, score.Found + said.Count, score.Right + gold.Count(said.Contains));
    }

    private void Match(string key, List<int[]> marked, List<int[]> found, Func<int[], int[], bool> matches)
    {
        var score = GetScore(key);
        (score.Marked, score.Found) = (score.Marked + marked.Count, score.Found + found.Count);
        var taken = new bool[found.Count];
        foreach (var part in marked)
        {
            var best = Enumerable.Range(0, found.Count).Where(index => !taken[index] && matches(part, found[index]))
                .OrderByDescending(index => part.Intersect(found[index]).Count()).Append(-1).First();
            if (best < 0) continue;
            taken[best] = true;
            score.Right++;
        }
    }

    private Score GetScore(string key) => _scores.TryGetValue(key, out var score) ? score : _scores[key] = new Score();

    private static int Head(int[] part, List<Token> words, string text)
    {
        for (var index = 1; index < part.Length; index++)
        {
            var between = text.AsSpan(words[part[index - 1]].End, words[part[index]].Offset - words[part[index - 1]].End);
            if (between.Contains(',')
                || words[part[index]].In(text) is "of" or "in" or "for" or "at" or "from" or "with" or "on" or "to"
                    or "by" or "who" or "which" or "that")
                return part[index - 1];
        }

        return part[^1];
    }

    private static List<Token> Words(Article article) =>
        [.. article.Paragraphs.SelectMany(paragraph => Tokenizer.Tokenize(article.Text, paragraph))
            .Where(token => token.Kind is not (TokenKind.Punctuation or TokenKind.Quote))];

    private static List<int[]> Parts(IReadOnlyList<Found> found, List<Token> words, Func<Found, IReadOnlyList<TextSpan>> part) =>
        [.. found.Select(one => Indexes(part(one), words)).Where(indexes => indexes.Length > 0)
            .DistinctBy(indexes => string.Join(',', indexes))];

    // The contiguous pieces of the contents.
    private static List<int[]> Pieces(IReadOnlyList<Found> found, List<Token> words) =>
        [.. Parts(found, words, one => one.Content).SelectMany(Split).DistinctBy(piece => string.Join(',', piece))];

    private static IEnumerable<int[]> Split(int[] indexes)
    {
        var first = 0;
        for (var end = 1; end <= indexes.Length; end++)
        {
            if (end < indexes.Length && indexes[end] == indexes[end - 1] + 1) continue;
            yield return indexes[first..end];
            first = end;
        }
    }

    // The words of all three parts, with a mark between them.
    private static List<int[]> Wholes(IReadOnlyList<Found> found, List<Token> words) =>
        [.. found.Select(one => Whole(one, words))];

    private static int[] Whole(Found one, List<Token> words) =>
        [.. Indexes(one.Source, words), -1, .. Indexes(one.Cue, words), -1, .. Indexes(one.Content, words)];

    private static int[] Indexes(IReadOnlyList<TextSpan> spans, List<Token> words)
    {
        var indexes = new SortedSet<int>();
        foreach (var span in spans)
        {
            var (low, high) = (0, words.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (words[middle].End <= span.Offset) low = middle + 1;
                else high = middle;
            }

            for (; low < words.Count && words[low].Offset < span.End; low++) indexes.Add(low);
        }

        return [.. indexes];
    }

    private static IEnumerable<string> FindErrors(BratArticle marked, List<Found> gold, IReadOnlyList<Found> found, List<Token> words)
    {
        var text = marked.Article.Text;
        var lines = new List<(int Offset, string Line)>();
        foreach (var one in gold.Where(one => one.Cue.Count > 0))
        {
            var match = found.FirstOrDefault(other => Indexes(one.Cue, words).Intersect(Indexes(other.Cue, words)).Any());
            lines.Add((one.Cue[0].Offset, match is null ? $"MISSED  {one.FindIn(text)}"
                : $"{Verdict(one, match, words)}  {one.FindIn(text)}\n        FOUND {match.FindIn(text)}"));
        }

        foreach (var other in found.Where(other => !gold.Exists(one => Indexes(one.Cue, words).Intersect(Indexes(other.Cue, words)).Any())))
            lines.Add((other.Cue[0].Offset, $"EXTRA   {other.FindIn(text)}"));
        foreach (var (offset, line) in lines.OrderBy(line => line.Offset))
        {
            var index = SentenceIndex.Find(marked.Article.Sentences, offset);
            yield return $"{line}\n        IN {marked.Article.Sentences[index].In(text).ReplaceLineEndings(" ")}";
        }
    }

    private static string Verdict(Found one, Found match, List<Token> words)
    {
        string Part(string name, Func<Found, IReadOnlyList<TextSpan>> part) =>
            Indexes(part(one), words).AsSpan().SequenceEqual(Indexes(part(match), words)) ? "" : name;
        var verdict = Part("S", found => found.Source) + Part("C", found => found.Cue) + Part("T", found => found.Content);
        return verdict.Length == 0 ? "RIGHT " : $"OFF-{verdict}".PadRight(6);
    }
}
