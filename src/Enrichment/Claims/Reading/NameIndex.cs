using Enrichment.Analysis;
using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>The mentions of possible sources in an article.</summary>
internal sealed class NameIndex
{
    private readonly (Mention Mention, Entity Entity)[] _mentions;

    /// <summary>Indexes the mentions of <paramref name="entities"/>.</summary>
    public NameIndex(IReadOnlyList<Entity> entities)
    {
        var mentions = new List<(Mention Mention, Entity Entity)>();
        foreach (var entity in entities)
        {
            if (!CanSpeak(entity)) continue;
            for (var at = 0; at < entity.Mentions.Count; at++) mentions.Add((entity.Mentions[at], entity));
        }

        _mentions = [.. mentions.OrderBy(pair => ((long)pair.Mention.Offset << 32) - pair.Mention.Length)];
    }

    /// <summary>Whether <paramref name="entity"/> can be a source.</summary>
    public static bool CanSpeak(Entity entity) =>
        entity.Type is EntityType.Person or EntityType.Organization or EntityType.Location or EntityType.Group
            or EntityType.Product or EntityType.Event or EntityType.Other or EntityType.Handle;

    /// <summary>The names among <paramref name="words"/>, the longest of overlapping names.</summary>
    public List<Name> FindIn(ReadOnlySpan<PassageWord> words)
    {
        var names = new List<Name>();
        if (words.Length == 0) return names;
        var at = 0;
        for (var next = FindFirst(words[0].Token.Offset); next < _mentions.Length
            && _mentions[next].Mention.Offset < words[^1].Token.End; next++)
        {
            var (mention, entity) = _mentions[next];
            while (at < words.Length && words[at].Token.End <= mention.Offset) at++;
            var end = at;
            while (end < words.Length && words[end].Token.Offset < mention.End) end++;
            if (end == at) continue;
            names.Add(new Name(at, end, entity));
            at = end;
        }

        return names;
    }

    /// <summary>
    /// Whether anything except an account's handle is named between <paramref name="start"/> and <paramref name="end"/> (UTF-16 code
    /// units).
    /// </summary>
    public bool NamesAny(int start, int end)
    {
        for (var next = FindFirst(start); next < _mentions.Length && _mentions[next].Mention.Offset < end; next++)
        {
            if (_mentions[next].Entity.Type != EntityType.Handle) return true;
        }

        return false;
    }

    private int FindFirst(int offset) => SortedSearch.FindFirst(
        0, _mentions.Length, (_mentions, offset), static (sought, at) => sought._mentions[at].Mention.Offset >= sought.offset);
}
