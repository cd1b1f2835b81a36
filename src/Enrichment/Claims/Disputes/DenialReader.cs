using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Lexicons;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Disputes;

/// <summary>
/// Reads what a claim denies.
/// <list type="bullet">
/// <item>Smith denied it. Smith rejected the allegations. Smith dismissed the ministry's figures as inflated.</item>
/// <item>Smith denied that prices rose. Smith denied lying. Smith rejected reports that prices rose.</item>
/// <item>Smith denied any wrongdoing. Smith pleaded not guilty. Smith said he was innocent.</item>
/// <item>Smith said the claim was false. "That is a lie," said Smith. Smith said there was no truth in the report.</item>
/// <item>Smith called the accusation nonsense. Smith accused the ministry of lying. Smith said the ministry was wrong.</item>
/// </list>
/// </summary>
/// <param name="found">The claim.</param>
/// <param name="parts">The words of its content, by sentence.</param>
/// <param name="getReader">The reader of a sentence.</param>
internal sealed class DenialReader(FoundClaim found, List<ContentPart> parts, Func<ContentPart, ContentReader> getReader)
{
    // In words.
    private const int LongestFragment = 12;

    private readonly string _cueLemma = FindCueLemma(found);

    /// <summary>What it denies; null if it denies nothing.</summary>
    public Denial? Read()
    {
        if (parts.Count == 0) return ReadWithoutTree();
        if (ReadLabel(parts[0]) is { } label) return label;
        var isDenied = found.Claim.Stance == Stance.Denies;
        if (found.Attribution.Denied is not null || (isDenied && found.Attribution.IsNominal)) return ReadObject();
        return ReadJudgment(parts[0]) ?? (isDenied ? ReadObject() : ReadAccusation(parts[0]));
    }

    private Denial? ReadWithoutTree()
    {
        var attribution = found.Attribution;
        if (found.Claim.Stance != Stance.Denies || !(attribution.IsNominal || attribution.Denied is not null)) return null;
        var (first, end) = attribution.Denied is { } denied ? (denied.First, denied.End) : attribution.Content;
        var noun = FindClaimNoun(attribution.Passage, first, end);
        return new Denial(DenialTarget.Reference) { Noun = noun is { } at ? attribution.Passage[at] : null, IsPlural = true };
    }

    private static int? FindClaimNoun(Passage passage, int first, int end)
    {
        for (var at = first; at < end && (at == first || !(passage.Is(at, WordClass.Preposition) || passage[at] == "that")); at++)
        {
            if (passage.Is(at, WordClass.ClaimNoun)) return at;
        }

        return null;
    }

    // What the verb denies: a noun phrase, or a clause.
    private Denial? ReadObject()
    {
        var attribution = found.Attribution;
        var part = attribution.Denied is { } denied
            ? ContentPart.Find(attribution, (denied.First, denied.End)) is [var first, ..] ? first : null : parts[0];
        if (part is null) return null;
        var root = part.Roots.First();
        var isNoun = part.Tree[root].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Pronoun && !part.Tree.HasSubject(root);
        if (attribution.Denied is not null || attribution.IsNominal || isNoun)
        {
            var denial = new ReferenceReader(part, getReader(part)).Read(root);
            // "rejected the offer", "does not agree with Smith": nothing that is said.
            return denial.IsNamed || DisputeWords.Denying.Has(_cueLemma) ? denial : null;
        }

        // "countered: "It is safe"" says what the source holds, not what it denies.
        var isOwnView = found.Claim.Quotation == Quotation.Direct || DisputeWords.Opposing.Has(_cueLemma);
        return isOwnView ? null : CreateContent(part, part.Nodes);
    }

    private static string FindCueLemma(FoundClaim found)
    {
        var (passage, at) = (found.Attribution.Passage, found.Attribution.CueAt);
        for (; at >= 0 && at < passage.Count && passage.TokenAt(at).Offset < found.Attribution.Cue.End; at++)
        {
            if (passage.CueVerbAt(at) is { } cue) return cue.Verb.Lemma;
        }

        return "";
    }

    private Denial CreateContent(ContentPart part, IEnumerable<int> nodes) =>
        new(DenialTarget.Content) { Keys = getReader(part).FindKeys(nodes) };

    // "The claim is false", "that is a lie", "it is not true", "I am innocent", "the agency is wrong".
    private Denial? ReadJudgment(ContentPart part)
    {
        var tree = part.Tree;
        if (part.FindMainRoot() is not (>= 0 and var root)) return null;
        var subject = part.FindSubject(root);
        var isNegated = tree.IsNegated(root);
        var references = new ReferenceReader(part, getReader(part));
        if (DisputeWords.Has(DisputeWords.Guilt, tree, root)) return ReadGuilt(part, root, subject, isNegated);
        if (tree.FindChild(root, Relation.Expletive) is not null && ReadExistence(part, root, references) is { } absent) return absent;
        if (HasNoSuchThing(tree, root)) return new Denial(DenialTarget.Reference);
        if (isNegated && DisputeWords.Accepting.Has(tree[root].Lemma)) return ReadUnaccepted(tree, root, references);
        var words = isNegated ? DisputeWords.Truth : DisputeWords.Untrue;
        var predicate = FindPredicate(tree, root, words);
        if (predicate < 0) return null;
        subject ??= part.FindSubject(predicate);
        if (subject is not { } noun) return IsFragment(part, root) ? new Denial(DenialTarget.Reference) : null;
        return ReadClausalSubject(part, root, noun) ?? references.ReadSubject(noun);
    }

