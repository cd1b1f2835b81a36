using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims.Lexicon;
using Enrichment.Entities;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Sources;

/// <summary>
/// Links sources to entities: by a name that is the head of the phrase or an apposition to it, by a pronoun, and by a role or title that
/// only one entity has. An unclear source, and a person without a name, is not linked.
/// </summary>
internal sealed class SourceResolver
{
    private readonly TokenizedArticle _article;
    private readonly SyntaxTree?[] _trees;
    private readonly QuotationIndex _quotations;
    private readonly ReferenceFinder _finder;
    private readonly PronounResolver _pronouns;

    /// <summary>Reads who the article speaks of.</summary>
    /// <param name="article">The article.</param>
    /// <param name="trees">A tree for each sentence; null where a sentence was not parsed.</param>
    /// <param name="entities">The entities: the possible sources.</param>
    /// <param name="quotations">The quotations, in order, without overlaps. A pronoun in them is not resolved: it is another voice.</param>
    /// <param name="cancellationToken">Cancels the work before each sentence.</param>
    public SourceResolver(
        TokenizedArticle article,
        IReadOnlyList<SyntaxTree?> trees,
        IReadOnlyList<Entity> entities,
        IReadOnlyList<TextSpan> quotations,
        CancellationToken cancellationToken)
    {
        (_article, _trees, _quotations) = (article, [.. trees], new QuotationIndex([.. quotations]));
        _finder = new ReferenceFinder(article, _trees, entities, _quotations, cancellationToken);
        _pronouns = new PronounResolver(article, _trees, _finder, _quotations, cancellationToken);
    }

    /// <summary>The kind of the source <paramref name="span"/>, and its entity if it is clear.</summary>
    /// <param name="span">The source.</param>
    /// <param name="speaker">The entity that says the quotation that the source is in, if it is known: "I" stands for it.</param>
    public (SourceKind Kind, Entity? Entity) Resolve(TextSpan span, Entity? speaker = null)
    {
        var sentence = SentenceIndex.Find(_article.Sentences, span.Offset);
        var names = _finder.GetNames(sentence).FindAll(name => span.Contains(name.Span));
        if (IsPronoun(sentence, span)) return (FindPronounKind(span), ResolvePronoun(span, speaker));
        if (ReadPhrase(sentence, span, names) is not { } phrase) return (SourceKind.Unnamed, null);
        if (phrase.IsCoordinated) return (names.Count > 0 ? SourceKind.Named : SourceKind.Unnamed, null);
        var name = names.Find(one => one.Span.Contains(phrase.Head)) ?? names.Find(one => IsPartOfHead(one, phrase, names));
        if (name is not null && !IsRoleOfAnother(name, phrase)) return (SourceKind.Named, name.Referent.Entity);
        return ResolveRole(sentence, phrase);
    }

    /// <summary>The author of a post, whose name or handle is <paramref name="span"/>.</summary>
    public (SourceKind Kind, Entity? Entity) ResolveAuthor(TextSpan span)
    {
        var sentence = SentenceIndex.Find(_article.Sentences, span.Offset);
        var named = _finder.GetNames(sentence).Where(name => span.Overlaps(name.Span)).Select(name => name.Referent.Entity).ToList();
        return (SourceKind.Named, named.Find(IsAuthor) ?? named.FirstOrDefault());
    }

    private static bool IsAuthor(Entity? entity) => entity?.Type is EntityType.Person or EntityType.Organization;

    /// <summary>What the pronoun at <paramref name="offset"/> stands for; null if there is no pronoun of the third person.</summary>
    public PronounLink? FindPronoun(int offset) => _pronouns.Find(offset);

    private bool IsPronoun(int sentence, TextSpan span)
    {
        // "I" of "I've" is a part of a token.
        return Vocabulary.Find(GetText(span), TokenKind.Word).Is(WordClass.Pronoun) && _article.Tokens[sentence].TakeWithin(span).Count < 2;
    }

    private SourceKind FindPronounKind(TextSpan span) =>
        Vocabulary.Find(GetText(span), TokenKind.Word).Is(WordClass.Vague) ? SourceKind.Unnamed : SourceKind.Pronoun;

    private Entity? ResolvePronoun(TextSpan span, Entity? speaker)
    {
        if (Pronouns.FindPerson(GetText(span)) == 1) return IsSpeaker(span, speaker) ? speaker : null;
        return _quotations.Contains(span) ? null : _pronouns.Find(span.Offset)?.Clear?.Entity;
    }

    // "I" is a person, and "we" is an organization that speaks.
    private bool IsSpeaker(TextSpan pronoun, Entity? speaker) => Pronouns.FindNumber(GetText(pronoun)) switch
    {
        GrammaticalNumber.Singular => true,
        GrammaticalNumber.Plural => speaker?.Type is EntityType.Organization or EntityType.Group,
        _ => false,
    };

    private ReadOnlySpan<char> GetText(TextSpan span) => _article.Text.AsSpan(span.Offset, span.Length);

