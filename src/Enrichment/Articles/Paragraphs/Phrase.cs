namespace Enrichment.Articles.Paragraphs;

/// <summary>A phrase of a word list.</summary>
/// <param name="Words">Its tokens, one or more.</param>
/// <param name="Key">The index of its longest token.</param>
/// <param name="Classes">Its classes.</param>
internal sealed record Phrase(string[] Words, int Key, PhraseClass Classes)
{
    /// <summary>The number of its tokens.</summary>
    public int Length => Words.Length;

    /// <summary>Creates the phrase <paramref name="text"/>, whose tokens are separated by spaces.</summary>
    public static Phrase Create(string text, PhraseClass classes)
    {
        var words = text.Split(' ');
        return new Phrase(words, Array.IndexOf(words, words.MaxBy(word => word.Length)), classes);
    }

    /// <summary>Whether it has all of <paramref name="classes"/>.</summary>
    public bool Has(PhraseClass classes) => (Classes & classes) == classes;
}
