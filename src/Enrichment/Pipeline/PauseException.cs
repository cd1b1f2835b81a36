namespace Enrichment.Pipeline;

/// <summary>
/// A stage cannot continue before a certain time, for a reason that is not the article. The article waits. No attempt is used up, and it
/// does not fail.
/// </summary>
/// <param name="message">The reason in one sentence.</param>
/// <param name="until">When the stage can continue.</param>
public sealed class PauseException(string message, DateTimeOffset until) : Exception(message)
{
    /// <summary>When the stage can continue.</summary>
    public DateTimeOffset Until => until;
}
