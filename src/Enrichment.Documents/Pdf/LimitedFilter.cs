using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Enrichment.Documents.Pdf;

/// <summary>A filter that checks the size of the expanded stream before it expands it, unless the stream is small.</summary>
/// <param name="filter">The filter, or null for the filters of images, which are not needed.</param>
/// <param name="largestRatio">The size of an expanded stream is at most this multiple of its size.</param>
/// <param name="measure">Finds the size of the expanded stream; stops when it exceeds the second argument.</param>
/// <param name="budget">Counts the expanded bytes.</param>
internal sealed class LimitedFilter(IFilter? filter, int largestRatio, Func<ReadOnlyMemory<byte>, long, long> measure, PdfBudget budget)
    : IFilter
{
    // The library allocates a row of this many samples.
    private const int WidestRow = 1_000_000;

    public bool IsSupported => true;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        if (filter is null) return Memory<byte>.Empty;
        if (FindParameters(streamDictionary).Any(HasWideRow)) throw new InvalidDataException("A stream has rows that are too wide.");
        var isSmall = (long)input.Length * largestRatio <= budget.RemainingBytes;
        if (!isSmall) budget.AddBytes(measure(input, budget.RemainingBytes));
        var expanded = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        if (isSmall) budget.AddBytes(expanded.Length);
        return expanded;
    }

    private static IEnumerable<DictionaryToken> FindParameters(DictionaryToken stream) =>
        !stream.TryGet(NameToken.DecodeParms, out var token) && !stream.TryGet(NameToken.Dp, out token) ? []
        : token is ArrayToken array ? array.Data.OfType<DictionaryToken>()
        : token is DictionaryToken parameters ? [parameters]
        : [];

    private static bool HasWideRow(DictionaryToken parameters) =>
        parameters.TryGet(NameToken.Columns, out var token) && token is NumericToken columns && columns.Double > WidestRow;
}
