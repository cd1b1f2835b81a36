using Enrichment.Syntax;

namespace Enrichment.Lab.Examples;

/// <summary>Neighboring words of a tree that are a tree themselves.</summary>
/// <param name="Tree">The whole tree.</param>
/// <param name="Top">The word that the others depend on.</param>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
internal sealed record TreePart(SyntaxTree Tree, int Top, int First, int Last)
{
    /// <summary>The number of words.</summary>
    public int Count => Last - First + 1;

    /// <summary>The subtree of <paramref name="word"/>, or null if other words are between its words.</summary>
    public static TreePart? Find(SyntaxTree tree, int word)
    {
        if (!tree.IsContinuous(word)) return null;
        var words = tree.GetSubtree(word);
        return new TreePart(tree, word, words[0], words[^1]);
    }

    /// <summary>The characters of <paramref name="word"/>. The first word has the letter case of its place in a sentence.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isStart">Whether the part begins a sentence.</param>
    public string GetForm(int word, bool isStart)
    {
        var form = Tree.GetText(word).ToString();
        if (word != First) return form;
        if (isStart) return char.ToUpperInvariant(form[0]) + form[1..];
        var keeps = Tree[word].PartOfSpeech == PartOfSpeech.ProperNoun || form == "I" || form.Skip(1).Any(char.IsUpper);
        return keeps ? form : char.ToLowerInvariant(form[0]) + form[1..];
    }
}
