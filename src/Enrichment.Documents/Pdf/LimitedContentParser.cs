using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace Enrichment.Documents.Pdf;

/// <summary>Checks the size of the content of a page before its operations are read, which need many times as much memory.</summary>
internal sealed class LimitedContentParser(IPageContentParser parser, PdfBudget budget) : IPageContentParser
{
    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog logger)
    {
        budget.AddContent(inputBytes.Length);
        return parser.Parse(pageNumber, inputBytes, logger);
    }
}
