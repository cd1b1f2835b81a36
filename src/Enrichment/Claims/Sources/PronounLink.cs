namespace Enrichment.Claims.Sources;

/// <summary>What a pronoun stands for.</summary>
/// <param name="Best">The best candidate, null if there is none.</param>
/// <param name="Margin">The difference to the next one, and to those of the pronouns that it continues.</param>
/// <param name="IsClear">Whether the margin is enough for a link.</param>
internal sealed record PronounLink(Referent? Best, double Margin, bool IsClear)
{
    /// <summary>The best candidate, if it is clearly the best.</summary>
    public Referent? Clear => IsClear ? Best : null;
}
