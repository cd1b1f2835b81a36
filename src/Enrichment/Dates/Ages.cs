using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Dates;

/// <summary>Finds ages without a unit of time: "aged 33", "at the age of 90", "Marta Velden, 27, said", "when she was nine".</summary>
internal static class Ages
{
    private const int Oldest = 120;

    private static readonly WordSet Words = WordSet.Create(FirstWords);
    private static readonly WordSet Adverbs = WordSet.Create(["now", "then", "just", "only"]);
    private static readonly WordSet Persons = WordSet.Create(["i", "he", "she", "who"]);
    private static readonly WordSet FormsOfBe = WordSet.Create(["was", "is", "be", "'s", "’s"]);
    private static readonly WordSet AfterAge = WordSet.Create([",", ".", ";", "—", "–", "―", "-", "when", "at", "in", "now"]);

    /// <summary>The words that an age can start with, except words for numbers.</summary>
    public static IEnumerable<string> FirstWords => ["aged", "age", "ages"];

    /// <summary>The age that starts at token <paramref name="at"/>, or null.</summary>
    public static DateMatch? Match(TokenRun tokens, int at)
    {
        if (IsAfterName(tokens, at) || IsAfterPerson(tokens, at)) return MatchNumber(tokens, at);
        if (!Words.Has(tokens[at]) || (tokens.IsCapitalized(at) && !tokens.IsFirst(at))) return null;
        var number = tokens.Is(at + 1, "of") || tokens.Is(at + 1, "between") ? at + 2 : at + 1;
        return ReadAge(tokens, number) is var (first, next) ? MatchRange(tokens, at, next) ?? new(at, next, Format(first)) : null;
    }

    private static DateMatch? MatchNumber(TokenRun tokens, int at) =>
        ReadAge(tokens, at) is var (age, end) && AfterAge.Has(tokens[end]) ? new(at, end, Format(age)) : null;

    // "aged 16 to 64" has no single value.
    private static DateMatch? MatchRange(TokenRun tokens, int at, int end) =>
        tokens[end] is "to" or "and" or "or" or "-" or "–" && ReadAge(tokens, end + 1) is var (_, next) ? new(at, next, null) : null;

    private static (decimal Age, int End)? ReadAge(TokenRun tokens, int at)
    {
        if (NumberReader.Read(tokens, at) is not { IsScaled: false, Value: <= Oldest } number) return null;
        if (!decimal.IsInteger(number.Value)) return null;
        return TimeUnit.Find(tokens[number.End]) is null ? (number.Value, number.End) : null;
    }

    // "Velden, 27," and "Velden, then 27,"
    private static bool IsAfterName(TokenRun tokens, int at)
    {
        if (!tokens.IsNumber(at) || tokens.IsNumber(at + 2)) return false;
        var comma = Adverbs.Has(tokens[at - 1]) ? at - 2 : at - 1;
        var isName = tokens.IsCapitalized(comma - 1) && Months.Find(tokens[comma - 1]) is null;
        return isName && tokens.Is(comma, ",") && !tokens.Touches(at);
    }

    // "when she was nine", "who will be 78"
    private static bool IsAfterPerson(TokenRun tokens, int at) =>
        FormsOfBe.Has(tokens[at - 1]) && Persons.Has(tokens[tokens.Is(at - 2, "will") ? at - 3 : at - 2]);

    private static string Format(decimal age) => TimeUnit.Year.FormatDuration(age);
}
