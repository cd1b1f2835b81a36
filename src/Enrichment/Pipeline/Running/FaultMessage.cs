namespace Enrichment.Pipeline.Running;

/// <summary>What is written of a fault that is not one of the article's.</summary>
internal static class FaultMessage
{
    /// <summary>Its kind and the first line of its message: storage clients put whole responses into the lines behind it.</summary>
    public static string Of(Exception fault)
    {
        var message = fault.Message.AsSpan().TrimStart();
        var end = message.IndexOfAny('\r', '\n');
        return $"{fault.GetType().Name}: {(end < 0 ? message : message[..end])}";
    }
}
