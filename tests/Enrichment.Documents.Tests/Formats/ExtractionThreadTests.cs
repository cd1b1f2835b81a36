using System.Runtime.CompilerServices;
using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Tests.Formats;

public class ExtractionThreadTests
{
    private static readonly ExtractedText Text = new() { Media = MediaInfo.PlainText, Blocks = [new TextBlock("Text.", null)] };

    [Fact]
    public void The_result_of_the_format_is_returned() => Assert.Same(Text, Run(_ => Text));

    [Fact]
    public void An_extraction_that_takes_too_long_is_given_up_and_canceled()
    {
        using var canceled = new ManualResetEventSlim();

        var error = Assert.Throws<ArticleException>(() => Run(
            token =>
            {
                token.WaitHandle.WaitOne();
                canceled.Set();
                return Text;
            },
            new ExtractionLimits { Time = TimeSpan.FromMilliseconds(20) }));

        Assert.Equal(ErrorCode.ExtractionTimeout, error.Code);
        Assert.Equal("The text of a test document was not extracted within 0.02 seconds; send in its text.", error.Message);
        Assert.True(canceled.Wait(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void The_caller_can_cancel_an_extraction_that_runs()
    {
        using var caller = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => Run(
            token =>
            {
                caller.Cancel();
                token.WaitHandle.WaitOne();
                return Text;
            },
            cancellationToken: caller.Token));
    }

    [Fact]
    public void An_article_exception_of_the_format_is_thrown_as_it_is()
    {
        var exception = new ArticleException(ErrorCode.NoText, "No text.");

        Assert.Same(exception, Assert.Throws<ArticleException>(() => Run(_ => throw exception)));
    }

    [Fact]
    public void Any_other_exception_means_that_the_document_is_damaged()
    {
        var error = Assert.Throws<ArticleException>(() => Run(_ => throw new InvalidDataException("Row 5.")));

        Assert.Equal(ErrorCode.DamagedDocument, error.Code);
        Assert.Equal(
            "The content looks like a test document but cannot be read (InvalidDataException: Row 5.); "
            + "save it again, or send in its text.",
            error.Message);
    }

    [Fact]
    public void Memory_that_is_used_up_is_no_error_of_the_document() =>
        Assert.ThrowsAny<OutOfMemoryException>(() => Run(_ => throw new InsufficientMemoryException()));

    [Fact]
    public void A_recursion_of_100_000_levels_fits_on_the_stack() => Assert.Same(Text, RunRecursion(100_000));

    [Fact]
    public void A_recursion_that_notices_the_end_of_the_stack_means_that_the_document_is_nested_too_deeply()
    {
        var error = Assert.Throws<ArticleException>(() => RunRecursion(int.MaxValue));

        Assert.Equal(ErrorCode.NestedTooDeeply, error.Code);
    }

    private static ExtractedText RunRecursion(int levels) => Run(_ => Recurse(levels) == levels ? Text : throw new InvalidDataException());

    private static int Recurse(int levels)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return levels == 0 ? 0 : Recurse(levels - 1) + 1;
    }

    private static ExtractedText Run(
        Func<CancellationToken, ExtractedText> extract, ExtractionLimits? limits = null, CancellationToken cancellationToken = default) =>
        ExtractionThread.Run(new TestFormat(extract), default, limits ?? ExtractionLimits.Default, cancellationToken);

    private sealed class TestFormat(Func<CancellationToken, ExtractedText> extract) : IDocumentFormat
    {
        public string Name => "a test document";

        public int GetMaxBytes(ExtractionLimits limits) => int.MaxValue;

        public bool Matches(ReadOnlySpan<byte> content) => true;

        public ExtractedText Extract(ReadOnlyMemory<byte> content, ExtractionLimits limits, CancellationToken cancellationToken) =>
            extract(cancellationToken);
    }
}
