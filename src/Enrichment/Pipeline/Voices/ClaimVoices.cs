using Enrichment.Claims;
using Enrichment.Text;

namespace Enrichment.Pipeline.Voices;

/// <summary>
/// Finds the source in whose claim a mention is. If one content is inside another ("Smith said that Jones had accused Brown"), it is
/// that of the inner one. Claims in the article's own voice do not count.
/// </summary>
internal sealed class ClaimVoices
{
    private readonly int[] _offsets;
    private readonly Voice?[] _voices;

    /// <summary>
    /// Finds the voices of the mentions at <paramref name="offsets"/>. The time grows with the length of the contents, which is limited.
    /// </summary>
    public ClaimVoices(IEnumerable<int> offsets, IReadOnlyList<Claim> claims)
    {
        _offsets = [.. offsets.Order()];
        _voices = new Voice?[_offsets.Length];
        var parts = claims.Where(claim => !IsOwnVoice(claim.Source))
            .SelectMany(claim => claim.Content.Parts, (claim, part) => (claim.Source, Part: part));
        foreach (var (source, part) in parts.OrderByDescending(pair => pair.Part.Length)) Mark(part, new(source.Entity, source.Name));
    }

    /// <summary>The voice that the mention at <paramref name="offset"/> is in; null if it is the article's own.</summary>
    public Voice? Find(int offset) => _voices[Array.BinarySearch(_offsets, offset)];

    private static bool IsOwnVoice(ClaimSource source) => source.Kind == SourceKind.Author && source.Entity is null;

    private void Mark(TextSpan part, Voice voice)
    {
        var first = SortedSearch.FindFirst(0, _offsets.Length, index => _offsets[index] >= part.Offset);
        for (var index = first; index < _offsets.Length && _offsets[index] < part.Offset + part.Length; index++) _voices[index] = voice;
    }
}
