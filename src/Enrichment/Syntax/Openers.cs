namespace Enrichment.Syntax;

/// <summary>The words that open clauses and noun phrases.</summary>
internal static class Openers
{
    extension(SyntaxTree tree)
    {
        /// <summary>The lemma of the word that introduces the clause, such as "that"; "" if there is none.</summary>
        public string GetMarkerLemma(int clause) => tree.FindMarker(clause) is { } marker ? tree[marker].Lemma : "";

        /// <summary>The lemma of the preposition of the noun; "" if there is none.</summary>
        public string GetPrepositionLemma(int noun) => tree.FindPreposition(noun) is { } preposition ? tree[preposition].Lemma : "";
    }
}
