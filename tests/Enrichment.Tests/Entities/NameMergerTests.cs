using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Entities;

namespace Enrichment.Tests.Entities;

/// <summary>The expected groups are the mentions of each entity, in order. A slash separates entities.</summary>
public class NameMergerTests
{
    [Theory]
    [InlineData("A surname follows its full name.", "[Person|Joe Biden] came. [Person|Biden] left.", "Joe Biden, Biden")]
    [InlineData(
        "A surname with a title is the person introduced by full name.",
        "[Person|Ashraf Ghani] fled. [Person|President Ghani] denied it.",
        "Ashraf Ghani, President Ghani")]
    [InlineData(
        "A title before a full name makes no other person.",
        "[Person|President Ashraf Ghani] fled. [Person|Ashraf Ghani] denied it.",
        "President Ashraf Ghani, Ashraf Ghani")]
    [InlineData("An abbreviated rank is a title.", "[Person|Rupert Smith] spoke. [Person|Gen. Smith] left.", "Rupert Smith, Gen. Smith")]
    [InlineData(
        "Two ranks in a row are a title.", "[Person|Faiz Hameed] came. [Person|Lt. Gen. Hameed] left.", "Faiz Hameed, Lt. Gen. Hameed")]
    [InlineData(
        "A surname with a title and without are one, even without a full name.",
        "[Person|President Ghani] fled. [Person|Ghani] denied it.",
        "President Ghani, Ghani")]
    [InlineData(
        "The holder of an office is not a relative with the same surname.",
        "First lady [Person|Ann Smith] came. President [Person|Smith] left.",
        "Ann Smith / Smith")]
    [InlineData(
        "An office in the name itself counts too.",
        "His wife, [Person|Ann Smith], came. [Person|Gov. Smith] left.",
        "Ann Smith / Gov. Smith")]
    [InlineData(
        "Nor is it the second of two with one surname.",
        "The [Person|Smith] family: [Person|Laura] and [Person|Ann Smith] came. President [Person|Smith] left.",
        "Smith, Smith / Laura / Ann Smith")]
    [InlineData(
        "The second of two can be the holder of the office.",
        "[Person|Putin] and [Person|Ann Smith] came. President [Person|Smith] left.",
        "Putin / Ann Smith, Smith")]
    [InlineData(
        "A relative can be named by the surname alone.",
        "His wife, [Person|Ann Smith], came. [Person|Smith] left. Mrs [Person|Smith] left.",
        "Ann Smith, Smith, Smith")]
    [InlineData(
        "An abbreviation in brackets need not start with the first letter of the name before it.",
        "The [Organization|US Food and Drug Administration] ([Organization|FDA]) met. The [Organization|FDA] left.",
        "US Food and Drug Administration, FDA, FDA")]
    [InlineData(
        "An abbreviation in brackets can have small letters.",
        "The [Organization|Institution of Chemical Engineers] ([Organization|IChemE]) met.",
        "Institution of Chemical Engineers, IChemE")]
    [InlineData(
        "An abbreviation in brackets can have marks.",
        "The [Organization|Popular Front - General Command] ([Organization|PF-GC]) met. [Organization|PF-GC] left.",
        "Popular Front - General Command, PF-GC, PF-GC")]
    [InlineData(
        "A name in brackets that is no abbreviation of the name before it is another one.",
        "The [Organization|Harbour Board] ([Organization|ABC News]) met.",
        "Harbour Board / ABC News")]
    [InlineData(
        "Laws and programs have abbreviations too.",
        "The [Law|Voting Rights Act] ([Law|VRA]) passed. The [Program|School Meals Program] ([Program|SMP]) ended.",
        "Voting Rights Act, VRA / School Meals Program, SMP")]
    [InlineData(
        "The initials of an event are no evidence that it has the name of an organization.",
        "The [Event|Green National Convention] began. The [Organization|GNC] paid for it.",
        "Green National Convention / GNC")]
    [InlineData(
        "An abbreviated rank before a person is no organization with these initials.",
        "The [Organization|Samajwadi Party] won. [Organization|SP] [Person|Anand Rao] spoke.",
        "Samajwadi Party / SP / Anand Rao")]
    [InlineData(
        "A body is not one of its parts.",
        "The [Organization|Senate Budget Committee] met. The [Organization|Senate] voted.",
        "Senate Budget Committee / Senate")]
    [InlineData(
        "The first word of a company's name is short for it.",
        "[Organization|Asano Breweries] grew. [Organization|Asano] sells beer.",
        "Asano Breweries, Asano")]
    [InlineData(
        "A newspaper that is not shortened is not the one with its last word as its name.",
        "The [Organization|Financial Times] reported it. [Organization|The Times] did not.",
        "Financial Times / The Times")]
    [InlineData(
        "Another newspaper can be called by its last word.",
        "The [Organization|Harbour Times] reported it. [Organization|The Times] said more.",
        "Harbour Times, The Times")]
    [InlineData(
        "A title may come before the given name of an East Asian name.",
        "[Person|Xi Jinping] spoke. [Person|President Xi] left.",
        "Xi Jinping, President Xi")]
    [InlineData(
        "A king is called with his number and without.",
        "[Person|King Charles III] came. [Person|King Charles] left.",
        "King Charles III, King Charles")]
    [InlineData(
        "A king is not a person with his name as a given name.",
        "[Person|Charles Michel] came. [Person|King Charles] left.",
        "Charles Michel / King Charles")]
    [InlineData(
        "A mullah is known by his last name.", "[Person|Mohammad Omar] died. [Person|Mullah Omar] led them.", "Mohammad Omar, Mullah Omar")]
    [InlineData(
        "A pope is called with his title and without.", "[Person|Pope Francis] came. [Person|Francis] left.", "Pope Francis, Francis")]
    [InlineData(
        "An Arabic article in front of a surname may be left out.",
        "[Person|Bashar al-Assad] came. [Person|Assad] left. [Person|al-Assad] spoke.",
        "Bashar al-Assad, Assad, al-Assad")]
    [InlineData(
        "A particle belongs to the surname.", "[Person|Osama bin Laden] hid. [Person|Bin Laden] died.", "Osama bin Laden, Bin Laden")]
    [InlineData("Junior is no surname.", "[Person|Martin Luther King Jr.] spoke. [Person|King] marched.", "Martin Luther King Jr., King")]
    public void A_person_is_one_under_short_names_and_titles(string sentence, string marked, string expected) =>
        AssertGroups(sentence, marked, expected);

