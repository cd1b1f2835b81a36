using System.Runtime.InteropServices;
using Enrichment.Claims.Lexicon;
using Enrichment.Lexicons;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>
/// One sentence, or several that a quotation joins, as words. Positions are indexes of words; the ends of ranges are exclusive.
/// </summary>
internal sealed class Passage
{
    private readonly PassageWord[] _words;
    private readonly int _start;
    private readonly NameIndex _index;
    private bool? _isHeadline;
    private List<PassageTree>? _trees;
    private List<PassageNode>? _unquoted;

    /// <summary>
    /// The passage of <paramref name="words"/>, which are part of no other one, with <paramref name="quotes"/>, indexes among them.
    /// </summary>
    public Passage(string text, ArraySegment<PassageWord> words, List<QuotedSpan> quotes, NameIndex names)
    {
        (_words, _start, Count, _index, Text, Quotes) = (words.Array!, words.Offset, words.Count, names, text, quotes);
        var own = words.AsSpan();
        for (var quote = 0; quote < quotes.Count; quote++)
        {
            for (var at = quotes[quote].First; at <= quotes[quote].Last; at++) own[at].Quote = quote;
        }

        Names = names.FindIn(own);
        for (var name = 0; name < Names.Count; name++)
        {
            for (var at = Names[name].First; at < Names[name].End; at++) own[at].Name = name;
        }
    }

    /// <summary>The article's text.</summary>
    public string Text { get; }

    /// <summary>The quotations, in order.</summary>
    public List<QuotedSpan> Quotes { get; }

    /// <summary>The names, in order; they do not overlap.</summary>
    public List<Name> Names { get; }

    /// <summary>The trees of its sentences, in order; a sentence without a tree has none.</summary>
    public List<PassageTree> Trees => _trees ??= FindTrees();

    /// <summary>The words of its trees that are outside quotations, in order: those that can report a claim.</summary>
    public ReadOnlySpan<PassageNode> Unquoted => CollectionsMarshal.AsSpan(_unquoted ??= FindUnquoted());

    /// <summary>The number of words.</summary>
    public int Count { get; }

    /// <summary>Whether it is inside a quotation or post, so that "I" is not the article's author.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Index of its first paragraph.</summary>
    public int Paragraph { get; init; }

    /// <summary>Whether it is a heading.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Whether capitals are no evidence: in a heading, or a line in capitals.</summary>
    public bool IsHeadline => _isHeadline ??= IsHeading || IsInCapitals();

    /// <summary>
    /// The word or mark at <paramref name="at"/> in lower case, also if the vocabulary does not have it; "" beyond the ends.
    /// </summary>
    public string this[int at] => (uint)at < (uint)Count ? _words[_start + at].Text : "";

    /// <summary>The vocabulary entry of the word at <paramref name="at"/>.</summary>
    public WordEntry EntryAt(int at) => (uint)at < (uint)Count ? _words[_start + at].Entry : Vocabulary.Nothing;

    /// <summary>The word or mark at <paramref name="at"/> as a token.</summary>
    public Token TokenAt(int at) => _words[_start + at].Token;

    /// <summary>The tree of the sentence of the word at <paramref name="at"/>; null if there is none.</summary>
    public SyntaxTree? TreeAt(int at) => (uint)at < (uint)Count ? _words[_start + at].Tree : null;

    /// <summary>The sentence with <paramref name="tree"/>, which is one of <see cref="Trees"/>.</summary>
    public PassageTree FindTree(SyntaxTree tree) => Trees.First(sentence => sentence.Tree == tree);

    /// <summary>Index of the first word of the tree that is in the word at <paramref name="at"/>; -1 if there is none.</summary>
    public int NodeAt(int at) => (uint)at < (uint)Count ? _words[_start + at].Node : -1;

    /// <summary>
    /// The word at the code unit <paramref name="offset"/> of the text, or the first one after it; <see cref="Count"/> if there is none.
    /// </summary>
    public int FindWord(int offset) => SortedSearch.FindFirst(
        0, Count, (Passage: this, offset), static (sought, at) => sought.Passage.TokenAt(at).End > sought.offset);

    /// <summary>Whether the word at <paramref name="at"/> is at least one of <paramref name="classes"/>.</summary>
    public bool Is(int at, WordClass classes) => EntryAt(at).Is(classes);

    /// <summary>The quotation the word at <paramref name="at"/> belongs to, its marks included, or null.</summary>
    public QuotedSpan? QuoteAt(int at) =>
        (uint)at < (uint)Count && _words[_start + at].Quote >= 0 ? Quotes[_words[_start + at].Quote] : null;

    /// <summary>The name the word at <paramref name="at"/> belongs to, or null.</summary>
    public Name? NameAt(int at) => (uint)at < (uint)Count && _words[_start + at].Name >= 0 ? Names[_words[_start + at].Name] : null;

