using Enrichment.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>A passage of GAP: an ambiguous pronoun, and two names that it can stand for.</summary>
/// <param name="Id">Its name in the set.</param>
/// <param name="Text">The text.</param>
/// <param name="Pronoun">The pronoun.</param>
/// <param name="Names">The two names.</param>
/// <param name="AreMeant">For each name, whether the pronoun stands for it.</param>
internal sealed record GapPassage(
    string Id, string Text, TextSpan Pronoun, IReadOnlyList<TextSpan> Names, IReadOnlyList<bool> AreMeant)
{
    /// <summary>Whether the pronoun is masculine.</summary>
    public bool IsMasculine => Pronoun.In(Text).ToLowerInvariant() is "he" or "him" or "his";
}
