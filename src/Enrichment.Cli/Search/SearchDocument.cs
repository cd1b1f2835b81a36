using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Enrichment.Index.Results;

namespace Enrichment.Cli.Search;

/// <summary>The result of <c>enrich search --json</c>.</summary>
/// <param name="Query">The text of the query.</param>
/// <param name="Total">The number of claims found, at most 5,000.</param>
/// <param name="HasMore">Whether there are more than <paramref name="Total"/>.</param>
/// <param name="Claims">The claims, best first.</param>
internal sealed record SearchDocument(string Query, int Total, bool HasMore, IReadOnlyList<FoundClaim> Claims)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The document as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options);
}
