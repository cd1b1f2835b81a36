using Enrichment.Articles;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Sources;

/// <summary>
/// Resolves the pronouns of the third person in an article, from its start to its end: each sees what those before it stand for.
/// Each pronoun looks at the last references only, so that the time is linear in the length of the article.
/// </summary>
internal sealed class PronounResolver
{
    private const int MostSentencesBack = 6;
    private const int MostReferencesBack = 200;
    private const int MostReferencesAfter = 20;

    private readonly TokenizedArticle _article;
    private readonly SyntaxTree?[] _trees;
    private readonly ReferenceFinder _finder;
    private readonly QuotationIndex _quotations;
    private readonly EvidenceReader _evidence = new();
    private readonly List<Reference> _references = [];
    private readonly List<int> _starts = [0];
    private readonly Dictionary<int, PronounLink> _links = [];
    private readonly Dictionary<int, PronounPlace> _others = [];

    // Of the pronoun that is resolved: who is named in what it says, and the others with their scores.
    private readonly HashSet<Referent> _content = [];
    private readonly Dictionary<Referent, (double Score, double Margin)> _scores = [];

    /// <summary>Resolves the pronouns of <paramref name="article"/>.</summary>
    public PronounResolver(
        TokenizedArticle article,
        SyntaxTree?[] trees,
        ReferenceFinder finder,
        QuotationIndex quotations,
        CancellationToken cancellationToken)
    {
        (_article, _trees, _finder, _quotations) = (article, trees, finder, quotations);
        for (var sentence = 0; sentence < trees.Length; sentence++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Read(sentence);
        }
    }

    /// <summary>What the pronoun at <paramref name="offset"/> stands for; null if there is no pronoun of the third person.</summary>
    public PronounLink? Find(int offset)
    {
        if (_links.TryGetValue(offset, out var link) || !_others.TryGetValue(offset, out var pronoun)) return link;
        var (start, end) = (_starts[pronoun.Sentence], _starts[pronoun.Sentence + 1]);
        return _links[offset] = Resolve(pronoun, _references[start..end], start);
    }

    private void Read(int sentence)
    {
        var own = _finder.Find(sentence);
        foreach (var pronoun in FindPronouns(sentence))
        {
            // "it" and "they" are resolved only if they are a source.
            if (pronoun.Gender == GrammaticalGender.None) _others[pronoun.Span.Offset] = pronoun;
            else AddLink(pronoun, own);
        }

        _references.AddRange(own);
        _starts.Add(_references.Count);
        _evidence.First ??= own.Find(reference => reference.Referent is { Kind: ReferentKind.Person, Entity: not null })?.Referent;
        if (IsQuoted(sentence)) return;
        var speaker = own.Find(reference => reference is { IsSpeaker: true, Quotation: -1 });
        _evidence.Speaker = speaker is { IsCoordinated: false } ? speaker.Referent : null;
    }

    // The sentence continues a quotation, so that the last speaker still speaks.
    private bool IsQuoted(int sentence) =>
        _article.Tokens[sentence] is { Count: > 2 } tokens
            && _quotations.Contains(tokens.GetSpan(1, 2)) && _quotations.Contains(tokens.GetSpan(tokens.Count - 2, tokens.Count - 1));

    private void AddLink(PronounPlace pronoun, List<Reference> own)
    {
        var link = Resolve(pronoun, own, _references.Count);
        _links[pronoun.Span.Offset] = link;
        if (link.Best is not { } best) return;
        if (link.IsClear) best.AddGender(pronoun.Gender);
        own.Insert(FindFirstAfter(own, pronoun.Span.Offset), CreateReference(pronoun, link, best));
    }

    private static Reference CreateReference(PronounPlace pronoun, PronounLink link, Referent best) =>
        (pronoun.Tree is { } tree
            ? Reference.Create(best, pronoun.Span, pronoun.Sentence, tree, pronoun.Word, pronoun.Quotation)
            : new Reference(best, pronoun.Span, pronoun.Sentence) { Quotation = pronoun.Quotation })
        with
        { Margin = Math.Min(link.Margin, double.MaxValue) };

    private IEnumerable<PronounPlace> FindPronouns(int sentence)
    {
        var found = _trees[sentence] is { } tree ? FindPronouns(tree, sentence) : FindPronouns(_article.Tokens[sentence], sentence);
        if (_quotations.FindStart(_article.Sentences[sentence].Offset) is not { } start) return found;
        var first = SentenceIndex.Find(_article.Sentences, start);
        return found.Select(pronoun => pronoun.Quotation < 0 ? pronoun with { FirstSentence = first } : pronoun);
    }

    private IEnumerable<PronounPlace> FindPronouns(SyntaxTree tree, int sentence)
    {
        for (var word = 0; word < tree.Count; word++)
        {
            if (tree[word].PartOfSpeech != PartOfSpeech.Pronoun || Pronouns.FindPerson(tree.GetText(word)) != 3) continue;
            yield return new PronounPlace(tree[word].Span, sentence, tree.GetText(word).ToString().ToLowerInvariant())
            {
                Tree = tree,
                Word = word,
                Role = GrammaticalRoles.Find(tree, tree.FindFirstConjunct(word)),
                Quotation = _quotations.Find(tree[word].Span),
            };
        }
    }

