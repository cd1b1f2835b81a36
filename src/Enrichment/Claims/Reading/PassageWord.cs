using Enrichment.Claims.Lexicon;
using Enrichment.Text;

namespace Enrichment.Claims.Reading;

/// <summary>A word or mark of a passage.</summary>
/// <param name="token">Where it stands.</param>
/// <param name="entry">What the lexicon knows of it.</param>
internal struct PassageWord(Token token, WordEntry entry)
{
    /// <summary>Where it stands.</summary>
    public readonly Token Token = token;

    /// <summary>What the lexicon knows of it.</summary>
    public readonly WordEntry Entry = entry;

    /// <summary>Index of the quotation it belongs to among its passage's; -1 where it belongs to none.</summary>
    public int Quote = -1;

    /// <summary>Index of the name it belongs to among its passage's; -1 where it belongs to none.</summary>
    public int Name = -1;
}
