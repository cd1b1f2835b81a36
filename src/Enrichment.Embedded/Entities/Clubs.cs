using Enrichment.Analysis;
using Enrichment.Embedded.Lexicons;
using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities;

/// <summary>
/// Tells clubs from the cities that they are named after. In an article about sports, a place that most often does what a club does is an
/// organization at all its mentions: "Leicester beat Bath", "the Leicester coach". Countries stay places, whatever their teams do.
/// </summary>
internal static class Clubs
{
    // An article is about sports if it has one word of sports for this many words, and this many at least.
    private const int WordsPerSportsWord = 40;
    private const int FewestSportsWords = 3;

    /// <summary><paramref name="names"/> with the clubs as organizations.</summary>
    /// <param name="sentences">The sentences of the article.</param>
    /// <param name="names">The names in them, in text order.</param>
    public static IReadOnlyList<RecognizedName> Find(IReadOnlyList<TokenRun> sentences, IReadOnlyList<RecognizedName> names)
    {
        if (!names.Any(IsPlace) || !IsAboutSports(sentences)) return names;
        var votes = CountVotes(sentences, names);
        return [.. names.Select(name => IsPlace(name) && votes[name.In(sentences[0].Text)] > 0
            ? name with { Type = EntityType.Organization } : name)];
    }

    private static bool IsPlace(RecognizedName name) => name.Type == EntityType.Location;

    private static bool IsAboutSports(IReadOnlyList<TokenRun> sentences)
    {
        var (words, sports) = (0, 0);
        foreach (var sentence in sentences)
        {
            for (var at = 0; at < sentence.Count; at++)
            {
                if (!sentence.IsWord(at)) continue;
                words++;
                if (SportsWords.Sports.Has(sentence[at])) sports++;
            }
        }

        return sports >= FewestSportsWords && sports * WordsPerSportsWord >= words;
    }

    // By name: the mentions as a club minus those as a place.
    private static Dictionary<string, int> CountVotes(IReadOnlyList<TokenRun> sentences, IReadOnlyList<RecognizedName> names)
    {
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        var next = 0;
        foreach (var sentence in sentences)
        {
            for (; next < names.Count && names[next].Offset < sentence.GetSpan(0, sentence.Count).End; next++)
            {
                if (!IsPlace(names[next])) continue;
                var name = names[next].In(sentence.Text);
                votes[name] = votes.GetValueOrDefault(name) + (IsCountry(name) ? -1 : Vote(sentence, names[next]));
            }
        }

        return votes;
    }

    private static bool IsCountry(string name) =>
        SportsWords.Nations.Has(name) || (Gazetteer.Find(name)?.Links.Any(link => link.Source == "iso3166") ?? false);

    // 1 for a club, -1 for a place, 0 for either.
    private static int Vote(TokenRun sentence, RecognizedName name)
    {
        var (first, end) = (sentence.CountBefore(name.Offset), sentence.CountBefore(name.End));
        if (SportsWords.Openers.Has(sentence[first - 1]) || IsAfterPerson(sentence, first, end)) return 1;
        if (SportsWords.Places.Has(sentence[first - 1])) return -1;
        var next = sentence.IsSuffix(end) ? end + 1 : end;
        return SportsWords.Roles.Has(sentence[next]) || SportsWords.Verbs.Has(sentence[next]) || IsScore(sentence, end) ? 1 : 0;
    }

    // "S. Grimes (Newcastle)"
    private static bool IsAfterPerson(TokenRun sentence, int first, int end) =>
        sentence.Is(first - 1, "(") && sentence.Is(end, ")") && sentence.IsCapitalized(first - 2);

    // "Newcastle 2-1 Leeds", "Newcastle 2, Leeds 1"
    private static bool IsScore(TokenRun sentence, int at) => sentence.IsNumber(at) && sentence[at].Length <= 5;
}
