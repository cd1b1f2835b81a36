using Enrichment.Syntax;
using Enrichment.Tests.Text;
using Enrichment.Text;
using FsCheck.Xunit;

namespace Enrichment.Tests.Syntax;

/// <summary>In the tables "|" separates words.</summary>
public sealed class SyntaxWordsTests
{
    [Theory]
    [InlineData("He didn't go, and I won't.", "He|did|n't|go|,|and|I|wo|n't|.")]
    [InlineData("They don’t know what they’re doing", "They|do|n’t|know|what|they|’re|doing")]
    [InlineData("I'm sure we'll see; you've said he'd go", "I|'m|sure|we|'ll|see|;|you|'ve|said|he|'d|go")]
    [InlineData("It couldn't've been", "It|could|n't|'ve|been")]
    [InlineData("DON'T", "DO|N'T")]
    [InlineData("We cannot go, gonna stay", "We|can|not|go|,|gon|na|stay")]
    [InlineData("They dont know", "They|do|nt|know")]
    [InlineData("O'Brien's o'clock", "O'Brien|'s|o'clock")]
    public void A_contraction_is_two_words(string text, string words) => AssertWords(words, text);

    [Theory]
    [InlineData("Smith's plan", "Smith|'s|plan")]
    [InlineData("the students' union", "the|students|'|union")]
    [InlineData("the U.S.'s plan", "the|U.S.|'s|plan")]
    [InlineData("China’s plan", "China|’s|plan")]
    public void A_possessive_ending_is_a_word(string text, string words) => AssertWords(words, text);

    [Theory]
    [InlineData("the U.S.-led force of al-Qaeda", "the|U.S.|-|led|force|of|al|-|Qaeda")]
    [InlineData("a 31-year-old man, one-on-one", "a|31|-|year|-|old|man|,|one|-|on|-|one")]
    [InlineData("COVID-19 and F-16s", "COVID|-|19|and|F|-|16s")]
    [InlineData("don't-know voters", "do|n't|-|know|voters")]
    public void The_parts_of_a_compound_and_its_hyphens_are_words(string text, string words) => AssertWords(words, text);

    [Theory]
    [InlineData("an e-mail by co-workers in mid-July", "an|e-mail|by|co-workers|in|mid-July")]
    [InlineData("anti-American, pre-war, non-Arab", "anti-American|,|pre-war|,|non-Arab")]
    [InlineData("pro-same-gender-marriage", "pro-same|-|gender|-|marriage")]
    [InlineData("Kafka-esque", "Kafka-esque")]
    public void A_prefix_is_no_word(string text, string words) => AssertWords(words, text);

    [Theory]
    [InlineData("$50m, €4.2bn and US$5", "$|50|m|,|€|4.2|bn|and|US$|5")]
    [InlineData("at 10am or 5p.m. on 9/11", "at|10|am|or|5|p.m.|on|9/11")]
    [InlineData("5km of 35mm film, 12%", "5|km|of|35|mm|film|,|12|%")]
    [InlineData("4G and 3D, the 20th and the 1990s", "4G|and|3D|,|the|20th|and|the|1990s")]
    [InlineData("the 60's and '02", "the|60's|and|'02")]
    [InlineData("2pm-5pm or 5-10 or 5:00-8:30", "2|pm|-|5|pm|or|5|-|10|or|5:00|-|8:30")]
    [InlineData("1/2 of 11/28/2000, 24/7", "1|/|2|of|11/28/2000|,|24|/|7")]
    [InlineData("call +44 or 713-853-3989 or 345-9945", "call|+44|or|713-853-3989|or|345-9945")]
    [InlineData("on 2021-09-06, 11-20-2000", "on|2021-09-06|,|11-20-2000")]
    [InlineData("over 2,100 and .5", "over|2,100|and|.5")]
    public void A_unit_is_a_word_of_its_own_and_a_date_or_telephone_number_is_one_word(string text, string words) =>
        AssertWords(words, text);

    [Theory]
    [InlineData("Dr. Smith vs. Sen. J. Doe Jr. of St. Louis", "Dr.|Smith|vs.|Sen.|J.|Doe|Jr.|of|St.|Louis")]
    [InlineData("On Sept. 5, Apple Inc. said so.", "On|Sept.|5|,|Apple|Inc.|said|so|.")]
    [InlineData("at 5 p.m. in the U.S. today", "at|5|p.m.|in|the|U.S.|today")]
    [InlineData("the U.S and i.e this", "the|U.S|and|i.e|this")]
    [InlineData("No. 4 said no. So did I", "No.|4|said|no|.|So|did|I")]
    [InlineData("a Ph.D. student", "a|Ph.D.|student")]
    public void The_period_of_an_abbreviation_is_part_of_the_word(string text, string words) => AssertWords(words, text);

