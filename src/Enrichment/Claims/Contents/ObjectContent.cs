using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Contents;

/// <summary>Finds content that is an object: "claimed victory", "called it a farce", "called his plan "a farce"".</summary>
internal static class ObjectContent
{
    /// <summary>The words after <paramref name="cue"/> that have a quotation among them: "dismissed it as "a farce"".</summary>
    public static SaidContent? FindQuoted(PassageTree sentence, int verb, VerbCue cue)
    {
        var (passage, tree) = (sentence.Passage, sentence.Tree);
        var (end, isQuoted) = (cue.End, false);
        if (cue.Verb.IsOpen) return null;
        foreach (var child in tree.GetChildren(verb))
        {
            if (child < verb || sentence.FindSubtreeRange(child) is not var (first, last) || first < end) continue;
            if (first != end) break;
            isQuoted |= HasQuotation(passage, end, last);
            end = last;
            if (isQuoted) break;
        }

        if (isQuoted && passage.QuoteAt(end - 1) is { } closing) end = closing.Last + 1;
        return isQuoted ? new SaidContent(cue.End, end, Complement.Noun) : null;
    }

    private static bool HasQuotation(Passage passage, int first, int last)
    {
        foreach (var quote in passage.Quotes)
        {
            var isInside = quote.First >= first && quote.Last <= last;
            if (isInside && quote.Last - quote.First > 2 && !passage.IsTitle(quote)) return true;
        }

        return false;
    }

    /// <summary>What evidence shows: "Smith ahead by five points" in "a poll shows Smith ahead by five points".</summary>
    public static SaidContent? FindShown(PassageTree sentence, int verb, VerbCue cue)
    {
        if (!cue.Verb.PresentsEvidence || cue.IsNegated || sentence.Tree.HasChild(verb, Relation.VerbParticle)) return null;
        var end = cue.End;
        foreach (var child in sentence.Tree.GetChildren(verb))
        {
            if (child > verb && sentence.FindSubtreeRange(child) is var (first, last) && first == end) end = last;
        }

        return end > cue.End + 1 ? new SaidContent(cue.End, end, Complement.Noun) : null;
    }

    /// <summary>The content of <paramref name="cue"/>, whose verb is <paramref name="verb"/>; null if there is none.</summary>
    public static SaidContent? Find(PassageTree sentence, int verb, VerbCue cue) =>
        FindPredicate(sentence, verb, cue) ?? FindLabel(sentence, verb, cue) ?? FindObject(sentence, verb, cue);

    /// <summary>
    /// The object of <paramref name="verb"/>, or null. Parsers often take it for a second subject, or for a clause: "announced on Monday
    /// the arrest".
    /// </summary>
    public static int? FindThing(SyntaxTree tree, int verb)
    {
        if (tree.FindChild(verb, Relation.DirectObject, Relation.IndirectObject) is { } thing) return thing;
        var subjects = tree.GetSubjects(verb);
        if (subjects.Length > 1 && subjects[0] < verb && subjects[^1] > verb) return subjects[^1];
        foreach (var clause in tree.FindChildren(verb, Relation.ClausalComplement))
        {
            var isNoun = tree[clause].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;
            if (clause > verb && isNoun && !tree.HasChild(clause, Relation.Copula, Relation.Subject, Relation.Marker)) return clause;
        }

        return null;
    }

    /// <summary>The object that parsers attach to the second word: "urged Jones to leave", "called the charges invented".</summary>
    public static int? FindOwnSubject(SyntaxTree tree, int verb, int action)
    {
        if (tree.GetSubjects(action) is [var subject, ..] && subject > verb) return subject;
        return tree.FindChild(action, Relation.DirectObject) is { } thing && thing > verb && thing < action ? thing : null;
    }

    /// <summary>
    /// Adds what follows without a comma ("cited the remarks as an example"), and the reason of a judgment ("praised him for it").
    /// </summary>
    public static SaidContent? Extend(PassageTree sentence, int verb, VerbCue cue, SaidContent? content)
    {
        if (content is null) return null;
        var end = content.End;
        foreach (var child in sentence.Tree.FindChildren(verb, Relation.OpenComplement, Relation.AdverbialClause, Relation.Oblique))
        {
            if (sentence.FindSubtreeRange(child) is not var (first, last) || first < end || IsReporting(sentence, child)) continue;
            var isReason = cue.Verb.Act == SpeechAct.Expressive && sentence.Passage[first] == "for";
            if ((first != end && !isReason) || IsCircumstance(sentence.Tree, child)) continue;
            if (sentence.Tree[child].Is(Relation.Oblique) && sentence.Passage[first] != "as" && !isReason) continue;
            end = last;
        }

        if (sentence.Passage.QuoteAt(end) is { } quote && quote.First == end && sentence.Passage.QuoteAt(end - 1) is null)
            end = quote.Last + 1;
        return content with { End = end };
    }

    // "called him a liar after he won": when it was said.
    private static bool IsCircumstance(SyntaxTree tree, int child) =>
        tree[child].Is(Relation.AdverbialClause) && tree.HasSubject(child)
            && (tree.FindMarker(child) is not { } marker || tree[marker].Lemma is "after" or "before" or "while" or "until" or "since");

    // "denied the charges saying": a participle that reports has a content of its own.
    private static bool IsReporting(PassageTree sentence, int child) =>
        sentence.Tree[child].Tag == "VBG" && sentence.FindPlace(child) is >= 0 and var place
            && sentence.Passage.CueVerbAt(place)?.Verb is { } verb && verb.Takes(Complement.Quote);

