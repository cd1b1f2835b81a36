using Enrichment.Analysis;
using Enrichment.Embedded.Entities;
using Enrichment.Entities;

namespace Enrichment.Embedded.Tests.Entities;

/// <summary>In a marked text, "[Person|Ann Lee]" is a name that the network found, or one that is expected.</summary>
public class NameCandidatesTests
{
    [Theory]
    [InlineData("[Person|Abdul Wudod Zara - Ahmad Shah Massoud] met.", "Person Abdul Wudod Zara", "Person Ahmad Shah Massoud")]
    [InlineData("[Person|Ann Lee – Bob Ray – Cid] met.", "Person Ann Lee", "Person Bob Ray", "Person Cid")]
    [InlineData("[Person|al - Zarqawi] spoke.", "Person al - Zarqawi")]
    [InlineData("[Person|Mary-Ann Lee] spoke.", "Person Mary-Ann Lee")]
    [InlineData("[Organization|Paris - Saint Germain] won.", "Organization Paris - Saint Germain")]
    public void Persons_on_the_two_sides_of_a_spaced_dash_are_two(string marked, params string[] names) =>
        Assert.Equal(names, Merge(marked));

    [Theory]
    [InlineData("[Person|Abbas Stanekzai pipped] him.", "Person Abbas Stanekzai")]
    [InlineData("[Person|Ann Lee was seen] there.", "Person Ann Lee")]
    [InlineData("[Person|Justin bieber] sang.", "Person Justin bieber")]
    [InlineData("[Person|justin drew bieber] sang.", "Person justin drew bieber")]
    [InlineData("[Person|Charles de Gaulle] spoke.", "Person Charles de Gaulle")]
    public void A_person_ends_before_a_word_in_lower_case_if_two_words_are_left(string marked, string name) =>
        Assert.Equal([name], Merge(marked));

    [Theory]
    [InlineData("[Person|Queen] [Person|Mary] spoke.", "Person Queen Mary")]
    [InlineData("[Person|General Abdul Wudod Zara] spoke.", "Person Abdul Wudod Zara")]
    [InlineData("[Person|Queen Mary] spoke.", "Person Queen Mary")]
    public void A_title_is_part_of_a_name_only_if_the_name_is_used_with_it(string marked, string name) =>
        Assert.Equal([name], Merge(marked));

    [Theory]
    [InlineData("[Location|Panjshir province] fell.", "Location Panjshir")]
    [InlineData("[Location|Panjshir Province] fell.", "Location Panjshir Province")]
    public void A_kind_of_place_in_lower_case_is_no_part_of_the_name(string marked, string name) => Assert.Equal([name], Merge(marked));

    [Theory]
    [InlineData("The [Organization|Green Alliance – Labour Union] won.", "Organization Green Alliance", "Organization Labour Union")]
    [InlineData("The [Organization|Jamaat - e - Islami] won.", "Organization Jamaat - e - Islami")]
    public void Organizations_on_the_two_sides_of_a_spaced_dash_are_two(string marked, params string[] names) =>
        Assert.Equal(names, Merge(marked));

    [Theory]
    [InlineData("The [Organization|state-run Daily Herald] closed.", "Organization Daily Herald")]
    [InlineData("The [Organization|al Qaeda Front] attacked.", "Organization al Qaeda Front")]
    [InlineData("I like [Organization|manchester United].", "Organization manchester United")]
    [InlineData("The [Organization|Green Rope League in cultural affairs] met.", "Organization Green Rope League")]
    [InlineData("The [Organization|Law and Order party] lost.", "Organization Law and Order")]
    [InlineData("The [Organization|Labour party] lost.", "Organization Labour party")]
    [InlineData("The [Organization|Republic of Korea air force] flew.", "Organization Republic of Korea air force")]
    [InlineData("The [Organization|Saudi Vision 2030] began.", "Organization Saudi Vision 2030")]
    public void Words_in_lower_case_around_an_organization_are_no_part_of_it(string marked, string name) =>
        Assert.Equal([name], Merge(marked));

    [Theory]
    [InlineData("[Organization|RT] @harbour: the ferry is late.")]
    [InlineData("Part [Person|VI] of the plan is new.")]
    [InlineData("The [Organization|III] of May.")]
    public void The_mark_of_a_repeated_post_and_a_numeral_are_no_names(string marked) => Assert.Empty(Merge(marked));

    [Theory]
    [InlineData("She saw the film [Other|Northern Dawn].", "Product Northern Dawn")]
    [InlineData("His novel “[Other|Northern Dawn]” is out.", "Product Northern Dawn")]
    public void A_name_after_a_kind_of_work_is_a_work(string marked, string name) => Assert.Equal([name], Merge(marked));

    [Theory]
    [InlineData("The [Other|Clean Rivers Act] passed.", "Law Clean Rivers Act")]
    [InlineData("The [Organization|Clean Rivers Act] passed.", "Law Clean Rivers Act")]
    [InlineData("The [Other|River Resilience Project] ended.", "Program River Resilience Project")]
    [InlineData("The [Organization|River Resilience Project] met.", "Organization River Resilience Project")]
    public void Laws_and_programs_are_known_by_their_heads(string marked, string name) => Assert.Equal([name], Merge(marked));

    [Theory]
    [InlineData("[Organization|We] met the board of the [Organization|WHO].", "Organization WHO")]
    [InlineData("[Organization|It] joined [Organization|the] [Location|US] in talks.", "Location US")]
    [InlineData("[Person|ann.lee@example.org] wrote to [Person|@annlee].", "Person @annlee")]
    public void Pronouns_and_addresses_are_no_names(string marked, params string[] names) => Assert.Equal(names, Merge(marked));

    [Theory]
    [InlineData("The [Other|2010 United Kingdom general election] was close.", "Event 2010 United Kingdom general election")]
    [InlineData("The [Other|Delta variant] spread.", "Other Delta variant")]
    public void Of_other_names_only_events_have_a_type(string marked, params string[] names) => Assert.Equal(names, Merge(marked));

    private static IEnumerable<string> Merge(string marked)
    {
        var text = new System.Text.StringBuilder();
        var found = new List<RecognizedName>();
        foreach (var part in marked.Split('[', ']'))
        {
            var bar = part.IndexOf('|', StringComparison.Ordinal);
            if (bar >= 0) found.Add(new RecognizedName(text.Length, part.Length - bar - 1, Enum.Parse<EntityType>(part[..bar]), 0.99));
            text.Append(part[(bar + 1)..]);
        }

        return NameCandidates.Merge(text.ToString(), found, []).Select(name => $"{name.Type} {name.Text}");
    }
}
