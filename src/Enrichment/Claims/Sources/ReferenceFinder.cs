using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims.Lexicon;
using Enrichment.Entities;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Sources;

/// <summary>Finds what an article speaks of: its entities, and people and groups without a name.</summary>
internal sealed class ReferenceFinder
{
    // In words.
    private const int LongestApposition = 6;

    private readonly TokenizedArticle _article;
    private readonly IReadOnlyList<SyntaxTree?> _trees;
    private readonly QuotationIndex _quotations;
    private readonly List<Reference>[] _names;
    private readonly List<(int Word, ReferentKind Kind)>?[] _nouns;
    private readonly RoleIndex _roles = new();

    /// <summary>Reads the names of <paramref name="entities"/> and what the article says about them.</summary>
    public ReferenceFinder(
        TokenizedArticle article,
        IReadOnlyList<SyntaxTree?> trees,
        IReadOnlyList<Entity> entities,
        QuotationIndex quotations,
        CancellationToken cancellationToken)
    {
        (_article, _trees, _quotations) = (article, trees, quotations);
        _names = new List<Reference>[article.Sentences.Count];
        _nouns = new List<(int, ReferentKind)>?[article.Sentences.Count];
        for (var sentence = 0; sentence < _names.Length; sentence++) _names[sentence] = [];
        foreach (var entity in entities.StopOn(cancellationToken)) AddEntity(entity);
        foreach (var names in _names) names.Sort((one, other) => one.Span.Offset.CompareTo(other.Span.Offset));
        for (var sentence = 0; sentence < _names.Length; sentence++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Describe(sentence);
        }
    }

    /// <summary>Who has which role.</summary>
    public RoleIndex Roles => _roles;

    /// <summary>The names in sentence <paramref name="sentence"/>, in order.</summary>
    public IReadOnlyList<Reference> GetNames(int sentence) => _names[sentence];

    /// <summary>
    /// The names and the nouns for people, groups and texts in sentence <paramref name="sentence"/>, in order. A noun that describes a name
    /// is no reference of its own.
    /// </summary>
    public List<Reference> Find(int sentence)
    {
        List<Reference> found = [.. _names[sentence]];
        if (_nouns[sentence] is not { Count: > 0 } nouns) return found;
        foreach (var (word, kind) in nouns) found.Add(CreateUnnamed(_trees[sentence]!, word, sentence, kind));
        found.Sort((one, other) => one.Span.Offset.CompareTo(other.Span.Offset));
        return found;
    }

    private Reference CreateUnnamed(SyntaxTree tree, int word, int sentence, ReferentKind kind)
    {
        var noun = Descriptions.GetForm(tree, word);
        var canBeNamed = !PersonWords.IsAnonymous(noun) && _roles.CanFind(noun);
        var named = canBeNamed ? _roles.FindNamed(Descriptions.Create(tree, word)) : null;
        var referent = named ?? new Referent(kind, null);
        if (kind == ReferentKind.Person) referent.AddGender(PersonWords.FindGender(tree[word].Lemma));
        var span = tree[word].Span;
        return Reference.Create(referent, span, sentence, tree, word) with { Quotation = _quotations.Find(span) };
    }

    private void AddEntity(Entity entity)
    {
        if (!CanSpeak(entity.Type)) return;
        var kind = entity.Type switch
        {
            EntityType.Person or EntityType.Handle => ReferentKind.Person,
            EntityType.Organization or EntityType.Location => ReferentKind.Body,
            EntityType.Group => ReferentKind.People,
            _ => ReferentKind.Thing,
        };
        var referent = new Referent(kind, entity);
        if (kind == ReferentKind.Person) AddGenderOfName(referent, entity);
        if (kind == ReferentKind.Body) _roles.AddNameOfBody(referent, entity);
        foreach (var mention in entity.Mentions)
        {
            if (SentenceIndex.Find(_article.Sentences, mention.Offset) is var sentence && sentence < _names.Length)
                _names[sentence].Add(CreateName(referent, new TextSpan(mention.Offset, mention.Length), sentence));
        }
    }

    private Reference CreateName(Referent referent, TextSpan span, int sentence)
    {
        var name = _trees[sentence] is { } tree && FindHead(tree, span) is { } word
            ? Reference.Create(referent, span, sentence, tree, word)
            : new Reference(referent, span, sentence);
        return name with { Quotation = _quotations.Find(span) };
    }

    private static int? FindHead(SyntaxTree tree, TextSpan span) => tree.FindHeadOf(span) ?? tree.FindWordAt(span.Offset);

    private static bool CanSpeak(EntityType type) =>
        type is EntityType.Person or EntityType.Organization or EntityType.Location or EntityType.Group
            or EntityType.Product or EntityType.Event or EntityType.Other or EntityType.Handle;

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

    private void Describe(int sentence)
    {
        foreach (var name in _names[sentence])
        {
            DescribeByWordBefore(name);
            if (_trees[sentence] is not { } tree) DescribeByApposition(name);
            else if (name.Word >= 0)
            {
                foreach (var noun in Descriptions.FindNouns(tree, name.Word, name.Top)) AddDescription(name, tree, noun);
            }
        }

        if (_trees[sentence] is { } parsed) _nouns[sentence] = FindUnnamed(parsed, _names[sentence]);
    }