    [Theory]
    [InlineData("He left the U.S.", "He|left|the|U.S|.")]
    [InlineData("(They met at 5 p.m.)", "(|They|met|at|5|p.m|.|)")]
    [InlineData("“He works for Apple Inc.”", "“|He|works|for|Apple|Inc|.|”")]
    [InlineData("Books, papers, etc.", "Books|,|papers|,|etc|.")]
    public void At_the_end_of_a_sentence_the_period_of_an_abbreviation_is_a_word(string text, string words) => AssertWords(words, text);

    [Theory]
    [InlineData("What?! No!!! Well... -- yes", "What|?!|No|!!!|Well|...|--|yes")]
    [InlineData("====> here <<", "====>|here|<<")]
    [InlineData("''Yes,'' he said", "''|Yes|,|''|he|said")]
    [InlineData("good :-) bad :(", "good|:-)|bad|:(")]
    [InlineData("👍🏽 and 👩‍🚀 and ❤️", "👍🏽|and|👩‍🚀|and|❤️")]
    [InlineData("a […] b", "a|[…]|b")]
    public void Marks_that_belong_together_are_one_word(string text, string words) => AssertWords(words, text);

    [Theory]
    [InlineData("(he/she) and/or \"it\"", "(|he|/|she|)|and|/|or|\"|it|\"")]
    [InlineData("Kabul—the capital–fell", "Kabul|—|the|capital|–|fell")]
    [InlineData("“No,” she said.", "“|No|,|”|she|said|.")]
    public void Other_marks_are_words_of_their_own(string text, string words) => AssertWords(words, text);

    [Theory]
    [InlineData("see https://example.org/a-b, www.example.org", "see|https://example.org/a-b|,|www.example.org")]
    [InlineData("mail a.b@example.org or @AsvakaNews about #Panjshir", "mail|a.b@example.org|or|@AsvakaNews|about|#Panjshir")]
    [InlineData("open my_plan.doc and report-2.pdf.", "open|my_plan.doc|and|report-2.pdf|.")]
    [InlineData("comp.sources.unix", "comp.sources.unix")]
    [InlineData("AT&T and R&D", "AT&T|and|R&D")]
    public void An_address_a_file_or_a_short_name_with_an_ampersand_is_one_word(string text, string words) => AssertWords(words, text);

    [Fact]
    public void Offsets_count_from_the_start_of_the_text()
    {
        const string Text = "One. He can't. Four";

        Assert.Equal([new(5, 2), new(8, 2), new(10, 3), new(13, 1)], SyntaxWords.Split(new TokenRun(Text, new TextSpan(5, 9))));
    }

    [Fact]
    public void An_empty_sentence_has_no_words() => Assert.Empty(SyntaxWords.Split(new TokenRun("", new TextSpan(0, 0))));

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 500)]
    public void Every_character_but_white_space_is_in_exactly_one_word(ArticleText text) => AssertCovers(text.Value);

    [Theory]
    [InlineData("a-")]
    [InlineData("e-")]
    [InlineData("'d")]
    [InlineData("n't")]
    [InlineData("a.")]
    [InlineData("a_")]
    [InlineData("((a.b")]
    [InlineData("1-")]
    [InlineData("1/")]
    [InlineData("don't-")]
    [InlineData("!")]
    [InlineData("'")]
    [InlineData(":-")]
    [InlineData("\u0301")]
    [InlineData("😀\u200d")]
    [InlineData("\ud83d")]
    public void A_megabyte_without_a_space_is_split_as_well(string unit) =>
        AssertCovers(string.Concat(Enumerable.Repeat(unit, 1_048_576 / unit.Length)));

    private static void AssertCovers(string text)
    {
        var at = 0;
        foreach (var word in SyntaxWords.Split(new TokenRun(text, new TextSpan(0, text.Length))))
        {
            Assert.True(word.Length > 0 && text.AsSpan(at, word.Offset - at).IsWhiteSpace());
            Assert.False(word.End < text.Length && char.IsSurrogatePair(text[word.End - 1], text[word.End]));
            at = word.End;
        }

        Assert.True(text.AsSpan(at).IsWhiteSpace());
    }

    private static void AssertWords(string expected, string text) => Assert.Equal(
        expected,
        string.Join('|', SyntaxWords.Split(new TokenRun(text, new TextSpan(0, text.Length))).Select(word => word.In(text))));
}
