using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims.Reading;
using Enrichment.Entities;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Sources;

/// <summary>Finds what an article speaks of: its entities, and people and groups without a name.</summary>
internal sealed class ReferenceFinder
{
    private readonly TokenizedArticle _article;
    private readonly SyntaxTree?[] _trees;
    private readonly QuotationIndex _quotations;
    private readonly List<Reference>[] _names;
    private readonly List<(int Word, ReferentKind Kind)>?[] _nouns;
    private readonly RoleIndex _roles = new();
    private readonly Dictionary<string, Entity?> _surnames = new(StringComparer.Ordinal);

    /// <summary>Reads the names of <paramref name="entities"/> and what the article says about them.</summary>
    public ReferenceFinder(
        TokenizedArticle article,
        SyntaxTree?[] trees,
        IReadOnlyList<Entity> entities,
        QuotationIndex quotations,
        CancellationToken cancellationToken)
    {
        (_article, _trees, _quotations) = (article, trees, quotations);
        _names = new List<Reference>[article.Sentences.Count];
        _nouns = new List<(int, ReferentKind)>?[article.Sentences.Count];
        for (var sentence = 0; sentence < _names.Length; sentence++) _names[sentence] = [];
        foreach (var entity in entities.StopOn(cancellationToken)) AddEntity(entity);
        var describer = new NameDescriber(article, trees, _roles);
        foreach (var names in _names) names.Sort((one, other) => one.Span.Offset.CompareTo(other.Span.Offset));
        for (var sentence = 0; sentence < _names.Length; sentence++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var taken = new bool[trees[sentence]?.Count ?? 0];
            foreach (var name in _names[sentence]) describer.Describe(name, taken);
            if (trees[sentence] is { } tree) _nouns[sentence] = FindUnnamed(tree, taken);
        }
    }

    /// <summary>Who has which role.</summary>
    public RoleIndex Roles => _roles;

    /// <summary>The only person of the article with the surname <paramref name="word"/>; null if there is none, or more than one.</summary>
    public Entity? FindBySurname(string word) => _surnames.GetValueOrDefault(word);

    /// <summary>The names in sentence <paramref name="sentence"/>, in order.</summary>
    public List<Reference> GetNames(int sentence) => _names[sentence];

    /// <summary>
    /// The names and the nouns for people, groups and texts in sentence <paramref name="sentence"/>, in order. A noun that describes a name
    /// is no reference of its own.
    /// </summary>
    public List<Reference> Find(int sentence)
    {
        List<Reference> found = [.. _names[sentence]];
        if (_nouns[sentence] is not { Count: > 0 } nouns) return found;
        var next = 0;
        foreach (var (word, kind) in nouns)
        {
            var noun = CreateUnnamed(_trees[sentence]!, word, sentence, kind);
            while (next < found.Count && found[next].Span.Offset <= noun.Span.Offset) next++;
            found.Insert(next, noun);
        }

        return found;
    }

    private Reference CreateUnnamed(SyntaxTree tree, int word, int sentence, ReferentKind kind)
    {
        var noun = Descriptions.GetForm(tree, word);
        var canBeNamed = !PersonWords.IsAnonymous(noun) && _roles.CanFind(noun);
        var named = canBeNamed ? _roles.FindNamed(Descriptions.Create(tree, word), sentence) : null;
        var referent = named ?? new Referent(kind, null);
        if (kind == ReferentKind.Person) referent.AddGender(PersonWords.FindGender(tree[word].Lemma));
        var span = tree[word].Span;
        return Reference.Create(referent, span, sentence, tree, word, _quotations.Find(span));
    }

    private void AddEntity(Entity entity)
    {
        if (!NameIndex.CanSpeak(entity)) return;
        var kind = entity.Type switch
        {
            EntityType.Person or EntityType.Handle => ReferentKind.Person,
            EntityType.Organization or EntityType.Location => ReferentKind.Body,
            EntityType.Group => ReferentKind.People,
            _ => ReferentKind.Thing,
        };
        var referent = new Referent(kind, entity);
        if (kind == ReferentKind.Person) AddGenderOfName(referent, entity);
        if (entity.Type == EntityType.Person) AddSurname(entity);
        if (kind == ReferentKind.Body) _roles.AddNameOfBody(referent, entity);
        foreach (var mention in entity.Mentions)
        {
            if (SentenceIndex.Find(_article.Sentences, mention.Offset) is var sentence && sentence < _names.Length)
                _names[sentence].Add(CreateName(referent, new TextSpan(mention.Offset, mention.Length), sentence));
        }
    }

    private void AddSurname(Entity entity)
    {
        if (entity.Name.LastIndexOf(' ') is not (> 0 and var space)) return;
        var surname = entity.Name[(space + 1)..];
        _surnames[surname] = _surnames.ContainsKey(surname) ? null : entity;
    }

    private Reference CreateName(Referent referent, TextSpan span, int sentence)
    {
        var quotation = _quotations.Find(span);
        return _trees[sentence] is { } tree && FindHead(tree, span) is { } word
            ? Reference.Create(referent, span, sentence, tree, word, quotation)
            : new Reference(referent, span, sentence) { Quotation = quotation };
    }

    private static int? FindHead(SyntaxTree tree, TextSpan span) => tree.FindHeadOf(span) ?? tree.FindWordAt(span.Offset);

    // The given name is the first word of a full name. One word can be a surname, so that it is only a guess.
    private static void AddGenderOfName(Referent referent, Entity entity)
    {
        var words = entity.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = 0;
        while (first < words.Length - 1 && PersonTitleWords.Titles.Has(words[first].TrimEnd('.')))
        {
            referent.AddGender(PersonWords.FindGender(words[first].TrimEnd('.')));
            first++;
        }

        var isFull = words.Length - first > 1;
        referent.AddGender(PersonWords.FindGenderOfName(words[first]), isGuess: !isFull);
    }

    // The nouns that are no names and describe none. "A minister said": from now on "the minister" can be somebody without a name.
    private List<(int Word, ReferentKind Kind)> FindUnnamed(SyntaxTree tree, bool[] taken)
    {
        var found = new List<(int, ReferentKind)>();
        for (var word = 0; word < tree.Count; word++)
        {
            if (taken[word] || ReferentKinds.Find(tree, word) is not { } kind) continue;
            found.Add((word, kind));
            var isHolder = ReferentKinds.IsDescribing(kind) && Descriptions.FindDeterminer(tree, word) == Determiner.Indefinite;
            if (isHolder && !tree.HasChild(word, Relation.Copula)) _roles.Add(new Referent(kind, null), Descriptions.Create(tree, word));
        }

        return found;
    }
}
