using System.Security.Cryptography;
using System.Text;
using Enrichment.Embedded.Lexicons;
using Enrichment.Embedded.Network;
using Enrichment.Text;

namespace Enrichment.Embedded.Tests.Network;

public class WordListFinderTests
{
    private static readonly string[] Names = ["countries", "places", "organizations", "peoples", "organization-links"];

    public static TheoryData<string> Lists => [.. Names];

    /// <summary>
    /// The networks were trained with these words. After a change, results differ all over an article: put the words in another list, or
    /// train both networks again and write the new hash here.
    /// </summary>
    [Fact]
    public void The_words_are_those_that_the_networks_were_trained_with()
    {
        var names = Names.SelectMany(list => WordList.Open($"Entities/{list}.txt").Entries)
            .Select(entry => $"{entry.Text}\t{entry.Classes}");
        string[] words =
        [
            .. NameCues.GivenNames.Words, .. NameCues.Organizations.Words, .. NameCues.Locations.Words, .. NameCues.LocationStarts.Words,
            .. NameCues.Events.Words, .. NameCues.Calendar.Words, .. PersonTitleWords.Titles.Words, .. SentenceWords.VerbsOfPersons,
        ];
        var all = string.Join('\n', names.Concat(words).Order(StringComparer.Ordinal));
        Assert.Equal("02de7a3bc5c8ea71", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..16]);
    }

    [Theory]
    [InlineData("Maria", "Maria: GivenName")]
    [InlineData("President Macron", "President: Title")]
    [InlineData("on Monday in March", "Monday: Calendar", "March: Calendar")]
    [InlineData("he said", "said: SpeechVerb")]
    [InlineData("the Climate Summit", "Summit: EventWord")]
    [InlineData("in France", "France: Country")]
    [InlineData("Afghans", "Afghans: People")]
    [InlineData("the sky was quiet")]
    public void A_word_has_the_lists_that_have_it(string text, params string[] lists) => Assert.Equal(lists, Find(text));

    [Theory]
    [InlineData("in New York", "New: Place", "York: Place, Continued")]
    [InlineData("the United Arab Emirates won",
        "United: Country, OrganizationWord", "Arab: Country, Continued", "Emirates: Country, Continued")]
    [InlineData("in Guinea-Bissau", "Guinea: Country", "-: Country, Continued", "Bissau: Country, Continued")]
    [InlineData("by al-Qaeda", "al: Organization", "-: Organization, Continued", "Qaeda: Organization, Continued")]
    public void A_known_name_of_several_words_is_found(string text, params string[] lists) => Assert.Equal(lists, Find(text));

    [Theory]
    [InlineData("new york")]
    [InlineData("well-known")]
    public void A_known_name_is_found_only_as_it_is_written(string text) => Assert.Empty(Find(text));

    [Fact]
    public void The_longest_known_name_wins() =>
        Assert.Equal(["Papua: Country", "New: Country, Continued", "Guinea: Country, Continued"], Find("Papua New Guinea"));

    [Fact]
    public void A_known_name_at_the_end_of_the_text_is_found() => Assert.Equal(["Kabul: Country"], Find("Kabul"));

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_known_name_is_found_in_a_sentence(string list)
    {
        Assert.All(WordList.Open($"Entities/{list}.txt").Entries, entry =>
        {
            var text = $"x {WithoutArticle(entry.Text)} x";
            var words = TestArticle.Split(text);
            var found = WordListFinder.Find(text, words);

            Assert.All(found[1..^1], (lists, index) => Assert.True(
                (lists & ~WordLists.Continued) != WordLists.None && lists.HasFlag(WordLists.Continued) == index > 0,
                $"{entry.Text}: {string.Join(" | ", found)}"));
        });
    }

    // The time would be noticeable if it grew with the square.
    [Theory]
    [InlineData("United ")]
    [InlineData("A ")]
    [InlineData("al-")]
    [InlineData("New York-")]
    public void Many_words_that_could_start_a_name_are_read_in_linear_time(string word)
    {
        var text = string.Concat(Enumerable.Repeat(word, 100_000));
        var words = TestArticle.Split(text);

        var lists = WordListFinder.Find(text, words);

        Assert.Equal(WordListFinder.Find(word + word, TestArticle.Split(word + word))[0], lists[0]);
        Assert.Equal(words.Count, lists.Length);
    }

    [Fact]
    public void Each_list_has_a_value_of_the_network() =>
        Assert.Equal(WordListFinder.Count, Enum.GetValues<WordLists>().Count(list => list != WordLists.None));

    // "the Gambia" is also known without its article.
    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;

    private static IEnumerable<string> Find(string text)
    {
        var words = TestArticle.Split(text);
        return words.Zip(WordListFinder.Find(text, words))
            .Where(pair => pair.Second != WordLists.None)
            .Select(pair => $"{text.Substring(pair.First.Offset, pair.First.Length)}: {pair.Second}");
    }
}
