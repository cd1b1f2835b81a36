using Enrichment.Analysis;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Text;

namespace Enrichment.Claims.Attributions;

/// <summary>Reads what a noun phrase names, and whether that can speak.</summary>
internal static class Speakers
{
    // "donors", "columnists", "librarians", "employees".
    private static readonly string[] EndingsOfPeople = ["ers", "ors", "ists", "ians", "ees"];

    /// <summary>Index of the head of <paramref name="phrase"/>: "spokesman" in "a spokesman for the ministry".</summary>
    public static int FindHead(Passage passage, NounPhrase phrase)
    {
        if (phrase.Head is { } head) return head;
        for (var at = phrase.First + 1; at < phrase.End; at++)
        {
            if (passage.NameAt(at) is null && EndsName(passage, at)) return at - 1;
        }

        return phrase.End - 1;
    }

    /// <summary>Whether the noun at <paramref name="place"/> is a person or group.</summary>
    public static bool IsPersonAt(Passage passage, int place) => IsPerson(passage, new NounPhrase(place, place + 1) { Head = place });

    /// <summary>
    /// Whether <paramref name="phrase"/> is a person or group: a name, people, an institution, a site, or a pronoun for them.
    /// </summary>
    public static bool IsPerson(Passage passage, NounPhrase phrase)
    {
        var head = FindHead(passage, FindCounted(passage, phrase));
        if (passage[head] is "percent" or "%") return true;
        if (passage.NameAt(head) is { } name) return name.Entity.Type is not (EntityType.Product or EntityType.Event);
        if (passage.Is(head, WordClass.Pronoun | WordClass.Subject)) return passage[head] is not ("it" or "this" or "these" or "you");
        var hasCapital = passage.IsCapitalized(head) && head > 0 && !passage.Is(head, WordClass.Time);
        return hasCapital || passage.Is(head, WordClass.Role | WordClass.Collective)
            || IsSite(passage, head) || LooksLikePeople(passage, head);
    }

    /// <summary>Whether <paramref name="phrase"/> is a person or group, or a text that says what they found: "a report".</summary>
    public static bool IsPersonOrText(Passage passage, NounPhrase phrase) =>
        IsPerson(passage, phrase)
            || passage.Is(FindHead(passage, phrase), WordClass.Evidence | WordClass.ClaimNoun | WordClass.Occasion);

    /// <summary>
    /// Whether <paramref name="phrase"/> is a person or group, or has "who", as only persons have: "one of those who signed".
    /// </summary>
    public static bool IsPersonOrWho(Passage passage, NounPhrase phrase)
    {
        if (IsPerson(passage, phrase)) return true;
        for (var at = phrase.First + 1; at < phrase.End; at++)
        {
            if (passage[at] == "who") return true;
        }

        return false;
    }

    private static bool EndsName(Passage passage, int at) =>
        passage.Is(at, WordClass.Preposition | WordClass.Subordinator) || passage[at] is "," or "(";

    // "one of the members": the members.
    private static NounPhrase FindCounted(Passage passage, NounPhrase phrase)
    {
        var head = FindHead(passage, phrase);
        return passage.NameAt(head) is null && passage[head + 1] == "of" && head + 2 < phrase.End
            && passage.Is(head, WordClass.Determiner | WordClass.Number | WordClass.Vague)
            ? phrase with { First = head + 2, Head = null } : phrase;
    }

    // "Example.com": the tokenizer keeps it in one piece, or splits it at the full stop.
    private static bool IsSite(Passage passage, int at)
    {
        if (passage.NodeAt(at) is not (>= 0 and var node) || passage.TreeAt(at) is not { } tree) return false;
        var word = tree.GetText(node);
        var dot = word.LastIndexOf('.');
        var isSplit = dot > 0 && dot < word.Length - 2 && !word.Contains("..", StringComparison.Ordinal);
        return isSplit && tree[node].Tag is "NNP" or "NN" or "ADD" or "NNPS";
    }

    private static bool LooksLikePeople(Passage passage, int at)
    {
        if (!passage.Is(at, WordClass.EndsInS)) return false;
        var word = passage.TokenAt(at).In(passage.Text);
        foreach (var ending in EndingsOfPeople)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
