namespace Enrichment.Syntax;

/// <summary>Operations for clauses. A clause is named by its head: its verb, or the predicate noun or adjective after "be".</summary>
public static class Clauses
{
    private const Relation Heads =
        Relation.Root | Relation.ClausalComplement | Relation.OpenComplement | Relation.ClausalSubject | Relation.AdverbialClause
            | Relation.AdnominalClause | Relation.Parataxis;

    extension(SyntaxTree tree)
    {
        /// <summary>The subjects of the clause itself, in order: nouns, pronouns and clauses, also those of passives.</summary>
        public int[] GetSubjects(int verb) => tree.FindChildren(verb, Relation.Subject, Relation.ClausalSubject);

        /// <summary>Whether the clause itself has a subject.</summary>
        public bool HasSubject(int verb) => tree.HasChild(verb, Relation.Subject, Relation.ClausalSubject);

        /// <summary>
        /// The subjects of the clause. If it has none of its own: those of the first conjunct ("Smith came and [Smith] went"), and for
        /// an open complement the object or subject of the clause above ("asked Smith to leave", "Smith wants to leave").
        /// </summary>
        public int[] FindSubjects(int verb)
        {
            for (var at = verb; ; at = tree[at].Head)
            {
                if (tree.GetSubjects(at) is { Length: > 0 } subjects) return subjects;
                if (tree[at].Is(Relation.OpenComplement))
                {
                    var controllers = tree.FindChildren(tree[at].Head, Relation.DirectObject, Relation.IndirectObject);
                    if (controllers.Length > 0) return controllers;
                }
                else if (!tree[at].Is(Relation.Conjunct)) return [];
            }
        }

        /// <summary>The direct objects of the clause.</summary>
        public int[] GetObjects(int verb) => tree.FindChildren(verb, Relation.DirectObject);

        /// <summary>The persons or things that receive something: "reporters" in "told reporters that".</summary>
        public int[] GetIndirectObjects(int verb) => tree.FindChildren(verb, Relation.IndirectObject);

        /// <summary>The clauses that are complements: "rose" in "said prices rose", "leave" in "wants to leave".</summary>
        public int[] GetComplements(int verb) =>
            tree.FindChildren(verb, Relation.ClausalComplement, Relation.OpenComplement);

        /// <summary>The nouns with prepositions that modify the clause: "Kabul" in "killed in Kabul".</summary>
        public int[] GetObliques(int verb) => tree.FindChildren(verb, Relation.Oblique);

        /// <summary>The agent of a passive: "rebels" in "killed by rebels", or null.</summary>
        public int? FindAgent(int verb) => tree.FindChild(verb, Relation.Agent);

        /// <summary>Auxiliaries and modals of the clause, and the copula, in order.</summary>
        public int[] GetAuxiliaries(int verb) => tree.FindChildren(verb, Relation.Auxiliary, Relation.Copula);

        /// <summary>The modal of the clause, such as "may" or "would", or null.</summary>
        public int? FindModal(int verb)
        {
            if (!tree.HasChild(verb, Relation.Auxiliary, Relation.Copula)) return null;
            foreach (var child in tree.GetChildren(verb))
            {
                if (tree[child].Tag == "MD" && tree[child].IsAny(Relation.Auxiliary, Relation.Copula)) return child;
            }

            return null;
        }

        /// <summary>The word that introduces a dependent clause, such as "that" or "whether", or null.</summary>
        public int? FindMarker(int verb) => tree.FindChild(verb, Relation.Marker);

        /// <summary>Whether the clause is passive, or is a past participle that modifies a noun ("the people killed").</summary>
        public bool IsPassive(int verb) => tree[verb].Features.IsPassive;

        /// <summary>Whether the clause, or its predicate noun, is negated: "did not say", "never", "no evidence".</summary>
        public bool IsNegated(int verb)
        {
            if (!tree.HasChild(verb, Relation.AdverbialModifier, Relation.Determiner)) return false;
            foreach (var child in tree.GetChildren(verb))
            {
                var word = tree[child];
                if (word.IsAny(Relation.AdverbialModifier, Relation.Determiner) && word.Lemma is "not" or "never" or "no") return true;
            }

            return false;
        }

        /// <summary>Whether the clause has a tense: its verb, or one of its auxiliaries, is finite.</summary>
        public bool IsFinite(int verb)
        {
            if (tree[verb].Features.Type == VerbType.Finite) return true;
            foreach (var auxiliary in tree.GetAuxiliaries(verb))
            {
                if (tree[auxiliary].Features.Type == VerbType.Finite) return true;
            }

            return false;
        }

        /// <summary>The tense of the clause by its first finite form: past for "was saying" and "had said".</summary>
        public VerbTense GetTense(int verb)
        {
            foreach (var auxiliary in tree.GetAuxiliaries(verb))
            {
                if (tree[auxiliary].Features.Tense is not VerbTense.None and var tense) return tense;
            }

            return tree[verb].Features.Tense;
        }

        /// <summary>The head of the clause that <paramref name="word"/> is in; the word itself if it is the head of a clause.</summary>
        public int FindClause(int word) => tree.GetClause(word);

        /// <summary>Whether <paramref name="word"/> is the head of a clause.</summary>
        public bool IsClause(int word) => tree.FindClause(word) == word;

        /// <summary>
        /// The words of a clause without those of the clauses below it: of "Smith said prices rose", "Smith said" for "said". In order.
        /// </summary>
        public int[] GetClauseWords(int verb) =>
            tree.Collect(verb, tree.IsClause);

        /// <summary>The relative clauses of a noun: "resigned" in "the minister, who resigned".</summary>
        public int[] GetRelativeClauses(int noun) => tree.FindChildren(noun, Relation.RelativeClause);
    }

    /// <summary>For each word, the head of its clause.</summary>
    internal static int[] FindHeads(SyntaxTree tree)
    {
        var heads = new int[tree.Count];
        foreach (var word in tree.TopDown) heads[word] = tree[word].Head < 0 || IsHead(tree, word) ? word : heads[tree[word].Head];
        return heads;
    }

    private static bool IsHead(SyntaxTree tree, int word)
    {
        if (tree[word].IsAny(Heads)) return true;
        if (!tree[word].Is(Relation.Conjunct)) return false;
        return tree[word].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary || tree.HasSubject(word);
    }
}
