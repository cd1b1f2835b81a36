using Enrichment.Corrections;

namespace Enrichment.Functions.Hosting;

/// <summary>The editors' corrections that the app read when it started.</summary>
internal sealed class LoadedCorrections
{
    /// <summary>The corrections; none before the app has started.</summary>
    public CorrectionList List { get; set; } = CorrectionList.Empty;
}
