namespace Enrichment.Claims.Disputes;

/// <summary>Selects the statements of a claim that can be compared with those of other articles.</summary>
internal static class ComparableStatements
{
    private const int MostStatements = 4;

    // In each list. Longer ones are enumerations, which say little about a clause.
    private const int MostKeys = 12;

    /// <summary>The first statements of <paramref name="claim"/> with a known subject; null if there are none.</summary>
    public static IReadOnlyList<Statement>? Select(DisputedClaim claim)
    {
        var isDenial = claim.Denial?.Target == DenialTarget.Content && claim.Claim.Source.Text is not null;
        if (!isDenial && !claim.CanContradict) return null;
        List<Statement> selected = [.. claim.Statements
            .Where(statement => statement.Subject is not null)
            .Take(MostStatements)
            .Select(statement => Shorten(isDenial ? statement with { Negated = !statement.Negated } : statement))];
        return selected.Count > 0 ? selected : null;
    }

    private static Statement Shorten(Statement statement) => statement with
    {
        Modifiers = Shorten(statement.Modifiers),
        Restrictions = Shorten(statement.Restrictions),
        Others = Shorten(statement.Others),
        Places = Shorten(statement.Places),
        Times = Shorten(statement.Times),
        Figures = statement.Figures?.Count > MostKeys ? [.. statement.Figures.Take(MostKeys)] : statement.Figures,
    };

    private static IReadOnlyList<string>? Shorten(IReadOnlyList<string>? keys) => keys?.Count > MostKeys ? [.. keys.Take(MostKeys)] : keys;
}