    private SourcePhrase? ReadPhrase(int sentence, TextSpan span, List<Reference> names) =>
        (_trees[sentence] is { } tree ? SourcePhraseReader.Read(tree, span) : null)
            ?? SourcePhraseReader.Read(_article.Tokens[sentence], span, word => names.Exists(name => name.Span.Contains(word)));

    // "the leader Gilani", and "a spokesman for the ministry, John Doe,": the person after the comma is the spokesman, whatever the tree
    // says.
    private bool IsPartOfHead(Reference name, SourcePhrase phrase, List<Reference> names)
    {
        if (name.Span.Offset < phrase.Head.Offset || name.Referent.Kind != ReferentKind.Person) return false;
        if (_trees[name.Sentence] is { } tree && name.Word >= 0 && name.Top >= 0 && tree[name.Top].Span == phrase.Head) return true;
        var text = _article.Text;
        var between = text.AsSpan(phrase.Head.End, name.Span.Offset - phrase.Head.End);
        if (between.IsWhiteSpace() || IsRightAfterName(name, phrase, names)) return true;
        var isLast = name.Span.End == phrase.Span.End || text[name.Span.End] == ',';
        return isLast && between.TrimEnd().EndsWith(",") && IsPersonNoun(phrase) && !IsAppositionToPerson(name, names);
    }

    // "director of the Council on Relations Alia Salem": a person right after another name is the head's.
    private bool IsRightAfterName(Reference name, SourcePhrase phrase, List<Reference> names)
    {
        var before = names.FindLast(other => other.Span.End <= name.Span.Offset);
        return before is not null && before.Referent.Kind != ReferentKind.Person && IsPersonNoun(phrase)
            && _article.Text.AsSpan(before.Span.End, name.Span.Offset - before.Span.End).IsWhiteSpace();
    }

    // "a friend of the president, John Smith,": the apposition is to the nearer person.
    private bool IsAppositionToPerson(Reference name, List<Reference> names)
    {
        if (_trees[name.Sentence] is not { } tree || name.Word < 0 || name.Top == name.Word) return false;
        return !names.Exists(other => other.Word == name.Top)
            && Vocabulary.Find(tree.GetText(name.Top), TokenKind.Word).Is(WordClass.Role);
    }

    private static bool IsPersonNoun(SourcePhrase phrase) =>
        Vocabulary.Find(phrase.Description.Noun, TokenKind.Word).Is(WordClass.Role);

    // "the DP": the deputy president, not an organization. "the Dutchman": a person, not a people. But "the Taliban" are not their
    // spokesperson.
    private bool IsRoleOfAnother(Reference name, SourcePhrase phrase)
    {
        var description = phrase.Description;
        var isShort = description.Determiner == Determiner.Definite && description.Words.Length == 1;
        if (!isShort || name.Referent.Kind == ReferentKind.Person) return false;
        var holder = _finder.Roles.FindNamed(description, name.Sentence);
        if (holder is not { Kind: ReferentKind.Person } other || other == name.Referent) return false;
        return description.Role != description.Noun || other.Descriptions.Any(own => own.Initials == description.Noun);
    }

    private (SourceKind Kind, Entity? Entity) ResolveRole(int sentence, SourcePhrase phrase)
    {
        var noun = phrase.Description.Noun;
        var isLinked = !PersonWords.IsAnonymous(noun) && !_quotations.Contains(phrase.Span);
        if (isLinked && _finder.Roles.FindNamed(phrase.Description, sentence) is { } holder) return (SourceKind.Described, holder.Entity);
        if (IsName(sentence, phrase)) return (SourceKind.Named, isLinked ? FindBySurname(phrase) : null);
        return (IsDescription(phrase.Description) ? SourceKind.Described : SourceKind.Unnamed, null);
    }

    // "Minor said": a surname that is also a common word is no mention of the person, but here it can be nobody else.
    private Entity? FindBySurname(SourcePhrase phrase) =>
        phrase.Description is { Words.Length: 1, Determiner: Determiner.None }
            ? _finder.FindBySurname(GetText(phrase.Head).ToString()) : null;

    // "the minister" and "his lawyer" are one; "officials", "a minister" and "the witness" are not known.
    private static bool IsDescription(Description description) =>
        description is { IsPlural: false, Determiner: Determiner.Definite or Determiner.Possessive }
            && !PersonWords.IsAnonymous(description.Noun);

    // A capital in the middle of a sentence, or a name by its tag.
    private bool IsName(int sentence, SourcePhrase phrase)
    {
        var entry = Vocabulary.Find(phrase.Description.Noun, TokenKind.Word);
        if (entry.Is(WordClass.Role | WordClass.Collective | WordClass.Determiner)) return false;
        if (!char.IsUpper(_article.Text[phrase.Head.Offset])) return false;
        if (_trees[sentence] is not { } tree) return phrase.Head.Offset != _article.Sentences[sentence].Offset;
        return tree.FindWordAt(phrase.Head.Offset) is { } word && tree[word].PartOfSpeech == PartOfSpeech.ProperNoun;
    }
}
