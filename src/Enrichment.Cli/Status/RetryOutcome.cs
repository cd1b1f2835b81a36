namespace Enrichment.Cli.Status;

/// <summary>What became of a failed article that was tried again.</summary>
/// <param name="Result">The result.</param>
/// <param name="Reason">Why the article was not sent in; null exactly if it was. It can contain untrusted text.</param>
internal sealed record RetryOutcome(RetryResult Result, string? Reason = null);
