namespace Enrichment.Analysis;

/// <summary>Shortens the messages of exceptions and services.</summary>
public static class ErrorMessages
{
    /// <summary>
    /// The first line of <paramref name="message"/>, without white space around it. Azure clients put the whole response in the lines
    /// after it.
    /// </summary>
    public static string GetFirstLine(string message)
    {
        var text = message.AsSpan().Trim();
        var end = text.IndexOfAny('\r', '\n');
        return (end < 0 ? text : text[..end].TrimEnd()).ToString();
    }
}