    [Theory]
    [InlineData("Two brothers stay two.", "[Person|Noel Gallagher] sang. [Person|Liam Gallagher] sang.", "Noel Gallagher / Liam Gallagher")]
    [InlineData(
        "A father and his son with one name more stay two.",
        "[Person|Ahmad Massoud] came. [Person|Ahmad Shah Massoud] died.",
        "Ahmad Massoud / Ahmad Shah Massoud")]
    [InlineData(
        "A surname goes to the one introduced last.",
        "[Person|Joe Biden] came. [Person|Hunter Biden] came. [Person|Biden] left.",
        "Joe Biden / Hunter Biden, Biden")]
    [InlineData(
        "Two given names of one root stay two.",
        "[Person|Hassan Rouhani] came. [Person|Hussein Rouhani] left.",
        "Hassan Rouhani / Hussein Rouhani")]
    [InlineData("Rashid is not Rashad.", "[Person|Rashid Khan] came. [Person|Rashad Khan] left.", "Rashid Khan / Rashad Khan")]
    [InlineData("Mohammed is not Mahmoud.", "[Person|Mohammed Abbas] came. [Person|Mahmoud Abbas] left.", "Mohammed Abbas / Mahmoud Abbas")]
    [InlineData(
        "A short given name that differs by a letter is another name.",
        "[Person|Omar Khan] came. [Person|Amar Khan] left.",
        "Omar Khan / Amar Khan")]
    [InlineData("Meyer is not Mayer.", "[Person|John Meyer] came. [Person|John Mayer] left.", "John Meyer / John Mayer")]
    [InlineData("Hopper is not Hooper.", "[Person|Grace Hopper] came. [Person|Grace Hooper] left.", "Grace Hopper / Grace Hooper")]
    [InlineData("Berry is not Barry.", "[Person|Chuck Berry] came. [Person|Chuck Barry] left.", "Chuck Berry / Chuck Barry")]
    [InlineData("Maria is not Marie.", "[Person|Maria Curie] came. [Person|Marie Curie] left.", "Maria Curie / Marie Curie")]
    [InlineData(
        "Names that differ in both words stay two.",
        "[Person|Mohammed Masood] came. [Person|Muhammad Massoud] left.",
        "Mohammed Masood / Muhammad Massoud")]
    [InlineData(
        "Two spellings side by side are two persons.",
        "[Person|Hameed Karzai] and [Person|Hamid Karzai] came.",
        "Hameed Karzai / Hamid Karzai")]
    public void Two_persons_stay_two(string sentence, string marked, string expected) => AssertGroups(sentence, marked, expected);

