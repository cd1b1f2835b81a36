using System.Text.Json.Serialization;
using Enrichment.Text;

namespace Enrichment.Claims;

/// <summary>The content of a claim.</summary>
/// <param name="Text">The words of its parts, with " … " between them.</param>
/// <param name="Parts">
/// Its parts in the article's text, in order, at least one: without the words that report it, and without quotation marks around a part.
/// </param>
public sealed record ClaimContent(string Text, IReadOnlyList<TextSpan> Parts) : ISpan
{
    /// <summary>Stands between the words of two parts.</summary>
    public const string Gap = " … ";

    /// <summary>The start of its first part.</summary>
    [JsonIgnore]
    public int Offset => Parts[0].Offset;

    /// <summary>The length from the start of its first part to the end of its last part.</summary>
    [JsonIgnore]
    public int Length => Parts[^1].Offset + Parts[^1].Length - Offset;

    /// <summary>The content of these parts of <paramref name="text"/>.</summary>
    public static ClaimContent Create(string text, IReadOnlyList<TextSpan> parts) =>
        new(string.Join(Gap, parts.Select(part => part.In(text))), parts);
}