    // "called her vote a mistake": parsers often take the predicate for a second object, or for a clause.
    private static SaidContent? FindPredicate(PassageTree sentence, int verb, VerbCue cue)
    {
        var tree = sentence.Tree;
        if (!cue.Verb.Takes(Complement.Predicate)) return null;
        if (tree.FindChild(verb, Relation.DirectObject) is not { } thing || thing < verb) return null;
        var (words, end) = (new List<int>(tree.GetSubtree(thing)), sentence.FindSubtreeRange(thing)?.End);
        var count = words.Count;
        foreach (var other in tree.FindChildren(verb, Relation.DirectObject, Relation.Parataxis))
        {
            if (other < thing || sentence.FindSubtreeRange(other) is not var (first, last) || first != end) continue;
            words.AddRange(tree.GetSubtree(other));
            end = last;
        }

        return words.Count > count ? PhraseContent.Create(sentence, words, cue, Complement.Predicate) : null;
    }

    // "called his plan "a farce"", "calls it "outrageous"": parsers take the words for an attribute of the object.
    private static SaidContent? FindLabel(PassageTree sentence, int verb, VerbCue cue)
    {
        if (!cue.Verb.Takes(Complement.Label | Complement.Predicate)) return null;
        if (sentence.Tree.FindChild(verb, Relation.DirectObject) is not { } thing || thing < verb) return null;
        var content = Extend(sentence, verb, cue, PhraseContent.Create(sentence, sentence.Tree.GetSubtree(thing), cue, Complement.Label));
        if (content is null) return null;
        for (var at = content.First; at < content.End; at++)
        {
            if (sentence.Passage.QuoteAt(at) is not null) return content;
        }

        return null;
    }

    private static SaidContent? FindObject(PassageTree sentence, int verb, VerbCue cue)
    {
        var (tree, passage) = (sentence.Tree, sentence.Passage);
        if (FindThing(tree, verb) is not { } thing || thing < verb) return null;
        var place = sentence.FindPlace(thing);
        if (passage.Is(place, WordClass.Time)) return null;
        var isClaim = passage.Is(place, WordClass.ClaimNoun);
        var isTaken = cue.Verb.Takes(Complement.Noun)
            || (cue.Verb.Takes(Complement.ClaimNoun) && (isClaim || IsMatter(sentence, thing, place, cue.Verb)));
        if (!isTaken) return null;
        if (cue.Verb.Lemma == "claim" && passage.Is(place, WordClass.Taking)) return null;
        if (tree.IsReflexive(thing)) return null;
        // "denied claims that he lied": what is denied is that he lied.
        if (isClaim && cue.Verb.Stance != Stance.Asserts && FindThatClause(tree, thing) is { } clause)
            return PhraseContent.Create(sentence, tree.GetSubtree(clause), cue, Complement.That);
        var kind = cue.Verb.Takes(Complement.Noun) ? Complement.Noun : Complement.ClaimNoun;
        return Extend(sentence, verb, cue, PhraseContent.Create(sentence, GetObjectWords(sentence, verb, thing), cue, kind));
    }

    // "denied it", "questioned the plan", but not "questioned two witnesses".
    private static bool IsMatter(PassageTree sentence, int noun, int place, CueVerb verb)
    {
        if (sentence.Tree[noun].PartOfSpeech == PartOfSpeech.Pronoun)
            return verb.Stance != Stance.Questions || Pronouns.FindGender(sentence.Tree.GetText(noun)) == GrammaticalGender.None;
        return verb.Stance == Stance.Questions && !Speakers.IsPersonAt(sentence.Passage, place);
    }

    private static int? FindThatClause(SyntaxTree tree, int noun) =>
        tree.FindChild(noun, Relation.AdnominalClause, Relation.ClausalComplement) is { } clause
            && tree.GetMarkerLemma(clause) == "that" ? clause : null;

    /// <summary>
    /// The words of <paramref name="thing"/> without clauses after a comma, which are the article's own addition: "praised the plan, which
    /// includes a fee".
    /// </summary>
    public static int[] GetMatter(PassageTree sentence, int thing) => sentence.Tree.Collect(
        thing, node => IsSaying(sentence.Tree, node, thing) || (IsClauseOf(sentence.Tree, node, thing) && sentence.IsAfterComma(node)));

    private static int[] GetObjectWords(PassageTree sentence, int verb, int thing)
    {
        var tree = sentence.Tree;
        var words = GetMatter(sentence, thing);
        // "praised chief executive Ann Smith": parsers often take the title and the name for two objects.
        var name = tree.FindChildren(verb, Relation.DirectObject, Relation.Subject)
            .FirstOrDefault(other => other > thing && sentence.FindSubtreeRange(other)?.First == sentence.FindRange(words)?.End, -1);
        return name < 0 ? words : [.. words, .. tree.GetSubtree(name)];
    }

    // "has refuted the allegations saying that": the participle has the subject of the verb.
    private static bool IsSaying(SyntaxTree tree, int node, int noun) =>
        tree[node].Head == noun && tree[node] is { Tag: "VBG", Lemma: "say" };

    private static bool IsClauseOf(SyntaxTree tree, int node, int noun) =>
        tree[node].Head == noun && node > noun
            && tree[node].IsAny(Relation.RelativeClause, Relation.AdnominalClause, Relation.Parataxis);
}
