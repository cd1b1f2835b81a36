using Enrichment.Embedded.Lexicons;
using Enrichment.Lexicons;
using Enrichment.Syntax;

namespace Enrichment.Embedded.Sentiment.Bystanders;

/// <summary>The words that give a name next to them a part in the news.</summary>
internal static class RoleWords
{
    private static readonly WordClasses Verbs = new(
        WordList.Open("Sentiment/role-verbs.txt"), "report", "judgment", "harm", "death", "ban", "work");

    private static readonly WordClasses Nouns = new(
        WordList.Open("Sentiment/role-nouns.txt"), "spokesperson", "office", "harm", "ban", "victim", "view");

    private static readonly WordClasses Prepositions = new(
        WordList.Open("Sentiment/role-prepositions.txt"), "place", "motion", "source", "charge", "ban");

    /// <summary>Verbs whose subject reports something.</summary>
    public static readonly WordSet Reports = Verbs["report"];

    /// <summary>Verbs whose subject praises or blames something.</summary>
    public static readonly WordSet Judgments = Verbs["judgment"];

    /// <summary>Verbs whose object suffers.</summary>
    public static readonly WordSet Harms = Verbs["harm"];

    /// <summary>Verbs whose subject suffers.</summary>
    public static readonly WordSet Deaths = Verbs["death"];

    /// <summary>Verbs whose object is forbidden, or put on a list.</summary>
    public static readonly WordSet Bans = Verbs["ban"];

    /// <summary>Verbs for the work of courts, prosecutors, the police, experts and reporters.</summary>
    public static readonly WordSet Work = Verbs["work"];

    /// <summary>Those who speak for others.</summary>
    public static readonly WordSet Spokespersons = Nouns["spokesperson"];

    /// <summary>Those who try, prosecute, defend, investigate, study or report on others.</summary>
    public static readonly WordSet Offices = Nouns["office"];

    /// <summary>What somebody suffers: "the murder of".</summary>
    public static readonly WordSet HarmNouns = Nouns["harm"];

    /// <summary>What forbids something: "sanctions on".</summary>
    public static readonly WordSet BanNouns = Nouns["ban"];

    /// <summary>Those who suffer.</summary>
    public static readonly WordSet Victims = Nouns["victim"];

    /// <summary>What somebody thinks or says: "in the view of".</summary>
    public static readonly WordSet Views = Nouns["view"];

    /// <summary>Prepositions before a place where something happens.</summary>
    public static readonly WordSet PlacePrepositions = Prepositions["place"];

    /// <summary>Prepositions before a place that somebody moves to or from.</summary>
    public static readonly WordSet MotionPrepositions = Prepositions["motion"];

    /// <summary>Prepositions before the source of a statement.</summary>
    public static readonly WordSet SourcePrepositions = Prepositions["source"];

    /// <summary>Prepositions before what the object of a verb is said to do.</summary>
    public static readonly WordSet ChargePrepositions = Prepositions["charge"];

    /// <summary>Prepositions after nouns that forbid something, before the one who must bear it.</summary>
    public static readonly WordSet BanPrepositions = Prepositions["ban"];

    /// <summary>Whether <paramref name="verbs"/> has word <paramref name="word"/> of <paramref name="tree"/>, with its particle.</summary>
    public static bool HasVerb(this WordSet verbs, SyntaxTree tree, int word)
    {
        if (tree[word].PartOfSpeech != PartOfSpeech.Verb) return false;
        var lemma = tree[word].Lemma;
        return tree.FindChild(word, Relation.VerbParticle) is { } particle
            ? verbs.Has($"{lemma} {tree[particle].Lemma}")
            : verbs.Has(lemma);
    }
}
