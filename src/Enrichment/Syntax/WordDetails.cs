namespace Enrichment.Syntax;

/// <summary>Adds the lemma and the features of a word: by its tag, its form and its place in the tree.</summary>
internal static class WordDetails
{
    /// <summary>The word <paramref name="index"/> of <paramref name="tree"/> with its lemma and features.</summary>
    public static SyntaxWord Add(SyntaxTree tree, int index)
    {
        var word = tree[index];
        return word with
        {
            Lemma = word.Lemma.Length > 0 ? word.Lemma : FindLemma(tree, index),
            Features = new WordFeatures(
                FindNumber(tree, index),
                FindPerson(tree, index),
                FindType(word.Tag),
                FindTense(word.Tag),
                FindMood(tree, index),
                IsPassive(tree, index)),
        };
    }

    // "'s" is "has" before a past participle unless it marks a passive, and "'d" is "had" there.
    private static string FindLemma(SyntaxTree tree, int index)
    {
        var word = tree[index];
        var text = tree.GetText(index);
        var isHas = word.Tag == "VBZ" && text is "'s" or "’s" && word.Relation == Relation.Auxiliary.Code && tree[word.Head].Tag == "VBN";
        return isHas ? "have" : Lemmas.Find(text, word.Tag);
    }

    private static GrammaticalNumber FindNumber(SyntaxTree tree, int index) => tree[index].Tag switch
    {
        "NN" => IsPluralByVerb(tree, index) ? GrammaticalNumber.Plural : GrammaticalNumber.Singular,
        "NNP" or "VBZ" => GrammaticalNumber.Singular,
        "NNS" or "NNPS" => GrammaticalNumber.Plural,
        "PRP" or "PRP$" => Pronouns.FindNumber(tree.GetText(index)),
        _ => GrammaticalNumber.None,
    };

    // "The e-mails show": taggers often take a rare plural for a singular, but the verb agrees with it.
    private static bool IsPluralByVerb(SyntaxTree tree, int index)
    {
        if (!tree[index].Is(Relation.Subject) || tree.GetText(index) is not [.., not 's', 's']) return false;
        var verb = tree[index].Head;
        return tree[verb].Tag == "VBP" || (tree.FindChild(verb, Relation.Auxiliary) is { } auxiliary && tree[auxiliary].Tag == "VBP");
    }

    private static int FindPerson(SyntaxTree tree, int index) => tree[index].Tag switch
    {
        "PRP" or "PRP$" => Pronouns.FindPerson(tree.GetText(index)),
        "VBZ" => 3,
        _ => 0,
    };

    private static VerbType FindType(string tag) => tag switch
    {
        "VBD" or "VBP" or "VBZ" or "MD" => VerbType.Finite,
        "VB" => VerbType.Infinitive,
        "VBN" => VerbType.PastParticiple,
        "VBG" => VerbType.PresentParticiple,
        _ => VerbType.None,
    };

    private static VerbTense FindTense(string tag) => tag switch
    {
        "VBD" => VerbTense.Past,
        "VBP" or "VBZ" => VerbTense.Present,
        _ => VerbTense.None,
    };

    private static VerbMood FindMood(SyntaxTree tree, int index)
    {
        if (FindType(tree[index].Tag) == VerbType.Finite) return VerbMood.Indicative;
        return tree[index].Tag == "VB" && IsBare(tree, index) ? VerbMood.Imperative : VerbMood.None;
    }

    // An infinitive without "to", a modal or a subject is a request if it is a main clause or a quotation.
    private static bool IsBare(SyntaxTree tree, int index)
    {
        if (HasFiniteAuxiliary(tree, index)) return false;
        if (tree.HasChild(index, Relation.Marker, Relation.Subject, Relation.ClausalSubject)) return false;
        if (tree[index].IsAny(Relation.Root, Relation.Parataxis, Relation.ClausalComplement)) return true;
        var first = tree[index].Is(Relation.Conjunct) ? tree[index].Head : index;
        return first != index && !tree[first].Is(Relation.Conjunct) && tree[first].Tag == "VB" && IsBare(tree, first);
    }

    // "Do" in "Do not go" is an infinitive.
    private static bool HasFiniteAuxiliary(SyntaxTree tree, int index)
    {
        foreach (var child in tree.GetChildren(index))
        {
            if (tree[child].Is(Relation.Auxiliary) && tree[child].Tag != "VB") return true;
        }

        return false;
    }

    private static bool IsPassive(SyntaxTree tree, int index)
    {
        if (HasPassiveChild(tree, index)) return true;
        var word = tree[index];
        if (word.Tag != "VBN" || tree.HasChild(index, Relation.Auxiliary)) return false;
        if (!word.Is(Relation.Conjunct)) return word.IsAny(Relation.AdnominalClause, Relation.AdverbialClause, Relation.OpenComplement);
        return tree[word.Head].Tag == "VBN" && (HasPassiveChild(tree, word.Head) || !tree.HasChild(word.Head, Relation.Auxiliary));
    }

    private static bool HasPassiveChild(SyntaxTree tree, int index) => tree.HasChild(
        index, Relation.PassiveAuxiliary, Relation.PassiveSubject, Relation.PassiveClausalSubject, Relation.Agent);
}
