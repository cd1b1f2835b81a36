using System.Text.Json.Serialization;
using Enrichment.Text;

namespace Enrichment.Claims;

/// <summary>The content of a claim.</summary>
/// <param name="Text">The words of its parts, with " … " between them.</param>
/// <param name="Parts">
/// Its parts in the article's text, in order, at least one: without the words that report it, and without quotation marks around a part.
/// </param>
/// <param name="Entities">The ids of the entities that the parts name, in the order of their first mention there.</param>
public sealed record ClaimContent(string Text, IReadOnlyList<TextSpan> Parts, IReadOnlyList<string> Entities) : ISpan
{
    /// <summary>Stands between the words of two parts.</summary>
    public const string Gap = " … ";

    /// <summary>The start of its first part, in UTF-16 code units.</summary>
    [JsonIgnore]
    public int Offset => Parts[0].Offset;

    /// <summary>The length from the start of its first part to the end of its last part, in UTF-16 code units.</summary>
    [JsonIgnore]
    public int Length => Parts[^1].Offset + Parts[^1].Length - Offset;

    /// <summary>The content of these parts of <paramref name="text"/>.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="parts">The parts, in order.</param>
    /// <param name="entities">The ids of the entities that they name.</param>
    public static ClaimContent Create(string text, IReadOnlyList<TextSpan> parts, IReadOnlyList<string> entities) =>
        new(parts is [var only] ? only.In(text) : string.Join(Gap, parts.Select(part => part.In(text))), parts, entities);
}
