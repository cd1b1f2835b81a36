using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Enrichment.Documents.Pdf;

/// <summary>Creates pages with letters only. The library creates it and passes <see cref="PdfOptions"/>.</summary>
internal sealed class TextPageFactory(
    IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
    : BasePageFactory<TextPage>(scanner, resources, filters, new LimitedContentParser(parser, ((PdfOptions)options).Budget), options)
{
    protected override TextPage ProcessPage(
        int pageNumber,
        DictionaryToken dictionary,
        NamedDestinations namedDestinations,
        MediaBox mediaBox,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var processor = new LetterProcessor(
            pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider,
            cropBox, userSpaceUnit, rotation, initialMatrix, ParsingOptions);
        var bounds = cropBox.Bounds;
        var (width, height) = rotation.SwapsAxis ? (bounds.Height, bounds.Width) : (bounds.Width, bounds.Height);
        return new TextPage(width, height, processor.Process(pageNumber, operations));
    }
}
