using Enrichment.Analysis;
using Enrichment.Claims.Attributions;
using Enrichment.Claims.Contents;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Lexicons;
using Enrichment.Syntax;

namespace Enrichment.Claims.Rules;

/// <summary>
/// Finds claims that a prepositional phrase attributes.
/// <list type="bullet">
/// <item>According to Smith(,) prices rose. Prices, according to Smith, rose. But: The boxes were sorted according to size.</item>
/// <item>Prices rose, per Reuters.</item>
/// <item>In Smith's view, prices rose. In the words of Smith, prices rose. By Smith's account, prices rose.</item>
/// <item>Prices rose, Reuters reported, citing an unnamed source. Citing officials, Reuters reported that prices rose.</item>
/// </list>
/// </summary>
internal static class PrepositionRule
{
    private static readonly WordSet Measures = Lexicons.Lexicon.Open("Claims/measures.txt").ToWordSet();

    /// <summary>The claims of <paramref name="passage"/> that a preposition outside its quotations reports, in order.</summary>
    public static List<Attribution> Find(Passage passage, CancellationToken cancellationToken)
    {
        var claims = new List<Attribution>();
        foreach (var (sentence, node, at) in passage.Unquoted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Read(sentence, node, at) is { } claim) claims.Add(claim);
        }

        return claims;
    }

    private static Attribution? Read(PassageTree sentence, int node, int at) => sentence.Passage[at] switch
    {
        "according" when sentence.Passage[at + 1] == "to" => FindAccording(sentence, node, at),
        "per" => FindPer(sentence, node, at),
        "citing" => FindCited(sentence, node, at),
        _ => sentence.Passage.Is(at, WordClass.Viewpoint) ? FindView(sentence, node, at) : null,
    };

    private static Attribution? FindAccording(PassageTree sentence, int according, int at)
    {
        if (PhraseSource.Find(sentence, according, at, at + 2) is not { } source || IsMeasure(sentence, source)) return null;
        return Create(sentence, (at, at + 2), source, PhraseSource.FindContent(sentence, at, source));
    }

    // "according to size", "according to their needs": what things are measured by, not somebody who says something.
    private static bool IsMeasure(PassageTree sentence, NounPhrase source)
    {
        var passage = sentence.Passage;
        var head = Speakers.FindHead(passage, source);
        if (passage.NameAt(head) is not null || Speakers.IsPersonOrText(passage, source)) return false;
        if (passage.NodeAt(head) is not (>= 0 and var node)) return false;
        var isBare = source.End - source.First == 1 && sentence.Tree[node].Tag == "NN" && !passage.IsCapitalized(head);
        return isBare || Measures.Has(sentence.Tree[node].Lemma);
    }

    private static Attribution? FindPer(PassageTree sentence, int per, int at)
    {
        if (!sentence.Tree[per].Is(Relation.Case) || PhraseSource.Find(sentence, per, at, at + 1) is not { } source) return null;
        var type = sentence.Passage.NameAt(Speakers.FindHead(sentence.Passage, source))?.Entity.Type;
        return type is EntityType.Person or EntityType.Organization
            ? Create(sentence, (at, at + 1), source, PhraseSource.FindContent(sentence, at, source)) : null;
    }

    // "in Smith's view", "in the opinion of Smith", at the edge of the clause or between commas.
    private static Attribution? FindView(PassageTree sentence, int view, int at)
    {
        var (tree, passage) = (sentence.Tree, sentence.Passage);
        if (!tree[view].Is(Relation.Oblique) || tree.GetPrepositionLemma(view) is not ("in" or "by")) return null;
        if (sentence.FindSubtreeRange(view) is not var (first, end)) return null;
        if (passage[end] != "," && !(passage[first - 1] == "," && passage.IsEnd(end))) return null;
        var content = PhraseSource.FindContent(sentence, first, new NounPhrase(first, end) { Head = at });
        if (tree.FindPossessor(view) is { } owner)
            return CreateOf(sentence, (at, at + 1), NounSource.FindOwner(sentence, owner, view), content);
        return passage[at + 1] == "of"
            ? CreateOf(sentence, (first, at + 2), PhraseSource.Find(sentence, view, at, at + 2), content) : null;
    }

    private static Attribution? CreateOf(PassageTree sentence, (int First, int End) cue, NounPhrase? source, SaidContent? content) =>
        source is not null && Speakers.IsPerson(sentence.Passage, source) ? Create(sentence, cue, source, content) : null;

    // The content is that of the verb which "citing" belongs to, if it reports a clause, or that verb's clause.
    private static Attribution? FindCited(PassageTree sentence, int citing, int at)
    {
        var tree = sentence.Tree;
        if (tree[citing].Tag != "VBG" || !tree[citing].Is(Relation.AdverbialClause)) return null;
        if (tree.FindChild(citing, Relation.DirectObject) is not { } noun || noun < citing) return null;
        if (PhraseFinder.Find(sentence, noun, citing) is not { } source || !CanBeCited(sentence.Passage, source)) return null;
        var verb = tree[citing].Head;
        var content = ClauseContent.FindComplement(sentence, verb) ?? SurroundingClause.Find(sentence, verb, citing);
        return Create(sentence, (at, at + 1), source, content);
    }

    private static bool CanBeCited(Passage passage, NounPhrase source) =>
        Speakers.IsPerson(passage, source) || passage.Is(Speakers.FindHead(passage, source), WordClass.Evidence);

    private static Attribution? Create(PassageTree sentence, (int First, int End) cue, NounPhrase source, SaidContent? content) =>
        content is null ? null : new Attribution
        {
            Passage = sentence.Passage,
            Type = CueType.Preposition,
            Cue = sentence.Passage.Span(cue.First, cue.End),
            CueAt = cue.First,
            Source = source,
            Content = (content.First, content.End),
            Interruption = content.Interruption,
        };
}