    private IEnumerable<PronounPlace> FindPronouns(TokenRun tokens, int sentence)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!tokens.IsWord(at) || Pronouns.FindPerson(tokens[at]) != 3) continue;
            var span = tokens.GetSpan(at, at + 1);
            yield return new PronounPlace(span, sentence, tokens[at].ToString().ToLowerInvariant()) { Quotation = _quotations.Find(span) };
        }
    }

    // The references before "own", those of the pronoun's sentence, are the first "previous" ones of the article.
    private PronounLink Resolve(PronounPlace pronoun, List<Reference> own, int previous)
    {
        _content.Clear();
        _scores.Clear();
        AddContent(pronoun, own);
        AddQuoted(pronoun);
        var canBeLast = pronoun.Tree is not null && !own.Exists(reference => IsNearer(pronoun, reference));
        foreach (var (reference, between) in FindCandidates(pronoun, own, previous))
        {
            if (_content.Contains(reference.Referent)) continue;
            var score = PronounWeights.Score(_evidence.Create(pronoun, reference, between, canBeLast));
            if (!_scores.TryGetValue(reference.Referent, out var known) || known.Score < score)
                _scores[reference.Referent] = (score, reference.Margin);
        }

        return FindBest(pronoun);
    }

    // "As Smith left, she said": a person in the sentence of the pronoun is nearer than the last speaker.
    private static bool IsNearer(PronounPlace pronoun, Reference reference) => reference.Quotation == pronoun.Quotation
        && reference.Span.Offset < pronoun.Span.Offset && CanBe(pronoun, reference);

    private PronounLink FindBest(PronounPlace pronoun)
    {
        var (best, first, second, inherited) = (default(Referent), PronounWeights.Nobody, PronounWeights.Nobody, 0.0);
        foreach (var (referent, (score, margin)) in _scores)
        {
            if (score > first) (best, first, second, inherited) = (referent, score, first, margin);
            else second = Math.Max(second, score);
        }

        var difference = best is null ? 0 : Math.Min(first - second, inherited);
        return new PronounLink(best, difference, best is not null && difference >= PronounWeights.GetMargin(pronoun));
    }

    // Who is named in what the pronoun says: in "He said Smith left" and "Smith left, he said", he is not Smith.
    private void AddContent(PronounPlace pronoun, List<Reference> own)
    {
        if (pronoun.Tree is not { } tree || !PronounPlace.IsSpeaker(tree, pronoun.Word)) return;
        var verb = tree[pronoun.Word].Head;
        var top = tree[verb].Is(Relation.Parataxis) ? tree[verb].Head : verb;
        var first = Math.Max(0, FindFirstAfter(own, pronoun.Span.Offset) - MostReferencesBack);
        for (var at = first; at < Math.Min(own.Count, first + (2 * MostReferencesBack)); at++)
        {
            var isNamed = own[at] is { Word: >= 0, IsPronoun: false } other && tree.IsBelow(other.Word, top);
            if (isNamed && !IsFronted(tree, own[at].Word, top)) _content.Add(own[at].Referent);
        }
    }

    // ""Smith lied. It is over," he said": he is not Smith.
    private void AddQuoted(PronounPlace pronoun)
    {
        if (pronoun.FirstSentence == pronoun.Sentence || !pronoun.IsOwnSpeaker) return;
        var end = _starts[pronoun.Sentence];
        for (var at = Math.Max(_starts[pronoun.FirstSentence], end - MostReferencesBack); at < end; at++)
        {
            if (_references[at] is { Quotation: >= 0, IsPronoun: false } quoted) _content.Add(quoted.Referent);
        }
    }

    // "As Smith left, she said": the clause before the verb is not what she said.
    private static bool IsFronted(SyntaxTree tree, int word, int verb)
    {
        var at = word;
        while (at != verb && tree[at].Head != verb) at = tree[at].Head;
        return at < verb && tree[at].Is(Relation.AdverbialClause);
    }

    // The references that a pronoun can stand for, and the number of persons between: the nearest before it, and some after it in its
    // sentence.
    private IEnumerable<(Reference Reference, int Between)> FindCandidates(PronounPlace pronoun, List<Reference> own, int previous)
    {
        var next = FindFirstAfter(own, pronoun.Span.Offset);
        for (var at = next; at < Math.Min(own.Count, next + MostReferencesAfter); at++)
        {
            if (CanBe(pronoun, own[at]) && AllowsBinding(pronoun, own[at])) yield return (own[at], 0);
        }

        var between = 0;
        for (var back = 1; back <= Math.Min(next + previous, MostReferencesBack); back++)
        {
            var before = back <= next ? own[next - back] : _references[previous + next - back];
            if (pronoun.CountSentences(before.Sentence) > MostSentencesBack) yield break;
            if (CanBe(pronoun, before) && AllowsBinding(pronoun, before)) yield return (before, between);
            if (before.Referent.Kind == ReferentKind.Person) between++;
        }
    }

    private static int FindFirstAfter(List<Reference> references, int offset) =>
        SortedSearch.FindFirst(
            0, references.Count, (references, offset), static (sought, index) => sought.references[index].Span.Offset > sought.offset);

    private static bool AllowsBinding(PronounPlace pronoun, Reference reference)
    {
        if (reference.Sentence != pronoun.Sentence) return true;
        if (pronoun.Tree is { } tree && reference.Word >= 0) return Binding.Allows(tree, pronoun, reference);
        return reference.Span.Offset < pronoun.Span.Offset;
    }

    private static bool CanBe(PronounPlace pronoun, Reference reference)
    {
        var referent = reference.Referent;
        if (!pronoun.CanBe(referent.Kind)) return false;
        return pronoun.Gender == GrammaticalGender.None || referent.Gender == GrammaticalGender.None
            || referent.Gender == pronoun.Gender || referent.IsGuess;
    }
}
