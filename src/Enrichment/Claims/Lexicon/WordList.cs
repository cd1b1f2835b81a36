using System.Collections.Frozen;
using Enrichment.Claims.Attributions;
using Enrichment.Claims.Checking;
using Enrichment.Claims.Disputes;
using Enrichment.Claims.Firmness;
using Enrichment.Claims.Reading;
using Enrichment.Claims.Sources;

namespace Enrichment.Claims.Lexicon;

/// <summary>Reads the word lists of this folder.</summary>
internal static class WordList
{
    /// <summary>The comma-separated, lower-case words of <paramref name="list"/>, compared to the letter.</summary>
    public static FrozenSet<string> Of(string list) =>
        list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
