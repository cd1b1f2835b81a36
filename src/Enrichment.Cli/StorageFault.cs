using Azure;
using Azure.Identity;

namespace Enrichment.Cli;

/// <summary>What people are told of a storage that does not do what it is asked.</summary>
internal static class StorageFault
{
    /// <summary>Whether <paramref name="fault"/> is storage's, not this program's.</summary>
    public static bool Is(Exception fault) =>
        fault is IOException or UnauthorizedAccessException or RequestFailedException or AuthenticationFailedException
        || fault is AggregateException { InnerExceptions: var all } && all.All(one => Is(one) || one is OperationCanceledException);

    /// <summary>What happened and what to do, in a line.</summary>
    public static string Describe(Exception fault) => fault switch
    {
        AggregateException { InnerExceptions: [.., var last] } => Describe(last),
        AuthenticationFailedException => $"{ReasonOf(fault)} Sign in ('az login'), or give a connection string.",
        RequestFailedException { Status: 401 or 403 } => $"{ReasonOf(fault)} Check the key, or that you may read and write its blobs and queues.",
        RequestFailedException or OperationCanceledException => $"{ReasonOf(fault)} Check that it runs and can be reached from here, then try again.",
        _ => ReasonOf(fault),
    };

    /// <summary>What happened. Azure's messages go on with headers for pages; the first line and the code are what people can use.</summary>
    public static string ReasonOf(Exception fault) => fault switch
    {
        AggregateException { InnerExceptions: [.., var last] } => ReasonOf(last),
        RequestFailedException { Status: > 0 } answer => $"{FirstLineOf(answer)} ({answer.Status} {answer.ErrorCode}".TrimEnd() + ").",
        _ => $"{FirstLineOf(fault)}.",
    };

    private static string FirstLineOf(Exception fault) => fault.Message.Split('\n', 2)[0].Trim().TrimEnd('.');
}
