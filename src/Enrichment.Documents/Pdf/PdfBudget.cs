using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Pdf;

/// <summary>
/// Counts what the extraction of one PDF costs. The library calls it while it works, so an extraction also stops in the middle of a page.
/// </summary>
internal sealed class PdfBudget(ExtractionLimits limits, CancellationToken cancellationToken)
{
    // A page of a newspaper has 30,000.
    private const int MostLettersOfPage = 100_000;
    private const int MostContentOfPage = 20 * 1024 * 1024;
    private const int MostOperationsOfPage = 10_000_000;

    // A form takes as long as this many operations, even if it has none.
    private const int OperationsOfForm = 100;

    private ArticleException? _error;
    private long _content;
    private int _operations;
    private int _letters;
    private int _allLetters;

    /// <summary>The number of bytes to which streams can still expand.</summary>
    public long RemainingBytes { get; private set; } = limits.ExpandedBytes;

    /// <summary>
    /// Throws if the extraction was canceled or a limit was exceeded. The library can swallow the exception, so it is thrown again.
    /// </summary>
    public void Check()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_error is not null) throw _error;
    }

    /// <summary>Counts the bytes of an expanded stream.</summary>
    public void AddBytes(long count)
    {
        RemainingBytes -= count;
        if (RemainingBytes < 0)
            Fail(
                ErrorCode.ExpandsTooFar,
                $"The PDF has more than {limits.ExpandedBytes:N0} bytes after decompression; print it to a new PDF.");
        Check();
    }

    /// <summary>Starts a page.</summary>
    public void StartPage() => (_content, _operations, _letters) = (0, 0, 0);

    /// <summary>Counts the bytes of operations of a page.</summary>
    public void AddContent(long count)
    {
        _content += count;
        if (_content > MostContentOfPage)
            Fail(
                ErrorCode.ExpandsTooFar,
                $"A page of the PDF has more than {MostContentOfPage:N0} bytes of drawing operations; print it to a new PDF.");
        Check();
    }

    /// <summary>
    /// Counts a form inside of a page, which is nested <paramref name="depth"/> deep and has <paramref name="operations"/> operations.
    /// </summary>
    public void AddForm(int depth, int operations)
    {
        _operations += OperationsOfForm + operations;
        if (depth > limits.Nesting)
            Fail(ErrorCode.NestedTooDeeply, $"The parts of the PDF are nested more than {limits.Nesting} deep; print it to a new PDF.");
        if (_operations > MostOperationsOfPage)
            Fail(
                ErrorCode.ExpandsTooFar,
                $"A page of the PDF has more than {MostOperationsOfPage:N0} drawing operations; print it to a new PDF.");
        Check();
    }

    /// <summary>Counts a letter.</summary>
    public void AddLetter()
    {
        if (++_letters > MostLettersOfPage)
            Fail(ErrorCode.TooLarge, $"A page of the PDF has more than {MostLettersOfPage:N0} characters; send in its text in parts.");
        if (++_allLetters > limits.TextBytes)
            Fail(ErrorCode.TooLarge, $"The PDF has more than {limits.TextBytes:N0} characters of text; split it into parts.");
        Check();
    }

    private void Fail(ErrorCode code, string message) => _error ??= new ArticleException(code, message);
}
