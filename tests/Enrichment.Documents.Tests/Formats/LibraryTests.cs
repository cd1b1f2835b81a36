using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Tests.Formats;

public class LibraryTests
{
    [Fact]
    public void A_library_is_described_by_its_name_and_version() =>
        Assert.Equal("SmartReader 0.11.1", Library.Describe<SmartReader.Reader>());
}
