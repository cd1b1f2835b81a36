using Enrichment.Analysis;
using Enrichment.Claims.Attributions;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;
using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Claims.Sources;

/// <summary>Resolves a source to an entity. An unclear source is not resolved.</summary>
internal sealed class SourceResolver(string text, NameIndex names)
{
    private const int Reach = 600;

    private readonly Dictionary<string, List<Entity>> _roles = new(StringComparer.Ordinal);
    private (Entity Entity, int End)? _lastPerson;

    /// <summary>
    /// Remembers the roles that <paramref name="passage"/> gives to named people: "Spokesperson Smith", "Smith, the minister". Call it for
    /// every passage before any claim is resolved.
    /// </summary>
    public void Read(Passage passage)
    {
        foreach (var name in passage.Names.Where(name => name.Entity.Type == EntityType.Person))
        {
            Remember(passage, name.First - 1, name.Entity);
            Remember(passage, name.First, name.Entity);
            if (passage[name.End] == ",") RememberFirst(passage, name.End + 1, name.Entity);
            if (passage[name.First - 1] == ",") Remember(passage, name.First - 2, name.Entity);
        }
    }

    /// <summary>The source of <paramref name="attribution"/>.</summary>
    public ClaimSource Resolve(Attribution attribution)
    {
        if (attribution.SourceSpan is { } span) return ResolvePost(span);
        if (attribution.Source is not { } phrase)
            return new ClaimSource(attribution.Type == CueType.Quotation ? SourceKind.Unnamed : SourceKind.Author, null, null, null, null);
        var passage = attribution.Passage;
        var (kind, entity) = Identify(passage, phrase);
        var place = passage.Span(phrase.First, phrase.End);
        if (entity?.Type == EntityType.Person) _lastPerson = (entity, passage.TokenAt(passage.Count - 1).End);
        return new ClaimSource(kind, place.In(text), entity?.Id, place.Offset, place.Length);
    }

    private ClaimSource ResolvePost(TextSpan span)
    {
        var named = names.FindBetween(span.Offset, span.End).ToList();
        var entity = named.FirstOrDefault(entity => entity.Type is EntityType.Person or EntityType.Organization) ?? named.FirstOrDefault();
        return new ClaimSource(SourceKind.Named, span.In(text), entity?.Id, span.Offset, span.Length);
    }

    private (SourceKind Kind, Entity? Entity) Identify(Passage passage, NounPhrase phrase)
    {
        var head = SourceFinder.FindHead(passage, phrase);
        var word = passage[head];
        if (passage.NameAt(head) is { } name && !(passage.Is(head, WordClass.Collective) && name.First == head))
            return (SourceKind.Named, name.Entity);
        if (NameInApposition(passage, phrase) is { } person) return (SourceKind.Named, person);
        if (phrase.End - phrase.First == 1 && passage.Is(head, WordClass.Pronoun))
            return passage.Is(head, WordClass.Vague) ? (SourceKind.Unnamed, null)
                : (SourceKind.Pronoun, FindAntecedent(passage, phrase, word));
        if (passage.Is(head, WordClass.Role | WordClass.Collective)) return ResolveRole(passage, phrase, word);
        return IsName(passage, phrase, head) ? (SourceKind.Named, null) : (SourceKind.Unnamed, null);
    }

    private static Entity? NameInApposition(Passage passage, NounPhrase phrase) =>
        passage.NameAt(phrase.End - 1) is { } name && name.First > phrase.First && passage[name.First - 1] == "," ? name.Entity : null;

    // "the spokesperson" is resolved if exactly one person had that role before.
    private (SourceKind Kind, Entity? Entity) ResolveRole(Passage passage, NounPhrase phrase, string role)
    {
        var isDefinite = passage[phrase.First] is "the" or "that" or "this" || passage[phrase.First] == role;
        var entity = isDefinite && phrase.End - phrase.First <= 3 && _roles.TryGetValue(role, out var people) && people.Count == 1
            ? people[0] : null;
        return (entity is null ? SourceKind.Unnamed : SourceKind.Named, entity);
    }

    private static bool IsName(Passage passage, NounPhrase phrase, int head) =>
        passage.IsCapitalized(head) && (head > 0 || phrase.End - phrase.First > 1) && !passage.Is(head, WordClass.Determiner);

    // "he": the only person named since the previous sentence, or the last speaker if nobody was named since. Inside a quotation it is not
    // resolved.
    private Entity? FindAntecedent(Passage passage, NounPhrase phrase, string pronoun)
    {
        if (passage.IsQuoted || pronoun is not ("he" or "she" or "his" or "her")) return null;
        var here = passage.TokenAt(phrase.First).Offset;
        var start = Math.Max(ParagraphStart(here), here - Reach);
        var people = names.FindBetween(start, here).Where(entity => entity.Type == EntityType.Person).ToList();
        if (people.Distinct().Count() == 1) return people[0];
        return _lastPerson is { } last && last.End > start && last.Entity == people.LastOrDefault() && SpokeAlone(last, here)
            ? last.Entity : null;
    }

    private bool SpokeAlone((Entity Entity, int End) last, int here) =>
        names.FindBetween(Math.Min(last.End, here), here).All(entity => entity.Type != EntityType.Person || entity == last.Entity);

    private int ParagraphStart(int here) =>
        here == 0 ? 0 : text.LastIndexOf("\n\n", here - 1, Math.Min(here, Reach), StringComparison.Ordinal) is >= 0 and var at
            ? at : Math.Max(0, here - Reach);

    private void RememberFirst(Passage passage, int from, Entity person)
    {
        for (var at = from; at < Math.Min(passage.Count, from + 6) && !passage.IsMark(at); at++)
        {
            if (!passage.Is(at, WordClass.Role)) continue;
            Remember(passage, at, person);
            return;
        }
    }

    private void Remember(Passage passage, int at, Entity person)
    {
        if (!passage.Is(at, WordClass.Role)) return;
        var role = passage[at];
        if (!_roles.TryGetValue(role, out var people)) _roles[role] = people = [];
        if (!people.Contains(person)) people.Add(person);
    }
}
