using Enrichment.Embedded.Lexicons;
using Enrichment.Lexicons;

namespace Enrichment.Embedded.Tests;

public class WordListTests
{
    public static TheoryData<string> Lists => [.. Lexicon.FindNames(typeof(WordList).Assembly)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_list_of_the_provider_is_valid(string name) => Assert.NotEmpty(WordList.Open(name).Entries.ToList());
}
