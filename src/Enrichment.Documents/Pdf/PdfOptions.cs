using UglyToad.PdfPig;

namespace Enrichment.Documents.Pdf;

/// <summary>The options of the library, which it passes to its parts, with the budget for them.</summary>
internal sealed class PdfOptions : ParsingOptions
{
    /// <summary>Creates the options for one document.</summary>
    public PdfOptions(PdfBudget budget)
    {
        Budget = budget;
        SkipMissingFonts = true;
        Logger = new BudgetLog(budget);
        FilterProvider = new LimitedFilterProvider(budget);
    }

    /// <summary>Counts what the extraction costs.</summary>
    public PdfBudget Budget { get; }
}
