using Enrichment.Articles;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Sources;

/// <summary>Reads what an article says about the people and organizations that it names: "Smith, the mayor of London".</summary>
/// <param name="article">The article.</param>
/// <param name="trees">The trees of its sentences; null where a sentence was not parsed.</param>
/// <param name="roles">The roles that it adds to.</param>
internal sealed class NameDescriber(TokenizedArticle article, SyntaxTree?[] trees, RoleIndex roles)
{
    // In words.
    private const int LongestApposition = 6;

    // Of the name that is described.
    private readonly List<int> _nouns = [];

    /// <summary>
    /// Adds the roles and the gender that the words around <paramref name="name"/> show. Marks its words and those that describe it in
    /// <paramref name="taken"/>, which has a place for each word of the tree.
    /// </summary>
    public void Describe(Reference name, bool[] taken)
    {
        if (trees[name.Sentence] is not { } tree)
        {
            DescribeByWordBefore(name, null, null);
            DescribeByApposition(name);
            return;
        }

        var first = tree.FindWordAt(name.Span.Offset);
        for (var word = first ?? tree.Count; word < tree.Count && tree[word].Span.Offset < name.Span.End; word++) taken[word] = true;
        var title = FindTitle(tree, name, first);
        if (title is { } role) taken[role] = true;
        DescribeByWordBefore(name, tree, title);
        if (name.Word < 0) return;
        Descriptions.FindNouns(tree, name.Word, name.Top, _nouns);
        foreach (var noun in _nouns)
        {
            taken[noun] = true;
            AddDescription(name, tree, noun);
        }
    }

    private void AddDescription(Reference name, SyntaxTree tree, int noun)
    {
        if (name.Span.Contains(tree[noun].Span) || !CanDescribe(tree, noun) || IsParty(name, tree, noun)) return;
        roles.Add(name.Referent, Descriptions.Create(tree, noun));
        foreach (var other in tree.GetConjuncts(noun))
        {
            if (CanDescribe(tree, other) && !IsNamed(tree, other)) roles.Add(name.Referent, Descriptions.Create(tree, other));
        }
    }

    // "the governor, a Republican": the group describes the person.
    private static bool IsParty(Reference name, SyntaxTree tree, int noun) =>
        name.Referent.Kind == ReferentKind.People && ReferentKinds.Find(tree, noun) == ReferentKind.Person;

    private static bool CanDescribe(SyntaxTree tree, int noun) => ReferentKinds.IsDescribing(ReferentKinds.Find(tree, noun));

    // "Mr Smith", "spokesman Smith": by the word before the name, also if the tree does not connect them.
    private void DescribeByWordBefore(Reference name, SyntaxTree? tree, int? title)
    {
        if (name.Referent.Kind != ReferentKind.Person) return;
        var tokens = article.Tokens[name.Sentence];
        var before = tokens.CountBefore(name.Span.Offset) - 1;
        if (before >= 0 && tokens[before] is ".") before--;
        if (before < 0 || !tokens.IsWord(before)) return;
        name.Referent.AddGender(PersonWords.FindGender(tokens[before]));
        if (!ReferentKinds.IsRole(tokens[before])) return;
        if (tree is null)
        {
            var word = tokens[before].ToString().ToLowerInvariant();
            roles.Add(name.Referent, new Description(word, [word], Determiner.None));
        }
        else if (title is { } role) roles.Add(name.Referent, Descriptions.Create(tree, role));
    }

    // "Smith, the mayor of London," in a sentence without a tree: the first role after the comma.
    private void DescribeByApposition(Reference name)
    {
        var tokens = article.Tokens[name.Sentence];
        var at = tokens.CountBefore(name.Span.End);
        if (name.Referent.Kind != ReferentKind.Person || tokens[at] is not ",") return;
        for (var last = at + LongestApposition; ++at < last && tokens.IsWord(at);)
        {
            var word = tokens[at].ToString().ToLowerInvariant();
            if (!ReferentKinds.IsRole(word)) continue;
            roles.Add(name.Referent, new Description(word, [word], Determiner.None));
            return;
        }
    }

    // The role right before a name, if the tree has both in the same phrase or clause.
    private static int? FindTitle(SyntaxTree tree, Reference name, int? start)
    {
        if (name.Word < 0 || start is not (> 0 and var first)) return null;
        var (title, top) = (tree[first - 1], tree[name.Top]);
        var isConnected = title.Head == name.Word || top.Head == first - 1 || title.Head == top.Head;
        return isConnected && ReferentKinds.IsRole(tree.GetText(first - 1)) ? first - 1 : null;
    }

    private static bool IsNamed(SyntaxTree tree, int word) =>
        tree[word].PartOfSpeech == PartOfSpeech.ProperNoun || tree.HasChild(word, Relation.Apposition);
}
