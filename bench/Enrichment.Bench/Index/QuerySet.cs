using System.Globalization;
using Enrichment.Index.Queries;
using Enrichment.Pipeline;

namespace Enrichment.Bench.Index;

/// <summary>Creates varied queries from claims of the indexed articles, the same in each run.</summary>
internal static class QuerySet
{
    private static readonly char[] Spaces = [' ', '\n', '"', '“', '”', ',', '.'];

    /// <summary>Creates the queries, by kind.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="count">The number of queries of each kind.</param>
    public static IEnumerable<(string Kind, ClaimQuery Query)> Create(IReadOnlyList<EnrichedArticle> articles, int count)
    {
        var random = new Random(1);
        for (var number = 0; number < count; number++)
        {
            var article = articles[random.Next(articles.Count)];
            var claims = article.Claims!.Where(claim => claim.Source.Entity is not null && GetWords(claim.Content.Text).Count > 4).ToList();
            var claim = claims[random.Next(claims.Count)];
            var words = GetWords(claim.Content.Text);
            string Word() => words[random.Next(words.Count)];
            var at = random.Next(words.Count - 2);
            var day = article.Article.Published!.Day;
            yield return Parse("one word", Word());
            yield return Parse("two words", $"{Word()} {Word()}");
            yield return Parse("three words", $"{Word()} {Word()} {Word()}");
            yield return Parse("a phrase", $"\"{words[at]} {words[at + 1]}\"");
            yield return Parse("the start of a word", $"{Word()[..4]}*");
            yield return Parse("a speaker by name", $"speaker:\"{claim.Source.Name}\"");
            yield return Parse("a speaker by id, and a stance", $"speaker:{claim.Source.Entity} stance:asserts");
            yield return Parse("an entity and a word", $"entity:{article.Entities![0].Id} {Word()}");
            yield return Parse("a place that claims name", $"about:{article.Article.Title!.Split(' ')[0]} type:location");
            yield return Parse("a word in a month", string.Create(
                CultureInfo.InvariantCulture, $"{Word()} after:{day:yyyy-MM} before:{day.AddMonths(1):yyyy-MM}"));
            yield return Parse("a word in disputed claims", $"{Word()} disputed:yes");
            yield return Parse("denials", "stance:denies certainty:firm");
            yield return Parse("no result", $"{Word()} nothinghasthisword");
        }
    }

    private static (string, ClaimQuery) Parse(string kind, string query) => (kind, ClaimQuery.Parse(query));

    private static List<string> GetWords(string text) =>
        [.. text.Split(Spaces, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= 4 && word.All(char.IsLetter))];
}