    [Theory]
    [InlineData(
        "A silent h comes and goes.",
        "[Person|Zabihullah Mujahid] spoke. [Person|Zabiullah Mujahid] said no more.",
        "Zabihullah Mujahid, Zabiullah Mujahid")]
    [InlineData(
        "A surname is spelled in two ways.", "[Person|Ahmad Massoud] came. [Person|Ahmad Masood] left.", "Ahmad Massoud, Ahmad Masood")]
    [InlineData("A surname alone is spelled differently.", "[Person|Ahmad Massoud] came. [Person|Massud] left.", "Ahmad Massoud, Massud")]
    [InlineData(
        "Three spellings are one person.",
        "[Person|Mohammed Fahim] came. [Person|Muhammad Fahim] spoke. [Person|Mohamed Fahim] left.",
        "Mohammed Fahim, Muhammad Fahim, Mohamed Fahim")]
    [InlineData(
        "A diphthong is written in three ways.",
        "[Person|Saddam Hussein] came. [Person|Saddam Hussain] spoke. [Person|Saddam Husayn] left.",
        "Saddam Hussein, Saddam Hussain, Saddam Husayn")]
    [InlineData(
        "A Russian ending is written in two ways.",
        "[Person|Sergey Lavrov] came. [Person|Sergei Lavrov] left.",
        "Sergey Lavrov, Sergei Lavrov")]
    [InlineData(
        "Q is k and a double letter single.",
        "[Person|Qassem Soleimani] came. [Person|Qasem Soleimani] left.",
        "Qassem Soleimani, Qasem Soleimani")]
    [InlineData(
        "A Ukrainian ending is spelled in three ways.",
        "[Person|Volodymyr Zelensky] came. [Person|Volodymyr Zelenskyy] spoke. [Person|President Zelenskiy] left.",
        "Volodymyr Zelensky, Volodymyr Zelenskyy, President Zelenskiy")]
    [InlineData(
        "A surname spelled differently belongs to neither of two persons with it.",
        "[Person|Ahmad Massoud] came. [Person|Wali Massoud] came. [Person|Masood] left.",
        "Ahmad Massoud / Wali Massoud / Masood")]
    [InlineData("A place is spelled with e and with i.", "[Location|Panjshir] held. [Location|Panjsher] fell.", "Panjshir, Panjsher")]
    [InlineData("A place begins with k and with q.", "[Location|Kandahar] held. [Location|Qandahar] fell.", "Kandahar, Qandahar")]
    [InlineData(
        "An organization is transcribed in two ways.",
        "[Organization|Hezbollah] fired. [Organization|Hizbullah] denied it.",
        "Hezbollah, Hizbullah")]
    [InlineData(
        "An article hyphenated or not is the same article.",
        "[Organization|al-Qaeda] struck. [Organization|Al Qaida] denied it.",
        "al-Qaeda, Al Qaida")]
    [InlineData(
        "British and American spelling are one.",
        "The [Organization|World Health Organization] warned. The [Organization|World Health Organisation] denied it.",
        "World Health Organization, World Health Organisation")]
    public void A_name_is_one_in_every_transcription(string sentence, string marked, string expected) =>
        AssertGroups(sentence, marked, expected);

