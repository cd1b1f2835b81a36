namespace Enrichment.Syntax;

/// <summary>
/// The relations between words and their heads that rules need, as Universal Dependencies version 2 writes them (de Marneffe et al. 2021).
/// A relation may have a subtype after a colon.
/// </summary>
public static class Relation
{
    /// <summary>A clause that modifies a noun: "a plan to leave", "people living here".</summary>
    public const string AdnominalClause = "acl";

    /// <summary>A relative clause: "the minister, who resigned".</summary>
    public const string RelativeClause = "acl:relcl";

    /// <summary>A clause that modifies a verb: "He left because it rained".</summary>
    public const string AdverbialClause = "advcl";

    /// <summary>An adverb that modifies a word, including "not".</summary>
    public const string AdverbialModifier = "advmod";

    /// <summary>An adjective that modifies a noun.</summary>
    public const string AdjectivalModifier = "amod";

    /// <summary>A noun phrase beside another one that it describes: "Smith, the mayor".</summary>
    public const string Apposition = "appos";

    /// <summary>An auxiliary: "has", "will".</summary>
    public const string Auxiliary = "aux";

    /// <summary>The auxiliary of a passive: "was killed".</summary>
    public const string PassiveAuxiliary = "aux:pass";

    /// <summary>An adposition before or after a noun, or the possessive "'s".</summary>
    public const string Case = "case";

    /// <summary>A coordinating conjunction.</summary>
    public const string Coordinator = "cc";

    /// <summary>A clause that is the object of a verb: "said prices rose".</summary>
    public const string ClausalComplement = "ccomp";

    /// <summary>A noun before the noun that it modifies: "army chief".</summary>
    public const string Compound = "compound";

    /// <summary>The particle of a verb: "carry out".</summary>
    public const string VerbParticle = "compound:prt";

    /// <summary>A word that is coordinated with the first one: "Smith and Jones".</summary>
    public const string Conjunct = "conj";

    /// <summary>A form of "be" that links a subject to a predicate that is no verb.</summary>
    public const string Copula = "cop";

    /// <summary>A clause that is the subject of a verb.</summary>
    public const string ClausalSubject = "csubj";

    /// <summary>A determiner.</summary>
    public const string Determiner = "det";

    /// <summary>A word of a discourse: "well", "please".</summary>
    public const string Discourse = "discourse";

    /// <summary>A subject without meaning: "there is".</summary>
    public const string Expletive = "expl";

    /// <summary>A word after the first in a fixed expression: "because of".</summary>
    public const string Fixed = "fixed";

    /// <summary>A word after the first in a name without a head: "Ahmad Massoud".</summary>
    public const string Flat = "flat";

    /// <summary>The second part of a word that is written as two.</summary>
    public const string GoesWith = "goeswith";

    /// <summary>The person who receives something: "told reporters".</summary>
    public const string IndirectObject = "iobj";

    /// <summary>A word that introduces a dependent clause: "that", "if", "to".</summary>
    public const string Marker = "mark";

    /// <summary>A noun that modifies a noun: "the head of the army".</summary>
    public const string NominalModifier = "nmod";

    /// <summary>A possessor: "Smith's".</summary>
    public const string Possessor = "nmod:poss";

    /// <summary>A description before a name: "President Biden".</summary>
    public const string NominalDescription = "nmod:desc";

    /// <summary>A number that modifies a noun: "five men".</summary>
    public const string NumericModifier = "nummod";

    /// <summary>A subject that is a noun phrase.</summary>
    public const string Subject = "nsubj";

    /// <summary>The subject of a passive.</summary>
    public const string PassiveSubject = "nsubj:pass";

    /// <summary>The object of a verb.</summary>
    public const string DirectObject = "obj";

    /// <summary>A noun that modifies a verb: "killed in Kabul".</summary>
    public const string Oblique = "obl";

    /// <summary>The agent of a passive: "killed by rebels".</summary>
    public const string Agent = "obl:agent";

    /// <summary>A clause beside another one without a conjunction: "The war, he said, is over".</summary>
    public const string Parataxis = "parataxis";

    /// <summary>A mark.</summary>
    public const string Punctuation = "punct";

    /// <summary>The root of the sentence.</summary>
    public const string Root = "root";

    /// <summary>A person who is addressed.</summary>
    public const string Vocative = "vocative";

    /// <summary>A clause without a subject of its own that is a complement: "wants to leave".</summary>
    public const string OpenComplement = "xcomp";

    /// <summary><paramref name="relation"/> without its subtype: "nsubj" for "nsubj:pass".</summary>
    public static ReadOnlySpan<char> GetBase(string relation)
    {
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation.AsSpan(0, colon);
    }

    /// <summary>Whether <paramref name="relation"/> is <paramref name="wanted"/> or a subtype of it.</summary>
    public static bool Is(string relation, string wanted)
    {
        // Most relations differ in these letters.
        if (relation.Length < wanted.Length || wanted.Length == 0 || relation[0] != wanted[0]) return false;
        if (relation[wanted.Length - 1] != wanted[^1]) return false;
        var isWhole = relation.Length == wanted.Length || relation[wanted.Length] == ':';
        return isWhole && relation.AsSpan(0, wanted.Length).SequenceEqual(wanted);
    }
}
