using Enrichment.Entities;
using Enrichment.Index.Queries;
using Enrichment.Index.Terms;

namespace Enrichment.Index.Reading;

/// <summary>
/// Writes the conditions of a query as an expression of the text index. Text of the user is only inside quotation marks, where it has no
/// syntax.
/// </summary>
internal static class MatchExpression
{
    private const string WordColumns = "{content speaker title}";

    /// <summary>The expression, or null if the text index has none of the conditions.</summary>
    public static string? Create(ClaimQuery query)
    {
        List<string> conditions =
        [
            .. query.Words.Select(word => $"{WordColumns} : {Quote(word.Text)}{(word.IsPrefix ? " *" : "")}"),
            .. query.About.Select(MatchAbout),
            .. query.Entities.Select(entity => $"({MatchSpeaker(entity)} OR {MatchAbout(entity)})"),
            .. ListTerms(query).OfType<string>().Select(MatchTerm),
        ];
        if (query.Speakers.Count > 0) conditions.Add($"({string.Join(" OR ", query.Speakers.Select(MatchSpeaker))})");
        return conditions.Count == 0 ? null : string.Join(" AND ", conditions);
    }

    /// <summary>The expression for a term of a property.</summary>
    public static string MatchTerm(string term) => $"terms : {Quote(term)}";

    /// <summary>The marks that a claim must have.</summary>
    public static ClaimMarks CollectMarks(ClaimQuery query) =>
        ListProperties(query).Aggregate(ClaimMarks.None, (marks, property) => marks | property.Mark);

    private static IEnumerable<string?> ListTerms(ClaimQuery query) => ListProperties(query).Select(property => property.Term);

    private static IEnumerable<(string? Term, ClaimMarks Mark)> ListProperties(ClaimQuery query)
    {
        if (query.Type is { } type) yield return ClaimTerms.ForType(type);
        if (query.Stance is { } stance) yield return ClaimTerms.ForStance(stance);
        if (query.Certainty is { } certainty) yield return ClaimTerms.ForCertainty(certainty);
        if (query.IsDisputed is { } isDisputed) yield return ClaimTerms.ForDisputed(isDisputed);
    }

    private static string MatchSpeaker(string name) =>
        IsEntityId(name) ? MatchTerm(ClaimTerms.ForSpeaker(name)) : $"speaker : {Quote(name)}";

    private static string MatchAbout(string name) =>
        IsEntityId(name) ? MatchTerm(ClaimTerms.ForAbout(name)) : $"about : {Quote(name)}";

    private static bool IsEntityId(string name) => EntityId.FindType(name) is not null;

    private static string Quote(string text)
    {
        var printable = string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));
        return $"\"{printable.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