    [Theory]
    [InlineData("Iran is not Iraq.", "[Location|Iran] fired. [Location|Iraq] waited.", "Iran / Iraq")]
    [InlineData("Niger is not Nigeria.", "[Location|Niger] fired. [Location|Nigeria] waited.", "Niger / Nigeria")]
    [InlineData("Dublin is not Berlin.", "[Location|Dublin] called. [Location|Berlin] waited.", "Dublin / Berlin")]
    [InlineData(
        "North Korea is not South Korea.", "[Location|North Korea] fired. [Location|South Korea] waited.", "North Korea / South Korea")]
    [InlineData("Austria is not Australia.", "[Location|Austria] called. [Location|Australia] waited.", "Austria / Australia")]
    [InlineData("Slovakia is not Slovenia.", "[Location|Slovakia] called. [Location|Slovenia] waited.", "Slovakia / Slovenia")]
    [InlineData("Gambia is not Zambia.", "[Location|Gambia] called. [Location|Zambia] waited.", "Gambia / Zambia")]
    [InlineData("Guinea is not Guinea-Bissau.", "[Location|Guinea] called. [Location|Guinea-Bissau] waited.", "Guinea / Guinea-Bissau")]
    [InlineData("Mexico is not its capital.", "[Location|Mexico] called. [Location|Mexico City] waited.", "Mexico / Mexico City")]
    [InlineData("Sudan is not South Sudan.", "[Location|Sudan] called. [Location|South Sudan] waited.", "Sudan / South Sudan")]
    [InlineData(
        "A city is not the river that bears its name.", "[Location|Kabul] fell. [Location|Kabul River] rose.", "Kabul / Kabul River")]
    [InlineData("One acronym is not another with the same letters.", "[Organization|NATO] came. [Organization|NOTA] left.", "NATO / NOTA")]
    [InlineData(
        "Deutsche Bank is not Deutsche Bahn.",
        "[Organization|Deutsche Bank] paid. [Organization|Deutsche Bahn] struck.",
        "Deutsche Bank / Deutsche Bahn")]
    public void Two_places_or_organizations_stay_two(string sentence, string marked, string expected) =>
        AssertGroups(sentence, marked, expected);

    [Theory]
    [InlineData(
        "An acronym in brackets is the name before it, and so is a part of the acronym.",
        "The [Organization|National Resistance Front of Afghanistan] ([Organization|NRFA]) fought. [Organization|NRF] lost.",
        "National Resistance Front of Afghanistan, NRFA, NRF")]
    [InlineData(
        "An expansion can be in the brackets.",
        "The [Organization|AWN] ([Organization|Afghan Women's Network]) met.",
        "AWN, Afghan Women's Network")]
    [InlineData(
        "An acronym is written with periods and without.",
        "The [Organization|U.N.] met. The [Organization|United Nations] voted. The [Organization|UN] waits.",
        "U.N., United Nations, UN")]
    [InlineData(
        "An acronym in brackets after another name is not its acronym.",
        "The [Organization|Reuters News Service] ([Organization|AFP]) met.",
        "Reuters News Service / AFP")]
    public void An_acronym_is_what_the_article_says_it_is(string sentence, string marked, string expected) =>
        AssertGroups(sentence, marked, expected);

    [Theory]
    [InlineData("A possessive is no part of a person's name.", "[Person|Joe Biden] came. [Person|Biden's] son left.", "Joe Biden, Biden's")]
    [InlineData(
        "A possessive is no part of an organization's name that also occurs without it.",
        "The [Organization|Taliban] came. [Organization|The Taliban’s] men left.",
        "Taliban, The Taliban’s")]
    [InlineData(
        "A possessive of a name in s has none of its own.",
        "[Person|Julius Caesar Cassius] came. [Person|Cassius'] men left.",
        "Julius Caesar Cassius, Cassius'")]
    [InlineData(
        "McDonald's is not McDonald.", "[Organization|McDonald's] sold. [Person|Ronald McDonald] laughed.", "McDonald's / Ronald McDonald")]
    public void A_possessive_makes_no_other_entity(string sentence, string marked, string expected) =>
        AssertGroups(sentence, marked, expected);

    [Fact]
    public void The_name_of_an_entity_bears_neither_title_nor_possessive_where_the_article_has_it_without()
    {
        var entity = Assert.Single(
            NamedText.Parse("[Person|President Ghani's] men fled. [Person|Ashraf Ghani] stayed. [Person|Ghani's] wife left.").Group());

        Assert.Equal("Ashraf Ghani", entity.Name);
        Assert.Equal(["President Ghani's", "Ghani's"], entity.Aliases);
    }

