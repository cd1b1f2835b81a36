using Enrichment.Text;

namespace Enrichment.Syntax;

/// <summary>Operations for noun phrases. A phrase is named by its head.</summary>
public static class NounPhrases
{
    private const Relation OutsidePhrase =
        Relation.Apposition | Relation.RelativeClause | Relation.Conjunct | Relation.Coordinator | Relation.Parataxis
            | Relation.Punctuation;

    extension(SyntaxTree tree)
    {
        /// <summary>The words that are coordinated with <paramref name="first"/>: "Jones" for "Smith" in "Smith and Jones".</summary>
        public int[] GetConjuncts(int first) => tree.FindChildren(first, Relation.Conjunct);

        /// <summary>The first word of the coordination that <paramref name="word"/> is in; the word itself if there is none.</summary>
        public int FindFirstConjunct(int word)
        {
            var at = word;
            while (tree[at].Is(Relation.Conjunct)) at = tree[at].Head;
            return at;
        }

        /// <summary>The appositions of a noun: "mayor" for "Smith" in "Smith, the mayor".</summary>
        public int[] GetAppositions(int noun) => tree.FindChildren(noun, Relation.Apposition);

        /// <summary>The possessor of a noun: "Smith" for "plan" in "Smith's plan", or null.</summary>
        public int? FindPossessor(int noun) => tree.FindChild(noun, Relation.Possessor);

        /// <summary>Whether an object is only what the subject is: "himself", "each other".</summary>
        public bool IsReflexive(int word)
        {
            var text = tree.GetText(word);
            var children = tree.GetChildren(word);
            if (children.Length == 0 && tree[word].PartOfSpeech == PartOfSpeech.Pronoun)
                return text.EndsWith("self", StringComparison.Ordinal) || text.EndsWith("selves", StringComparison.Ordinal);
            return children is [var other] && (tree[other].Lemma, tree[word].Lemma) is ("other", "each") or ("each", "other")
                or ("another", "one") or ("one", "another");
        }

        /// <summary>The preposition of a noun, or null.</summary>
        public int? FindPreposition(int noun)
        {
            if (!tree.HasChild(noun, Relation.Case)) return null;
            foreach (var child in tree.GetChildren(noun))
            {
                if (tree[child].Is(Relation.Case) && tree[child].Tag != "POS") return child;
            }

            return null;
        }

        /// <summary>
        /// The words of a noun phrase without its preposition, appositions, relative clauses, conjuncts and the marks around them, in
        /// order: "the deputy head of the army" in "by the deputy head of the army, who resigned,".
        /// </summary>
        public int[] GetPhrase(int noun)
        {
            var preposition = tree.FindPreposition(noun);
            return tree.Collect(noun, word => word == preposition || (tree[word].Head == noun && tree[word].IsAny(OutsidePhrase)));
        }

        /// <summary>The span from the first to the last word of <see cref="GetPhrase"/>.</summary>
        public TextSpan GetPhraseSpan(int noun)
        {
            var words = tree.GetPhrase(noun);
            return tree.GetSpan(words[0], words[^1]);
        }
    }
}