    /// <summary>Whether there is a word (no mark, no number) at <paramref name="at"/>.</summary>
    public bool IsWord(int at) => IsKind(at, TokenKind.Word);

    /// <summary>Whether there is a token of <paramref name="kind"/> at <paramref name="at"/>.</summary>
    public bool IsKind(int at, TokenKind kind) => (uint)at < (uint)Count && _words[_start + at].Token.Kind == kind;

    /// <summary>Whether there is a punctuation mark at <paramref name="at"/>, or the passage ends there.</summary>
    public bool IsMark(int at) => (uint)at >= (uint)Count || _words[_start + at].Token.Kind == TokenKind.Punctuation;

    /// <summary>Whether the word at <paramref name="at"/> starts with a capital.</summary>
    public bool IsCapitalized(int at) => (uint)at < (uint)Count && char.IsUpper(Text[_words[_start + at].Token.Offset]);

    /// <summary>Whether the sentence ends at <paramref name="at"/>: a final mark or the end of the passage.</summary>
    public bool IsEnd(int at) => at >= Count || (at >= 0 && this[at] is "." or "!" or "?" or "…" or "..");

    /// <summary>Whether the word at <paramref name="at"/> is a finite verb or looks like one in its context.</summary>
    public bool IsFinite(int at)
    {
        // "in May", "of will": there is no verb after a preposition.
        if (Is(at, WordClass.Contraction)) return true;
        if (Is(at, WordClass.Be | WordClass.HaveOrDo | WordClass.Modal))
            return !(this[at] is "may" or "will" or "can" or "must" && Is(at - 1, WordClass.Preposition))
                && this[at] is not ("be" or "been" or "being" or "having");
        return Is(at, WordClass.IrregularPast | WordClass.RegularPast | WordClass.Present)
            && this[at - 1] != "to" && !Is(at - 1, WordClass.Prenominal);
    }

    /// <summary>Whether the word at <paramref name="at"/> is a past form.</summary>
    public bool IsPast(int at) => Is(at, WordClass.IrregularPast | WordClass.RegularPast)
        || this[at] is "was" or "were" or "had" or "did" or "wasn't" or "weren't"
        or "hadn't" or "didn't" or "wasn’t" or "weren’t" or "hadn’t" or "didn’t";

    /// <summary>The verb of saying at <paramref name="at"/>, its particle after it, and its form; null if there is none.</summary>
    public (CueVerb Verb, VerbForm Form)? CueVerbAt(int at)
    {
        var entry = EntryAt(at);
        if (entry.Verbs.Length == 0) return null;
        // "reported on Monday that": a preposition before a time is no particle.
        var particle = Is(at + 2, WordClass.Time) ? "" : this[at + 1];
        return entry.VerbWith(particle) is { } verb ? (verb, entry.Form) : null;
    }

    /// <summary>The characters from the word at <paramref name="first"/> to the one before <paramref name="end"/>.</summary>
    public TextSpan Span(int first, int end) =>
        TextSpan.FromBounds(_words[_start + first].Token.Offset, _words[_start + end - 1].Token.End);

    private List<PassageTree> FindTrees()
    {
        var trees = new List<PassageTree>();
        for (var at = 0; at < Count; at++)
        {
            if (TreeAt(at) is { } tree && (trees.Count == 0 || trees[^1].Tree != tree)) trees.Add(new PassageTree(this, tree));
        }

        return trees;
    }

    private List<PassageNode> FindUnquoted()
    {
        var nodes = new List<PassageNode>(Count);
        foreach (var sentence in Trees)
        {
            for (var node = 0; node < sentence.Tree.Count; node++)
            {
                if (sentence.FindPlace(node) is >= 0 and var at && QuoteAt(at) is null) nodes.Add(new PassageNode(sentence, node, at));
            }
        }

        return nodes;
    }

    private bool IsInCapitals()
    {
        var (words, capitals) = (0, 0);
        for (var at = 0; at < Count; at++)
        {
            if (!IsWord(at) || _words[_start + at].Token.Length < 4) continue;
            words++;
            if (IsCapitalized(at)) capitals++;
        }

        return words > 3 && 5 * capitals >= 4 * words;
    }

    /// <summary>The words between the marks of <paramref name="quote"/>, as a separate passage.</summary>
    public Passage Inside(QuotedSpan quote)
    {
        var words = _words[(_start + quote.First + 1)..(_start + quote.Last)];
        for (var at = 0; at < words.Length; at++) (words[at].Quote, words[at].Name) = (-1, -1);
        return new Passage(Text, words, Quotations.Find(Text, words), _index) { IsQuoted = true };
    }
}