    [Fact]
    public void A_possessive_is_no_alias_of_the_name_without_it() =>
        Assert.Empty(Assert.Single(NamedText.Parse("[Location|Kabul] fell. [Location|Kabul's] markets closed.").Group()).Aliases);

    [Fact]
    public void A_person_who_bears_a_countrys_name_is_not_the_country()
    {
        var link = new EntityLink("iso3166", "JO", "https://example.org/JO");
        var (article, names) = NamedText.Parse("[Person|Michael Jordan] flew to [Location|Jordan]. [Person|Jordan] smiled.");

        var entities = EntityGrouper.Group(
            TokenizedArticle.Create(article),
            [.. names.Select(name => name.Type == EntityType.Location ? name with { Links = [link] } : name)]);

        Assert.Equal(["Michael Jordan", "Jordan"], entities.Select(entity => entity.Name));
        Assert.Equal(2, entities[0].Mentions.Count);
        Assert.Empty(entities[0].Links);
        Assert.Equal([link], entities[1].Links);
    }

    [Fact]
    public void A_link_of_another_type_than_the_entitys_is_left_out()
    {
        var article = NamedText.CreateArticle("Chad Chad Chad");
        var link = new EntityLink("iso3166", "TD", "https://example.org/TD");

        var entity = Assert.Single(
            EntityGrouper.Group(
                TokenizedArticle.Create(article),
                [
                    new(0, 4, EntityType.Person, 0.9),
                    new(5, 4, EntityType.Person, 0.9),
                    new(10, 4, EntityType.Location, 0.9) { Links = [link] },
                ]));

        Assert.Equal(EntityType.Person, entity.Type);
        Assert.Empty(entity.Links);
    }

    [Fact]
    public void Two_spellings_with_two_links_in_one_register_stay_two()
    {
        var article = NamedText.CreateArticle("Panjshir fell. Panjsher held.");

        Assert.Equal(2, EntityGrouper.Group(TokenizedArticle.Create(article), [Linked(0, "Q1"), Linked(15, "Q2")]).Count);

        static RecognizedName Linked(int offset, string id) =>
            new(offset, 8, EntityType.Location, 0.9) { Links = [new EntityLink("wikidata", id, $"https://example.org/{id}")] };
    }

    [Fact]
    public void A_people_and_its_country_stay_two_with_one_link()
    {
        var article = NamedText.CreateArticle("Britain and the Britons and the British");
        var link = new EntityLink("iso3166", "GB", "https://example.org/GB");

        var entities = EntityGrouper.Group(
            TokenizedArticle.Create(article),
            [Named(0, 7, EntityType.Location), Named(16, 7, EntityType.Group), Named(32, 7, EntityType.Group)]);

        Assert.Equal(["Britain", "Britons"], entities.Select(entity => entity.Name));

        RecognizedName Named(int offset, int length, EntityType type) => new(offset, length, type, 0.9) { Links = [link] };
    }

    [Theory]
    [InlineData("one surname", "Ab{0:x5} Massoud ", 14)]
    [InlineData("one skeleton", "Massoud B{0:x5} ", 15)]
    [InlineData("titles", "Mr Massoud{0:x5}s ", 17)]
    public void Hostile_names_are_grouped_in_time(string of, string form, int length)
    {
        const int Count = 20_000;
        var text = string.Concat(Enumerable.Range(0, Count).Select(number => string.Format(null, form, number)));
        var width = text.Length / Count;
        var names = Enumerable.Range(0, Count)
            .Select(number => new RecognizedName(number * width, Math.Min(length, width - 1), EntityType.Person, 0.9))
            .ToList();
        var watch = System.Diagnostics.Stopwatch.StartNew();

        EntityGrouper.Group(TokenizedArticle.Create(NamedText.CreateArticle(text)), names);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{of}: {watch.Elapsed}");
    }

    private static void AssertGroups(string sentence, string marked, string expected) =>
        Assert.True(Shown(marked) == expected, $"{sentence} But: {Shown(marked)}");

    private static string Shown(string marked) =>
        string.Join(
            " / ", NamedText.Parse(marked).Group().Select(entity => string.Join(", ", entity.Mentions.Select(mention => mention.Text))));
}
