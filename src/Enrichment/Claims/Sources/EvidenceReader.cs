using Enrichment.Syntax;

namespace Enrichment.Claims.Sources;

/// <summary>Reads what speaks for and against references as antecedents.</summary>
internal sealed class EvidenceReader
{
    /// <summary>The person whom the article names first, null if it has named none yet.</summary>
    public Referent? First { get; set; }

    /// <summary>Who speaks in the sentence before; null if nobody does.</summary>
    public Referent? Speaker { get; set; }

    /// <summary>The evidence for <paramref name="reference"/> as the antecedent of <paramref name="pronoun"/>.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="between">The number of references to persons between them.</param>
    /// <param name="canBeLast">Whether the pronoun may stand for the last speaker.</param>
    public Evidence Create(PronounPlace pronoun, Reference reference, int between, bool canBeLast)
    {
        var referent = reference.Referent;
        var evidence = new Evidence
        {
            Sentences = pronoun.CountSentences(reference.Sentence),
            Between = between,
            IsSubject = reference.Role == GrammaticalRole.Subject,
            IsObject = reference.Role == GrammaticalRole.Object,
            IsModifier = reference.Role == GrammaticalRole.Modifier,
            IsParallel = reference.Role == pronoun.Role && pronoun.Role != GrammaticalRole.Other,
            IsCoordinated = reference.IsCoordinated,
            IsApart = reference.Quotation != pronoun.Quotation,
            IsUnnamed = referent.Entity is null,
            IsText = referent is { Entity: null, Kind: ReferentKind.Thing },
            IsFirst = referent == First,
            IsLastSpeaker = canBeLast && referent == Speaker && reference.Sentence < pronoun.Sentence && pronoun.IsOwnSpeaker,
            Names = referent.Entity?.Mentions.Count ?? 0,
        };
        return AddTree(AddGender(evidence, pronoun, referent), pronoun, reference);
    }

    private static Evidence AddGender(Evidence evidence, PronounPlace pronoun, Referent referent)
    {
        if (pronoun.Gender == GrammaticalGender.None || referent.Gender == GrammaticalGender.None) return evidence;
        return evidence with
        {
            IsSameGender = referent.Gender == pronoun.Gender,
            IsOtherGender = referent.Gender != pronoun.Gender,
        };
    }

    private static Evidence AddTree(Evidence evidence, PronounPlace pronoun, Reference reference)
    {
        if (pronoun.Tree is not { } tree || reference.Word < 0 || evidence.Sentences > 0) return evidence;
        var isPossessor = pronoun.Role == GrammaticalRole.Possessor;
        return evidence with
        {
            IsModified = Binding.IsModified(tree, pronoun.Word, reference.Word),
            IsInSameClause = isPossessor && tree.FindClause(pronoun.Word) == tree.FindClause(reference.Top),
            IsAbove = Binding.IsSubjectAbove(tree, pronoun.Word, reference.Top),
            IsReporter = Binding.IsReporter(tree, pronoun.Word, reference.Top),
        };
    }
}
