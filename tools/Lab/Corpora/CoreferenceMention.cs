using Enrichment.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>A mention in an article with coreference.</summary>
/// <param name="Span">The whole phrase.</param>
/// <param name="Head">Its head.</param>
/// <param name="Tag">The tag of its head.</param>
/// <param name="Cluster">The id of who or what it stands for.</param>
/// <param name="IsSource">Whether it is the subject of a verb of saying.</param>
internal sealed record CoreferenceMention(TextSpan Span, TextSpan Head, string Tag, string Cluster, bool IsSource)
{
    /// <summary>Whether it is a name.</summary>
    public bool IsName => Tag is "NNP" or "NNPS";

    /// <summary>Whether it is a personal pronoun.</summary>
    public bool IsPronoun => Tag == "PRP";

    /// <summary>Whether it is a pronoun of the first or second person.</summary>
    public bool IsOtherPerson { get; init; }
}
