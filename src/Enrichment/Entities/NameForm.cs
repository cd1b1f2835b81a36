using Enrichment.Analysis;

namespace Enrichment.Entities;

/// <summary>One surface form of a name and all its mentions.</summary>
/// <param name="index">Its index among the forms of the article, in order of first use.</param>
/// <param name="text">Its first spelling.</param>
/// <param name="key">The key of all its spellings, see <see cref="NameKey"/>.</param>
/// <param name="type">Its type, see <see cref="MentionSummary.ResolveType"/>.</param>
/// <param name="names">Its mentions, in text order.</param>
internal sealed class NameForm(int index, string text, string key, EntityType type, IReadOnlyList<RecognizedName> names)
{
    private string? _core;

    private string? _skeleton;

    /// <summary>Its index among the forms of the article, in order of first use.</summary>
    public int Index { get; } = index;

    /// <summary>Its first spelling.</summary>
    public string Text { get; } = text;

    /// <summary>The key of all its spellings, see <see cref="NameKey"/>.</summary>
    public string Key { get; } = key;

    /// <summary>Its type, see <see cref="MentionSummary.ResolveType"/>.</summary>
    public EntityType Type { get; } = type;

    /// <summary>Its mentions, in text order.</summary>
    public IReadOnlyList<RecognizedName> Names { get; } = names;

    /// <summary>Its entries in knowledge bases.</summary>
    public IReadOnlyList<EntityLink> Links { get; } = MentionSummary.CollectLinks(names, type);

    /// <summary>The offset of its first mention, in UTF-16 code units.</summary>
    public int First => Names[0].Offset;

    /// <summary>The words of its key, at least one. The words of a person are without the titles before the name.</summary>
    public string[] Words { get; } = type == EntityType.Person ? PersonTitles.Strip(NameKey.Split(key)) : NameKey.Split(key);

    /// <summary>Its words, joined: "ghani" for "President Ghani".</summary>
    public string Core => _core ??= string.Join(' ', Words);

    /// <summary>The skeleton of its core and of other transcriptions, see <see cref="Transliteration"/>.</summary>
    public string Skeleton => _skeleton ??= Transliteration.CreateSkeleton(Core);

    /// <summary>Whether it has the form of an acronym.</summary>
    public bool IsAcronym { get; } = Acronym.IsAcronym(text);

    /// <summary>
    /// Its preference as the name of its entity among forms with as many words: 2 for "Pope Francis", 1 for "Francis", 0 for "Mr Francis".
    /// </summary>
    public int Rank => Core.Length == Key.Length ? 1 : PersonTitles.IsRegnal(NameKey.Split(Key)) ? 2 : 0;
}
