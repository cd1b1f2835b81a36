using System.Text;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Lab.Examples;

/// <summary>Builds the tree of a sentence from words and from parts of other trees. A word is the root until it gets a head.</summary>
internal sealed class TreeBuilder
{
    private const string OpeningTag = "``";
    private const string ClosingTag = "''";

    private readonly StringBuilder _text = new();
    private readonly List<SyntaxWord> _words = [];

    /// <summary>Adds a word after a space.</summary>
    /// <returns>Its index.</returns>
    public int Add(string form, PartOfSpeech partOfSpeech, string tag)
    {
        AddSpace();
        return Append(form, partOfSpeech, tag, "");
    }

    /// <summary>Adds words of another tree, with the arcs between them, after a space.</summary>
    /// <returns>The index of their top.</returns>
    public int Add(TreePart part)
    {
        AddSpace();
        var first = _words.Count;
        var isStart = _words.TrueForAll(word => word.Tag == OpeningTag);
        for (var at = part.First; at <= part.Last; at++)
        {
            var word = part.Tree[at];
            if (at > part.First && word.Span.Offset > part.Tree[at - 1].Span.End) _text.Append(' ');
            var index = Append(part.GetForm(at, isStart), word.PartOfSpeech, word.Tag, word.Lemma);
            if (at != part.Top) Attach(index, first + word.Head - part.First, word.Relation);
        }

        return first + part.Top - part.First;
    }

    /// <summary>Adds a comma, colon or full stop.</summary>
    /// <returns>Its index.</returns>
    public int AddMark(string form, int head) => AddPunctuation(form, form, head);

    /// <summary>Adds an opening quotation mark after a space.</summary>
    /// <returns>Its index, for <see cref="CloseQuote"/>.</returns>
    public int AddOpeningQuote()
    {
        AddSpace();
        return Append("\"", PartOfSpeech.Punctuation, OpeningTag, "");
    }

    /// <summary>Adds a closing quotation mark and attaches both marks to <paramref name="head"/>.</summary>
    public void CloseQuote(int opening, int head)
    {
        Attach(opening, head, Relation.Punctuation);
        AddPunctuation("\"", ClosingTag, head);
    }

    /// <summary>Gives a word a head.</summary>
    public void Attach(int word, int head, Relation relation) => Attach(word, head, relation.Code);

    /// <summary>Gives a word a head by the code of the relation.</summary>
    public void Attach(int word, int head, string relation) => _words[word] = _words[word] with { Head = head, Relation = relation };

    /// <summary>The tree of all words.</summary>
    /// <exception cref="ArgumentException">The words are not a tree.</exception>
    public SyntaxTree Build() => SyntaxTree.Create(_text.ToString(), _words);

    private void AddSpace()
    {
        if (_words.Count > 0 && _words[^1].Tag != OpeningTag) _text.Append(' ');
    }

    private int AddPunctuation(string form, string tag, int head)
    {
        var index = Append(form, PartOfSpeech.Punctuation, tag, "");
        Attach(index, head, Relation.Punctuation);
        return index;
    }

    private int Append(string form, PartOfSpeech partOfSpeech, string tag, string lemma)
    {
        _words.Add(new SyntaxWord(new TextSpan(_text.Length, form.Length), partOfSpeech, tag, -1, Relation.Root.Code) { Lemma = lemma });
        _text.Append(form);
        return _words.Count - 1;
    }
}
