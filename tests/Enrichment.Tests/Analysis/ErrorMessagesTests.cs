using Enrichment.Analysis;

namespace Enrichment.Tests.Analysis;

public class ErrorMessagesTests
{
    [Theory]
    [InlineData("Not now.")]
    [InlineData("\r\n  Not now. \r\nStatus: 503")]
    [InlineData("Not now.\n")]
    public void Only_the_first_line_is_kept(string message) => Assert.Equal("Not now.", ErrorMessages.GetFirstLine(message));
}
