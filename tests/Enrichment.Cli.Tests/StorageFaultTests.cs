using Azure;

namespace Enrichment.Cli.Tests;

public class StorageFaultTests
{
    private static readonly RequestFailedException Refused = new(403, "Server failed to authenticate the request.\nRequestId:1\nHeaders: many", "AuthenticationFailed", null);

    [Fact]
    public void Of_an_answer_it_tells_the_first_line_and_the_code() =>
        Assert.Equal("Server failed to authenticate the request (403 AuthenticationFailed).", StorageFault.ReasonOf(Refused));

    [Fact]
    public void Of_many_tries_it_tells_of_the_last() =>
        Assert.Equal("Connection refused.", StorageFault.ReasonOf(new AggregateException(new IOException("Timed out"), new RequestFailedException("Connection refused"))));

    [Fact]
    public void It_tells_what_to_do()
    {
        Assert.EndsWith("Check the key, or that you may read and write its blobs and queues.", StorageFault.Describe(Refused), StringComparison.Ordinal);
        Assert.EndsWith("Check that it runs and can be reached from here, then try again.", StorageFault.Describe(new RequestFailedException("Connection refused")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_ours_is_none_of_storage()
    {
        Assert.True(StorageFault.Is(new AggregateException(Refused, new TaskCanceledException())));
        Assert.False(StorageFault.Is(new AggregateException(Refused, new InvalidOperationException())));
        Assert.False(StorageFault.Is(new InvalidOperationException()));
    }
}
