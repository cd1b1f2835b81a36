using Enrichment.Analysis;
using Enrichment.Syntax;

namespace Enrichment.Embedded.Sentiment.Bystanders;

/// <summary>
/// A place where something happens: "killed in Kabul", "the Kabul police". A place that acts, or of which something is said, keeps its
/// tone: "Norway bombed", "a country like Norway".
/// </summary>
internal sealed class PlaceRule : IBystanderRule
{
    /// <inheritdoc/>
    public Part Find(TargetMention mention) =>
        mention.Type == EntityType.Location && IsPlaceOfEvent(mention) ? Part.Bystander : Part.Unknown;

    private static bool IsPlaceOfEvent(TargetMention mention)
    {
        if (mention.Is(Relation.Compound) || IsBefore(mention)) return true;
        if (!mention.Is(Relation.Oblique) && !mention.Is(Relation.NominalModifier)) return false;
        if (mention.Is(Relation.Possessor)) return false;
        if (mention.Preposition is not { } preposition) return true;
        var isMotion = mention.Is(Relation.Oblique) && RoleWords.MotionPrepositions.Has(preposition);
        return isMotion || RoleWords.PlacePrepositions.Has(preposition);
    }

    // The place of a dateline, before the sentence: "OSLO - A bomb went off".
    private static bool IsBefore(TargetMention mention) =>
        mention.Is(Relation.Root) && mention.Tree.HasChild(mention.Phrase, Relation.Parataxis);
}
