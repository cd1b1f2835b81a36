using System.Buffers;
using Enrichment.Analysis;
using Enrichment.Embedded.Lexicons;
using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>
/// Types each name by all its mentions in the article, and adds mentions that one sentence alone does not show to be names.
/// </summary>
internal static class DocumentNames
{
    private static readonly Comparer<RecognizedName> FirstAndLongest = Comparer<RecognizedName>.Create((one, other) =>
        (one.Offset, -one.Length, -one.Confidence).CompareTo((other.Offset, -other.Length, -other.Confidence)));

    /// <summary>The names among <paramref name="candidates"/>, in text order, without overlaps.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentences">The analyzed sentences.</param>
    /// <param name="candidates">
    /// The candidates from each sentence alone, in text order. Hidden ones are left out, and no name is added inside them:
    /// "California" is no name in "2003 California recall election".
    /// </param>
    /// <param name="cancellationToken">Cancels the search before each sentence.</param>
    public static IReadOnlyList<RecognizedName> Resolve(
        string text,
        IReadOnlyList<TokenRun> sentences,
        IReadOnlyList<NameCandidate> candidates,
        CancellationToken cancellationToken = default)
    {
        var hidden = candidates.Where(candidate => candidate.IsHidden);
        var typed = candidates.Where(candidate => !candidate.IsHidden).ToList();
        if (typed.Count == 0) return [];
        var votes = CountVotes(NameLists.ShareTypes(text, ApplyVotes(typed, CountVotes(typed))));
        var beginnings = SearchValues.Create([.. votes.Keys.Select(name => name[0])]);
        var names = typed.Select(candidate => CreateName(candidate, votes[candidate.Text])).ToList();
        // A name that has a type in another place has it here too.
        names.AddRange(hidden.Where(other => !votes.ContainsKey(other.Text)).Select(CreateHidden));
        var longest = votes.Keys.Max(name => name.Length);
        foreach (var tokens in sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            AddRepeated(tokens, votes, beginnings, longest, names);
        }

        return [.. Overlaps.Remove(names, FirstAndLongest).Where(name => name.Confidence > 0)];
    }

    private static Dictionary<string, NameVote> CountVotes(IReadOnlyList<NameCandidate> candidates)
    {
        var votes = candidates.GroupBy(candidate => candidate.Text, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => NameVote.Create([.. group]), StringComparer.Ordinal);
        var surnames = votes.Where(vote => vote.Value.Type == EntityType.Person && vote.Key.Contains(' '))
            .SelectMany(vote => ShortForms(vote.Key)).ToHashSet();
        foreach (var (text, _) in votes.Where(vote => surnames.Contains(vote.Key) && vote.Value.Weight < 0.9).ToList())
            votes[text] = new NameVote(EntityType.Person, 0.85);
        foreach (var surname in surnames.Where(IsDistinctive)) votes.TryAdd(surname, new NameVote(EntityType.Person, 0.8));
        return votes;
    }

    private static List<NameCandidate> ApplyVotes(IReadOnlyList<NameCandidate> candidates, Dictionary<string, NameVote> votes) =>
        [.. candidates.Select(candidate => candidate with
        {
            Type = votes[candidate.Text].Type,
            Weight = votes[candidate.Text].Weight,
        })];

    // "Massoud" for "Ahmad Massoud", "bin Laden" for "Osama bin Laden".
    private static IEnumerable<string> ShortForms(string name)
    {
        var words = name.Split(' ');
        yield return words[^1];
        if (words.Length > 2 && NameParts.Particles.Has(words[^2])) yield return $"{words[^2]} {words[^1]}";
    }

    private static bool IsDistinctive(string name) =>
        name.Length > 2 && !NameCues.CommonWords.Has(name) && !NameCues.FunctionWords.Has(name) && !NameParts.Endings.Has(name);

    private static RecognizedName CreateHidden(NameCandidate candidate) => new(candidate.Offset, candidate.Length, candidate.Type, 0);

    private static RecognizedName CreateName(NameCandidate candidate, NameVote vote) =>
        new(candidate.Offset, candidate.Length, vote.Type, Math.Round(vote.Weight, 2));

    // A name that is certain in one place is also a name at the start of a sentence or in a headline.
    private static void AddRepeated(
        TokenRun tokens, Dictionary<string, NameVote> votes, SearchValues<char> beginnings, int longest, List<RecognizedName> names)
    {
        var byText = votes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < tokens.Count; start++)
        {
            // Most words are part of no name; the first letter excludes them.
            if (!tokens.IsWord(start) || !beginnings.Contains(tokens[start][0])) continue;
            for (var end = Math.Min(tokens.Count, start + Gazetteer.LongestName); end > start; end--)
            {
                var words = tokens.Slice(start, end);
                if (words.Length > longest || !byText.TryGetValue(words, out var vote)) continue;
                var span = tokens.GetSpan(start, end);
                names.Add(new RecognizedName(span.Offset, span.Length, vote.Type, Math.Round(vote.Weight * 0.9, 2)));
                break;
            }
        }
    }
}
