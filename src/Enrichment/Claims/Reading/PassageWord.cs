using Enrichment.Claims.Lexicon;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>A word or mark of a passage.</summary>
/// <param name="token">The token.</param>
/// <param name="entry">Its vocabulary entry.</param>
/// <param name="text">Its text in lower case.</param>
internal struct PassageWord(Token token, WordEntry entry, string text)
{
    /// <summary>The token.</summary>
    public readonly Token Token = token;

    /// <summary>Its vocabulary entry.</summary>
    public readonly WordEntry Entry = entry;

    /// <summary>
    /// Its text in lower case, also if the vocabulary does not have it. Several full stops in a row are "..", doubled single quotation
    /// marks '"'.
    /// </summary>
    public readonly string Text = text;

    /// <summary>The tree of its sentence; null if the sentence was not parsed.</summary>
    public SyntaxTree? Tree;

    /// <summary>Index of the first word of <see cref="Tree"/> that is in the token, or -1.</summary>
    public int Node = -1;

    /// <summary>Index of the quotation it belongs to among its passage's; -1 if it belongs to none.</summary>
    public int Quote = -1;

    /// <summary>Index of the name it belongs to among its passage's; -1 if it belongs to none.</summary>
    public int Name = -1;
}
