using Enrichment.Claims.Lexicon;
using Enrichment.Syntax;

namespace Enrichment.Claims.Disputes;

/// <summary>Reads noun phrases for statements: "it", "the ministry's claim", "the report that prices rose", "any wrongdoing".</summary>
/// <param name="part">The words of the content.</param>
/// <param name="reader">Reads who and what they stand for.</param>
internal sealed class ReferenceReader(ContentPart part, ContentReader reader)
{
    private readonly SyntaxTree _tree = part.Tree;

    /// <summary>What is denied by denying the phrase with the head <paramref name="noun"/>.</summary>
    public Denial Read(int noun)
    {
        var first = _tree.FindFirstConjunct(noun);
        if (ReadPointer(first) is { } denial) return denial;
        if (DisputeWords.Guilt.Has(_tree[first].Lemma)) return new Denial(DenialTarget.Accusation) { Keys = FindKeys(first, first) };
        return new Denial(DenialTarget.Content) { Keys = FindKeys(first, -1) };
    }

    /// <summary>What is denied by calling the subject <paramref name="noun"/> false or wrong; null if it is no statement.</summary>
    public Denial? ReadSubject(int noun)
    {
        if (ReadPointer(noun) is { } denial) return denial;
        if (reader.FindHeadKey(noun) is not { } holder || !IsSomebody(noun)) return null;
        return new Denial(DenialTarget.Reference) { Holders = new HashSet<string>([holder]), NeedsHolder = true };
    }

    /// <summary>The denial of the statement that the phrase of <paramref name="noun"/> refers to; null if it refers to none.</summary>
    public Denial? ReadPointer(int noun)
    {
        var lemma = _tree[noun].Lemma.ToLowerInvariant();
        if (IsBarePointer(noun, lemma))
            return new Denial(DenialTarget.Reference) { IsPlural = lemma is "these" or "those" or "them", IsPointing = true };
        if (!IsStatementNoun(noun, lemma)) return null;
        if (FindOwnContent(noun) is { Count: > 0 } content)
            return new Denial(DenialTarget.Content) { Keys = reader.FindKeys(content), Holders = FindHolders(noun), IsNamed = true };
        return new Denial(DenialTarget.Reference)
        {
            Noun = lemma,
            IsPlural = _tree[noun].Features.Number == GrammaticalNumber.Plural,
            IsPointing = HasDeterminer(noun, "this", "that", "these", "those"),
            IsIndefinite = HasDeterminer(noun, "a", "an", "any", "some"),
            IsAccusation = Vocabulary.Find(_tree.GetText(noun), Text.TokenKind.Word).Is(WordClass.AllegingNoun),
            Holders = FindHolders(noun),
            Keys = reader.FindKeys(FindModifiers(noun)),
        };
    }

    private bool IsBarePointer(int noun, string lemma) =>
        lemma is "it" or "this" or "that" or "these" or "those" or "them" or "so"
            && _tree[noun].PartOfSpeech is PartOfSpeech.Pronoun or PartOfSpeech.Determiner && !IsDeterminer(noun);

    private bool HasDeterminer(int noun, params ReadOnlySpan<string> words) =>
        _tree.FindChild(noun, Relation.Determiner) is { } word && words.Contains(_tree[word].Lemma.ToLowerInvariant());

    private bool IsDeterminer(int node) => _tree[node].IsAny(Relation.Determiner, Relation.Marker);

    private bool IsStatementNoun(int noun, string lemma) =>
        _tree[noun].PartOfSpeech is PartOfSpeech.Noun && !DisputeWords.Guilt.Has(lemma)
            && (DisputeWords.Counts.Has(lemma) || Vocabulary.Find(_tree.GetText(noun), Text.TokenKind.Word).Is(WordClass.ClaimNoun));

    // "the claim that prices rose", "allegations of fraud".
    private List<int>? FindOwnContent(int noun)
    {
        foreach (var child in _tree.FindChildren(noun, Relation.AdnominalClause, Relation.ClausalComplement, Relation.NominalModifier))
        {
            if (child < noun || !part.IsInside(child)) continue;
            var opener = (_tree.FindMarker(child) ?? _tree.FindPreposition(child)) is { } word ? _tree[word].Lemma : "";
            if (opener is "that" or "about" or "of" or "over" or "regarding") return [.. _tree.GetSubtree(child)];
        }

        return null;
    }

    // "the ministry's claim", "the claim by the ministry", "US allegations".
    private HashSet<string> FindHolders(int noun)
    {
        var holders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var child in _tree.FindChildren(noun, Relation.Possessor, Relation.NominalModifier, Relation.Compound))
        {
            var opener = _tree.GetPrepositionLemma(child);
            if (opener is not ("" or "by" or "from" or "in") || reader.FindHeadKey(child) is not { } holder) continue;
            if (!_tree[child].Is(Relation.Compound) || reader.FindName(child) is not null) holders.Add(holder);
        }

        return holders;
    }

    // "the bribe claim"
    private IEnumerable<int> FindModifiers(int noun) =>
        _tree.FindChildren(noun, Relation.Compound, Relation.AdjectivalModifier).Where(part.IsInside);

    private HashSet<string> FindKeys(int top, int without) =>
        reader.FindKeys(_tree.GetSubtree(top).Where(node => node != without && part.IsInside(node)));

    private bool IsSomebody(int noun)
    {
        if (reader.FindName(noun) is not null) return true;
        var entry = Vocabulary.Find(_tree.GetText(noun), Text.TokenKind.Word);
        return entry.Is(WordClass.Role | WordClass.Collective | WordClass.Evidence)
            || _tree[noun].Lemma.ToLowerInvariant() is "he" or "she" or "they";
    }
}
