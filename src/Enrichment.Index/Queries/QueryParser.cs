using System.Globalization;
using System.Text;
using Enrichment.Analysis;
using Enrichment.Claims;
using Enrichment.Pipeline;

namespace Enrichment.Index.Queries;

/// <summary>Parses the text of a query.</summary>
internal static class QueryParser
{
    private const string Filters = "speaker:, about:, entity:, type:, stance:, certainty:, disputed:, after: and before:";

    private static readonly string[] DateFormats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>Parses <paramref name="text"/>.</summary>
    /// <exception cref="ClaimQueryException">It has an unknown filter or a wrong value, or is too long.</exception>
    public static ClaimQuery Parse(string text)
    {
        if (text.Length > ClaimQuery.MostCharacters)
        {
            throw new ClaimQueryException(
                $"The query is longer than {ClaimQuery.MostCharacters} characters; leave words out.", ClaimQuery.MostCharacters);
        }

        var query = new ClaimQuery();
        var count = 0;
        foreach (var part in QueryReader.Read(text))
        {
            if (++count > ClaimQuery.MostParts)
                throw new ClaimQueryException($"The query has more than {ClaimQuery.MostParts} parts; leave words out.", part.Position);
            query = Add(query, part);
        }

        return query;
    }

    private static ClaimQuery Add(ClaimQuery query, QueryPart part) => part.Filter switch
    {
        null => AddWord(query, part),
        "speaker" => query with { Speakers = [.. query.Speakers, ParseName(part)] },
        "about" => query with { About = [.. query.About, ParseName(part)] },
        "entity" => query with { Entities = [.. query.Entities, ParseName(part)] },
        "type" => query with { Type = ParseOnce<EntityType>(part, query.Type) },
        "stance" => query with { Stance = ParseOnce<Stance>(part, query.Stance) },
        "certainty" => query with { Certainty = ParseOnce<Certainty>(part, query.Certainty) },
        "disputed" => query with { IsDisputed = ParseAnswer(part, query.IsDisputed) },
        "after" => query with { From = ParseDate(part, query.From) },
        "before" => query with { Before = ParseDate(part, query.Before) },
        _ => throw new ClaimQueryException(
            $"There is no filter '{part.Filter}:'; the filters are {Filters}. Write the words in quotation marks to search for them.",
            part.Position),
    };

    // Punctuation alone matches nothing, so it is ignored.
    private static ClaimQuery AddWord(ClaimQuery query, QueryPart part)
    {
        var isPrefix = !part.IsQuoted && part.Value.EndsWith('*');
        return HasWord(part.Value) ? query with { Words = [.. query.Words, new QueryText(part.Value, isPrefix)] } : query;
    }

    private static string ParseName(QueryPart part) => HasWord(part.Value)
        ? part.Value
        : throw new ClaimQueryException(
            $"{part.Filter}: needs a name or the id of an entity, for example {part.Filter}:\"Ahmad Massoud\" or "
                + $"{part.Filter}:person:ahmad-massoud.",
            part.Position);

    private static T ParseOnce<T>(QueryPart part, T? earlier) where T : struct, Enum
    {
        RejectSecond(part, earlier is not null);
        foreach (var value in Enum.GetValues<T>())
            if (string.Equals(value.ToString(), part.Value, StringComparison.OrdinalIgnoreCase)) return value;
        var names = string.Join(", ", Enum.GetValues<T>().Select(EnrichmentJson.GetName));
        throw new ClaimQueryException($"{part.Filter}: must be one of {names}, not '{part.Value}'.", part.Position);
    }

    private static bool ParseAnswer(QueryPart part, bool? earlier)
    {
        RejectSecond(part, earlier is not null);
        return part.Value.ToLowerInvariant() switch
        {
            "yes" => true,
            "no" => false,
            _ => throw new ClaimQueryException($"{part.Filter}: must be yes or no, not '{part.Value}'.", part.Position),
        };
    }

    // A month or a year is its first day: "after:2021 before:2022" is the year 2021.
    private static DateOnly ParseDate(QueryPart part, DateOnly? earlier)
    {
        RejectSecond(part, earlier is not null);
        if (DateOnly.TryParseExact(part.Value, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        throw new ClaimQueryException(
            $"{part.Filter}: needs a date such as 2021-09-06, 2021-09 or 2021, not '{part.Value}'.", part.Position);
    }

    private static void RejectSecond(QueryPart part, bool hasEarlier)
    {
        if (hasEarlier) throw new ClaimQueryException($"{part.Filter}: can be used only once; leave one out.", part.Position);
    }

    private static bool HasWord(string text) => text.EnumerateRunes().Any(Rune.IsLetterOrDigit);
}
