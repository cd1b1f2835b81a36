using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Enrichment.Documents.Pdf;

/// <summary>
/// The filters that decompress streams with text, fonts and structure. The filters of images return nothing. The library asks for the
/// filters of every stream, so this is also where a stream is checked before the library reads it.
/// </summary>
internal sealed class LimitedFilterProvider(PdfBudget budget) : IFilterProvider
{
    private const int WidestField = 8;

    private readonly Filters _filters = new(CreateFilters(budget));

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        budget.Check();
        if (dictionary.TryGet(NameToken.W, out var token) && token is ArrayToken fields
            && IsCrossReference(dictionary) && !fields.Data.All(IsWidth))
            throw new InvalidDataException("The cross-reference stream has invalid fields.");
        return _filters.GetFilters(dictionary);
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => _filters.GetNamedFilters(names);

    public IReadOnlyList<IFilter> GetAllFilters() => _filters.GetAllFilters();

    private static bool IsCrossReference(DictionaryToken dictionary) =>
        dictionary.TryGet(NameToken.Type, out var type) && type is NameToken name && name.Equals(NameToken.Xref);

    // The library allocates the sum of the widths on the stack. A negative sum ends the process.
    private static bool IsWidth(IToken token) => token is NumericToken { Double: >= 0 and <= WidestField };

    private static Dictionary<string, IFilter> CreateFilters(PdfBudget budget)
    {
        var none = new LimitedFilter(null, 0, ExpandedSize.Find, budget);
        var hex = new LimitedFilter(new AsciiHexDecodeFilter(), 1, ExpandedSize.Find, budget);
        var ascii85 = new LimitedFilter(new Ascii85Filter(), 4, ExpandedSize.FindAscii85, budget);
        var flate = new LimitedFilter(new FlateFilter(), 1032, ExpandedSize.FindFlate, budget);
        var lzw = new LimitedFilter(new LzwFilter(), 2600, ExpandedSize.FindLzw, budget);
        var runLength = new LimitedFilter(new RunLengthFilter(), 64, ExpandedSize.FindRunLength, budget);
        return new Dictionary<string, IFilter>(StringComparer.Ordinal)
        {
            [NameToken.AsciiHexDecode.Data] = hex,
            [NameToken.AsciiHexDecodeAbbreviation.Data] = hex,
            [NameToken.Ascii85Decode.Data] = ascii85,
            [NameToken.Ascii85DecodeAbbreviation.Data] = ascii85,
            [NameToken.FlateDecode.Data] = flate,
            [NameToken.FlateDecodeAbbreviation.Data] = flate,
            [NameToken.LzwDecode.Data] = lzw,
            [NameToken.LzwDecodeAbbreviation.Data] = lzw,
            [NameToken.RunLengthDecode.Data] = runLength,
            [NameToken.RunLengthDecodeAbbreviation.Data] = runLength,
            [NameToken.CcittfaxDecode.Data] = none,
            [NameToken.CcittfaxDecodeAbbreviation.Data] = none,
            [NameToken.DctDecode.Data] = none,
            [NameToken.DctDecodeAbbreviation.Data] = none,
            [NameToken.Jbig2Decode.Data] = none,
            [NameToken.JpxDecode.Data] = none,
            [NameToken.Crypt.Data] = none,
        };
    }

    private sealed class Filters(IReadOnlyDictionary<string, IFilter> filters) : BaseFilterProvider(filters);
}