    private void AddDescription(Reference name, SyntaxTree tree, int noun)
    {
        if (name.Span.Contains(tree[noun].Span) || !IsDescribing(FindKind(tree, noun))) return;
        _roles.Add(name.Referent, Descriptions.Create(tree, noun));
        foreach (var other in tree.GetConjuncts(noun))
        {
            if (IsDescribing(FindKind(tree, other)) && !IsNamed(tree, other)) _roles.Add(name.Referent, Descriptions.Create(tree, other));
        }
    }

    // "Mr Smith", "spokesman Smith": by the word before the name, also if the tree does not connect them.
    private void DescribeByWordBefore(Reference name)
    {
        if (name.Referent.Kind != ReferentKind.Person) return;
        var tokens = _article.Tokens[name.Sentence];
        var before = tokens.CountBefore(name.Span.Offset) - 1;
        if (before >= 0 && tokens[before] is ".") before--;
        if (before < 0 || !tokens.IsWord(before)) return;
        var word = tokens[before].ToString().ToLowerInvariant();
        name.Referent.AddGender(PersonWords.FindGender(word));
        if (!IsRole(word)) return;
        if (_trees[name.Sentence] is not { } tree) _roles.Add(name.Referent, new Description(word, [word], Determiner.None));
        else if (FindTitle(tree, name) is { } title) _roles.Add(name.Referent, Descriptions.Create(tree, title));
    }

    // "Smith, the mayor of London," in a sentence without a tree: the first role after the comma.
    private void DescribeByApposition(Reference name)
    {
        var tokens = _article.Tokens[name.Sentence];
        var at = tokens.CountBefore(name.Span.End);
        if (name.Referent.Kind != ReferentKind.Person || tokens[at] is not ",") return;
        for (var last = at + LongestApposition; ++at < last && tokens.IsWord(at);)
        {
            var word = tokens[at].ToString().ToLowerInvariant();
            if (!IsRole(word)) continue;
            _roles.Add(name.Referent, new Description(word, [word], Determiner.None));
            return;
        }
    }

    // The role right before a name, if the tree has both in the same phrase or clause.
    private static int? FindTitle(SyntaxTree tree, Reference name)
    {
        if (name.Word < 0 || tree.FindWordAt(name.Span.Offset) is not (> 0 and var first)) return null;
        var (title, top) = (tree[first - 1], tree[name.Top]);
        var isConnected = title.Head == name.Word || top.Head == first - 1 || title.Head == top.Head;
        return isConnected && IsRole(tree.GetText(first - 1)) ? first - 1 : null;
    }

    private static bool IsRole(ReadOnlySpan<char> word) => Vocabulary.Find(word, TokenKind.Word).Is(WordClass.Role);

    // The nouns that are no names and describe none. "A minister said": from now on "the minister" can be somebody without a name.
    private List<(int Word, ReferentKind Kind)> FindUnnamed(SyntaxTree tree, List<Reference> names)
    {
        var found = new List<(int, ReferentKind)>();
        var taken = FindDescribing(tree, names);
        for (var word = 0; word < tree.Words.Count; word++)
        {
            if (FindKind(tree, word) is not { } kind || taken.Contains(word)) continue;
            found.Add((word, kind));
            var isHolder = IsDescribing(kind) && Descriptions.FindDeterminer(tree, word) == Determiner.Indefinite;
            if (isHolder && !tree.HasChild(word, Relation.Copula)) _roles.Add(new Referent(kind, null), Descriptions.Create(tree, word));
        }

        return found;
    }

    private static HashSet<int> FindDescribing(SyntaxTree tree, List<Reference> names)
    {
        var taken = new HashSet<int>();
        foreach (var name in names)
        {
            var first = tree.FindWordAt(name.Span.Offset) ?? tree.Words.Count;
            for (var word = first; word < tree.Words.Count && tree[word].Span.Offset < name.Span.End; word++) taken.Add(word);
            if (name.Word >= 0) taken.UnionWith(Descriptions.FindNouns(tree, name.Word, name.Top));
            if (FindTitle(tree, name) is { } title) taken.Add(title);
        }

        return taken;
    }

    private static bool IsNamed(SyntaxTree tree, int word) =>
        tree[word].PartOfSpeech == PartOfSpeech.ProperNoun || tree.HasChild(word, Relation.Apposition);

    // A noun that is the head of a phrase: for a person, for a body of people, or for a text, which "it" can stand for.
    private static ReferentKind? FindKind(SyntaxTree tree, int word)
    {
        if (tree[word].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun)) return null;
        var isModifier = tree[word].IsAny(Relation.Compound, Relation.NominalDescription, Relation.Flat);
        if (isModifier && !IsBeforeName(tree, word)) return null;
        if (tree[word].Features.Number == GrammaticalNumber.Plural) return ReferentKind.People;
        var entry = Vocabulary.Find(tree.GetText(word), TokenKind.Word);
        if (entry.Is(WordClass.Role) || PersonWords.FindGender(tree[word].Lemma) != GrammaticalGender.None) return ReferentKind.Person;
        if (entry.Is(WordClass.Collective)) return ReferentKind.Body;
        return entry.Is(WordClass.Evidence | WordClass.Occasion) ? ReferentKind.Thing : null;
    }

    private static bool IsDescribing(ReferentKind? kind) => kind is ReferentKind.Person or ReferentKind.Body;

    private static bool IsBeforeName(SyntaxTree tree, int word) => tree[tree[word].Head].PartOfSpeech == PartOfSpeech.ProperNoun;
}
