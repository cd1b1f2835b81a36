using UglyToad.PdfPig.Logging;

namespace Enrichment.Documents.Pdf;

/// <summary>
/// Ignores the messages of the library. A damaged page can cause very many, so each is an occasion to stop the extraction.
/// </summary>
internal sealed class BudgetLog(PdfBudget budget) : ILog
{
    public void Debug(string message) => budget.Check();

    public void Debug(string message, Exception ex) => budget.Check();

    public void Warn(string message) => budget.Check();

    public void Error(string message) => budget.Check();

    public void Error(string message, Exception ex) => budget.Check();
}
