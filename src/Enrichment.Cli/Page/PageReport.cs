using Enrichment.Analysis;

namespace Enrichment.Cli.Page;

/// <summary>Reports the pages on standard output, one path on each line, and errors on standard error.</summary>
/// <param name="quiet">Whether to report only errors.</param>
/// <param name="output">Standard output.</param>
/// <param name="error">Standard error.</param>
internal sealed class PageReport(bool quiet, TextWriter output, TextWriter error)
{
    private int _pages;
    private int _errors;

    /// <summary>Writes the path of a page.</summary>
    public void CountPage(string path)
    {
        _pages++;
        if (!quiet) output.WriteLine(SafeText.Escape(path));
    }

    /// <summary>Writes an error in a document.</summary>
    public void WriteError(string origin, string message)
    {
        _errors++;
        error.WriteLine($"enrich: {SafeText.Escape(origin)}: {SafeText.Escape(message)}");
    }

    /// <summary>Writes that the run was stopped.</summary>
    public void WriteStopped() =>
        error.WriteLine("enrich: stopped; the pages of some results were not written. Run the same command again.");

    /// <summary>Gets the exit code. If there was no document, it says so.</summary>
    public int Finish()
    {
        if (_pages + _errors > 0) return _errors == 0 ? ExitCode.Success : ExitCode.SomeFailed;
        error.WriteLine("enrich: There is no enriched article; name a result that 'enrich run' wrote, or the folder of the results.");
        return ExitCode.WrongUsage;
    }
}
