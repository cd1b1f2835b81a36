using Enrichment.Analysis;
using Enrichment.Claims.Reading;
using Enrichment.Entities;
using Enrichment.Syntax;

namespace Enrichment.Claims.Disputes;

/// <summary>Reads who and what the words of a content stand for.</summary>
/// <param name="sentence">The sentence with its tree.</param>
/// <param name="speaker">The source: "I" and "we" stand for it.</param>
/// <param name="findPronoun">The entity of the pronoun at a code unit of the text, or null.</param>
internal sealed class ContentReader(PassageTree sentence, ClaimSpeaker speaker, Func<int, string?> findPronoun)
{
    private readonly SyntaxTree _tree = sentence.Tree;

    // Of each word that was read; "" if it has none.
    private readonly string?[] _keys = new string?[sentence.Tree.Count];

    private readonly List<string> _list = [];

    /// <summary>The sentence.</summary>
    public PassageTree Sentence => sentence;

    /// <summary>The entity that the word <paramref name="node"/> names or, as a pronoun, stands for; null if there is none.</summary>
    public string? FindEntity(int node)
    {
        if (FindName(node) is { } name) return KeyWords.GetKey(name.Id);
        if (_tree[node].PartOfSpeech is not (PartOfSpeech.Pronoun or PartOfSpeech.Determiner)) return null;
        return _tree[node].Lemma.ToLowerInvariant() is "i" or "we" or "my" or "our" or "me" or "us"
            ? speaker.Key : findPronoun(_tree[node].Span.Offset);
    }

    /// <summary>The entity whose name has the word <paramref name="node"/>, or null.</summary>
    public Entity? FindName(int node) =>
        sentence.FindPlace(node) is >= 0 and var place ? sentence.Passage.NameAt(place)?.Entity : null;

    /// <summary>The keys of <paramref name="nodes"/>: their entities and the stems of their words.</summary>
    public HashSet<string> FindKeys(IEnumerable<int> nodes)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (FindKey(node) is { Length: > 0 } key) keys.Add(key);
        }

        return keys;
    }

    /// <summary>Starts the list of keys that <see cref="TakeList"/> returns.</summary>
    public void StartList() => _list.Clear();

    /// <summary>Adds the key of the word <paramref name="node"/> to the list, if it has one that is not yet there.</summary>
    public void AddToList(int node)
    {
        if (FindKey(node) is { Length: > 0 } key && !_list.Contains(key)) _list.Add(key);
    }

    /// <summary>The keys of the words that were added, in ordinal order; null if there are none.</summary>
    public IReadOnlyList<string>? TakeList() => KeyList.Create(_list);

    /// <summary>Whether one of <paramref name="nodes"/> has a key.</summary>
    public bool HasKey(List<int> nodes) => nodes.Exists(node => FindKey(node).Length > 0);

    /// <summary>The key of the noun phrase with the head <paramref name="noun"/>: its entity, or else its noun.</summary>
    public string? FindHeadKey(int noun) =>
        FindEntity(noun) ?? FindApposition(noun) ?? (_tree[noun].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
            ? KeyWords.GetStem(_tree[noun].Lemma) : null);

    private string FindKey(int node) => _keys[node] ??= FindEntity(node) ?? KeyWords.Find(_tree, node) ?? "";

    // "the senator's rival, Ann Smith,"
    private string? FindApposition(int noun)
    {
        foreach (var apposition in _tree.FindChildren(noun, Relation.Apposition))
        {
            if (FindName(apposition) is { Type: EntityType.Person } name) return KeyWords.GetKey(name.Id);
        }

        return null;
    }
}
