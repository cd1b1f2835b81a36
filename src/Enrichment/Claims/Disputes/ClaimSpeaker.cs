using Enrichment.Analysis;
using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Syntax;

namespace Enrichment.Claims.Disputes;

/// <summary>The source of a claim, as far as it can be compared with that of another claim.</summary>
internal sealed class ClaimSpeaker
{
    private readonly ClaimSource _source;
    // Few words each, without repetitions.
    private readonly List<string> _names = [];
    private readonly List<string> _nouns = [];
    private readonly List<string> _clearNouns = [];
    private readonly List<string> _nameWords = [];
    private readonly List<string> _places = [];

    private ClaimSpeaker(ClaimSource source) => _source = source;

    /// <summary>Its entity, or else the head of its phrase; null for the article itself and for open pronouns.</summary>
    public string? Key { get; private set; }

    /// <summary>The entities of its phrase, and the nouns that show who is meant.</summary>
    public List<string> Keys => field ??= [.. _names, .. _clearNouns];

    /// <summary>The entities and all nouns of its phrase.</summary>
    public IEnumerable<string> Words => _names.Concat(_nouns);

    /// <summary>The places of its phrase, unless the place itself speaks.</summary>
    public IReadOnlyList<string> Places => _places;

    /// <summary>Whether it is a place: "Kyiv".</summary>
    public bool IsPlace { get; private set; }

    /// <summary>Whether it is a pronoun that stands for nobody known.</summary>
    public bool IsOpenPronoun => _source is { Kind: SourceKind.Pronoun, Entity: null };

    /// <summary>Reads the source of <paramref name="found"/>.</summary>
    public static ClaimSpeaker Create(FoundClaim found, Func<int, string?> findPronoun)
    {
        var speaker = new ClaimSpeaker(found.Claim.Source);
        if (found.Attribution.Source is { } phrase) speaker.ReadPhrase(found.Attribution.Passage, phrase, findPronoun);
        if (found.Claim.Source.Entity is not { } entity) return speaker;
        speaker.Key = KeyWords.GetKey(entity);
        AddTo(speaker._names, speaker.Key);
        return speaker;
    }

    /// <summary>Whether it has the entity or the noun <paramref name="key"/> in its phrase.</summary>
    public bool Has(string key) => _names.Contains(key) || _nouns.Contains(key) || _nameWords.Contains(key);

    /// <summary>Whether it is, or speaks for, what has the key <paramref name="key"/>.</summary>
    public bool IsOrBelongsTo(string key) => Key == key || (KeyWords.IsEntity(key) && _names.Contains(key));

    /// <summary>
    /// Whether the two are certainly different: not one entity, not an organization and its spokesman, and no pronoun that may stand for
    /// the other one.
    /// </summary>
    public bool DiffersFrom(ClaimSpeaker other)
    {
        if (_source.Text is null || other._source.Text is null) return _source.Kind != other._source.Kind;
        if (string.Equals(_source.Text, other._source.Text, StringComparison.OrdinalIgnoreCase)) return false;
        if (IsOpenPronoun || other.IsOpenPronoun) return MayNotBe(this, other) || MayNotBe(other, this);
        if (Key == other.Key && Key is not null && KeyWords.IsEntity(Key)) return false;
        if (Key is { } own && other._names.Contains(own) && !IsOpponent(other)) return false;
        if (other.Key is { } their && _names.Contains(their) && !IsOpponent(this)) return false;
        return HaveDifferentNames(other) || !(HeadIsIn(this, other) || HeadIsIn(other, this));
    }

    // "Smith's rival" is not Smith.
    private static bool IsOpponent(ClaimSpeaker speaker) => speaker._nouns.Exists(noun => DisputeWords.Opponents.Has(noun));

    private bool HaveDifferentNames(ClaimSpeaker other) =>
        _names.Count > 0 && other._names.Count > 0 && !HaveCommon(_names, other._names);

    private static bool HaveCommon(List<string> some, List<string> others)
    {
        foreach (var word in some)
        {
            if (others.Contains(word)) return true;
        }

        return false;
    }

    // "police" and "a police spokesman".
    private static bool HeadIsIn(ClaimSpeaker one, ClaimSpeaker other) =>
        one.Key is { } head && (other._nouns.Contains(head) || other._nameWords.Contains(head));

    // "He" is not "the ministry", and not "they".
    private static bool MayNotBe(ClaimSpeaker pronoun, ClaimSpeaker other)
    {
        if (!pronoun.IsOpenPronoun || other._source.Text is not { } text) return false;
        var isPerson = pronoun._source.Text!.ToLowerInvariant() is "he" or "she";
        return isPerson && other._source.Entity is null && other._nouns.Count > 0
            && Vocabulary.Find(text.AsSpan(text.LastIndexOf(' ') + 1), Text.TokenKind.Word).Is(WordClass.Collective);
    }

    private void ReadPhrase(Passage passage, NounPhrase phrase, Func<int, string?> findPronoun)
    {
        var head = Speakers.FindHead(passage, phrase);
        IsPlace = passage.NameAt(head) is { Entity.Type: EntityType.Location };
        for (var at = phrase.First; at < Math.Min(phrase.End, phrase.First + 30); at++)
        {
            if (passage.NameAt(at) is { } name)
            {
                AddTo(_names, KeyWords.GetKey(name.Entity.Id));
                if (GetNoun(passage, at) is { } word) AddTo(_nameWords, word);
                if (name.Entity.Type == EntityType.Location && !IsPlace) AddTo(_places, KeyWords.GetKey(name.Entity.Id));
            }
            else if (passage[at] is "his" or "her" or "its" or "their")
            {
                if (findPronoun(passage.TokenAt(at).Offset) is { } owner) AddTo(_names, owner);
            }
            else if (GetNoun(passage, at) is { } noun)
            {
                AddTo(_nouns, noun);
                if (at == head) Key = noun;
                // "government" and "spokesman" say too little about who is meant.
                if (at == head || !passage.Is(at, WordClass.Role | WordClass.Collective)) AddTo(_clearNouns, noun);
            }
        }
    }

    private static void AddTo(List<string> words, string word)
    {
        if (!words.Contains(word)) words.Add(word);
    }

    private static string? GetNoun(Passage passage, int at)
    {
        if (passage.TreeAt(at) is not { } tree || passage.NodeAt(at) is not (>= 0 and var node)) return null;
        var isNoun = tree[node].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && !KeyWords.IsTitle(tree, node);
        return isNoun ? KeyWords.GetStem(tree[node].Lemma) : null;
    }
}