    // "untrue and politically motivated": parsers often attach the first adjective to the second one.
    private static int FindPredicate(SyntaxTree tree, int root, WordSet words)
    {
        if (DisputeWords.Has(words, tree, root)) return root;
        foreach (var word in tree.FindChildren(root, Relation.AdjectivalModifier, Relation.Conjunct, Relation.OpenComplement))
        {
            if (DisputeWords.Has(words, tree, word)) return word;
        }

        return -1;
    }

    // "A lie," said Smith.
    private bool IsFragment(ContentPart part, int root)
    {
        if (found.Claim.Quotation != Quotation.Direct || part.Nodes.Count >= LongestFragment) return false;
        return DisputeWords.Has(DisputeWords.Untrue, part.Tree, root)
            && part.Tree[root].PartOfSpeech is not PartOfSpeech.Verb && !part.Tree.HasChild(root, Relation.Case);
    }

    // "It is not true that prices rose": the clause is what is denied.
    private Denial? ReadClausalSubject(ContentPart part, int root, int subject)
    {
        var clause = part.Tree.FindChild(root, Relation.ClausalSubject, Relation.ClausalComplement, Relation.AdverbialClause);
        if (clause is not { } said || said < root || part.Tree.GetMarkerLemma(said) != "that") return null;
        return part.Tree[subject].Lemma.Equals("it", StringComparison.OrdinalIgnoreCase)
            ? CreateContent(part, part.Tree.GetSubtree(said)) : null;
    }

    // Only the source itself can be innocent.
    private Denial? ReadGuilt(ContentPart part, int root, int? subject, bool isNegated)
    {
        var isInnocent = part.Tree[root].Lemma is "innocent" or "innocence";
        if (isInnocent == isNegated) return null;
        var self = found.Claim.Source.Entity is { } entity ? KeyWords.GetKey(entity) : null;
        var isSelf = subject is not { } noun || getReader(part).FindEntity(noun) is not { } key || key == self;
        return isSelf ? new Denial(DenialTarget.Accusation) : null;
    }

    // "There is no truth in the report", "there was no basis for it".
    private static Denial? ReadExistence(ContentPart part, int root, ReferenceReader references)
    {
        var tree = part.Tree;
        foreach (var noun in tree.GetSubjects(root))
        {
            if (!IsGround(tree, noun) || !(tree.IsNegated(noun) || tree.IsNegated(root))) continue;
            var about = tree.FindChild(noun, Relation.NominalModifier, Relation.AdnominalClause, Relation.ClausalComplement)
                ?? tree.FindChild(root, Relation.Oblique);
            return about is { } matter ? references.Read(matter) : new Denial(DenialTarget.Reference);
        }

        return null;
    }

    private static bool IsGround(SyntaxTree tree, int noun) =>
        Vocabulary.Find(tree.GetText(noun), TokenKind.Word).Is(WordClass.Ground) || DisputeWords.Truth.Has(tree[noun].Lemma);

    // "did no such thing", "nothing of the kind"
    private static bool HasNoSuchThing(SyntaxTree tree, int root)
    {
        foreach (var part in tree.FindChildren(root, Relation.DirectObject, Relation.Subject))
        {
            if (tree[part].Lemma is "thing" && IsNoSuch(tree, part)) return true;
            if (tree[part].Lemma is not "nothing") continue;
            if (tree.FindChild(part, Relation.NominalModifier) is { } of && tree[of].Lemma is "kind" or "sort") return true;
        }

        return false;
    }

    private static bool IsNoSuch(SyntaxTree tree, int thing) =>
        tree.FindChildren(thing, Relation.AdjectivalModifier, Relation.Determiner)
            .Count(word => tree[word].Lemma.ToLowerInvariant() is "no" or "such") == 2;

    // "We do not recognize these figures".
    private static Denial? ReadUnaccepted(SyntaxTree tree, int root, ReferenceReader references) =>
        tree.FindChild(root, Relation.DirectObject) is { } thing
            && references.Read(thing) is { Target: DenialTarget.Reference, Noun: not null } denial
            ? denial : null;

    // "called the accusation a lie", "described the report as nonsense".
    private Denial? ReadLabel(ContentPart part)
    {
        if (!DisputeWords.Labeling.Has(_cueLemma)) return null;
        var label = part.Nodes.FirstOrDefault(node => DisputeWords.Has(DisputeWords.Untrue, part.Tree, node), -1);
        if (label < 0 || part.Tree.IsNegated(label)) return null;
        var references = new ReferenceReader(part, getReader(part));
        return part.Nodes.TakeWhile(node => node < label).Select(references.ReadPointer).FirstOrDefault(denial => denial is not null);
    }

    // "accused the ministry of lying".
    private Denial? ReadAccusation(ContentPart part)
    {
        if (found.Claim.Stance != Stance.Asserts || _cueLemma != "accuse") return null;
        var lying = FindLying(part);
        if (lying < 0) return null;
        var holders = getReader(part).FindKeys(part.Nodes.TakeWhile(node => node < lying));
        return new Denial(DenialTarget.Reference) { Holders = holders, NeedsHolder = true };
    }

    private static int FindLying(ContentPart part)
    {
        var tree = part.Tree;
        return part.Nodes.FirstOrDefault(node => tree[node].Tag == "VBG" && DisputeWords.Lying.Has(tree[node].Lemma), -1);
    }
}
