using Enrichment.Text;

namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>A token as the tagger cuts it.</summary>
/// <param name="Offset">Start in the text, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Kind">The kind of its characters.</param>
internal readonly record struct TagToken(int Offset, int Length, TokenKind Kind)
{
    /// <summary>Just after the last code unit.</summary>
    public int End => Offset + Length;
}
