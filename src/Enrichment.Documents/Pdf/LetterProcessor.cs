using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Enrichment.Documents.Pdf;

/// <summary>Runs the operations of a page and collects its letters. Paths, colors and images are ignored.</summary>
internal sealed class LetterProcessor(
    int pageNumber,
    IResourceStore resources,
    IPdfTokenScanner scanner,
    IPageContentParser parser,
    ILookupFilterProvider filters,
    CropBox cropBox,
    UserSpaceUnit userSpaceUnit,
    PageRotationDegrees rotation,
    TransformationMatrix initialMatrix,
    ParsingOptions options)
    : BaseStreamProcessor<IReadOnlyList<Letter>>(
        pageNumber, resources, scanner, parser, filters, cropBox, userSpaceUnit, rotation, initialMatrix, options)
{
    private readonly List<Letter> _letters = [];
    private readonly MarkedContent _marked = new();
    private readonly PdfBudget _budget = ((PdfOptions)options).Budget;
    private int _depth;

    public override IReadOnlyList<Letter> Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        GetCurrentState().ColorSpaceContext = new NoColors();
        ProcessOperations(operations);
        return _letters;
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        _budget.AddLetter();
        if (_marked.IsRunning || _marked.Replace(unicode) is not { Length: > 0 } text) return;
        var matrix = renderingMatrix.Multiply(textMatrix).Multiply(transformationMatrix);
        var bounds = matrix.Transform(characterBoundingBox.GlyphBounds);
        var line = matrix.Transform(new PdfRectangle(0, 0, characterBoundingBox.Width, UserSpaceUnit.PointMultiples));
        _letters.Add(new Letter(
            text,
            bounds.Width > double.Epsilon || bounds.Height > double.Epsilon ? bounds : line,
            matrix.Transform(new PdfRectangle(0, font.GetDescent(), characterBoundingBox.Width, font.GetAscent())),
            line.BottomLeft,
            line.BottomRight,
            line.Width,
            fontSize,
            font,
            currentState.FontState.TextRenderingMode,
            currentState.CurrentStrokingColor!,
            currentState.CurrentNonStrokingColor!,
            pointSize,
            TextSequence));
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        var named = propertyDictionaryName is null ? null : ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName);
        _marked.Begin(name, named ?? properties);
    }

    public override void EndMarkedContent() => _marked.End();

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        _depth++;
        _budget.AddForm(_depth, GetFormOperations(formStream).Count);
        base.ProcessFormXObject(formStream, xObjectName);
        _depth--;
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
    }

    protected override void RenderInlineImage(InlineImage inlineImage)
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath() => null;

    public override void StrokePath(bool close)
    {
    }

    public override void FillPath(FillingRule fillingRule, bool close)
    {
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
    }

    public override void MoveTo(double x, double y)
    {
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
    }

    public override void LineTo(double x, double y)
    {
    }

    public override void Rectangle(double x, double y, double width, double height)
    {
    }

    public override void EndPath()
    {
    }

    public override void ClosePath()
    {
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
    }

    public override void PaintShading(NameToken shadingName)
    {
    }
}
