using Enrichment.Text;
using FsCheck.Xunit;

namespace Enrichment.Tests.Text;

/// <summary>
/// In the tables "|" is the end of a sentence. It has spaces around it if a space follows the sentence.
/// </summary>
public class SentenceSplitterTests
{
    [Theory]
    [InlineData("It rained.|It stopped.")]
    [InlineData("Did it rain?|It did!|Really?!|Yes.")]
    [InlineData("He fell in the U.S.|He rose again.")]
    [InlineData("They left at 5 a.m.|The rest stayed.")]
    [InlineData("He works for Acme Inc.|The rest do not.")]
    [InlineData("It was in 2021.|The war was over.")]
    [InlineData("It hit 3.5.|The market fell.")]
    [InlineData("He waited...|Nobody came.")]
    [InlineData("He left (at last).|She stayed.")]
    [InlineData("(He left.)|She stayed.")]
    [InlineData("\"It is over.\"|The next day he left.")]
    [InlineData("\"It is over.|We won.\"|The next day he left.")]
    [InlineData("\"Our crews warned the board.\"|He told the Courier more.")]
    [InlineData("He said, \"It is over.\"|The next day he left.")]
    [InlineData("They stayed 'calm'.|He left.")]
    [InlineData("See https://t.co/95ySJ5ppo6.|It is short.")]
    [InlineData("The troops left.The city fell.")]
    [InlineData("You can see it.|\"They claim control.\"")]
    [InlineData("It is done.|20 people left.")]
    [InlineData("He is Dr.")]
    [InlineData("天気がいい。|行こう。")]
    [InlineData("این خوب است.|آن بد است؟|بله.")]
    [InlineData("यह अच्छा है।|वह बुरा है।")]
    public void Ends_a_sentence_at_each_bar(string marked)
    {
        var sentences = marked.Split('|');
        var text = string.Join(' ', sentences);

        var expected = text == "The troops left.The city fell." ? ["The troops left.", "The city fell."] : sentences;

        Assert.Equal(expected, Split(text));
    }

    [Fact]
    public void A_signature_between_two_quotations_ends_with_its_line() => Assert.Equal(
        ["“We stay.”", "― Ann Smith, teacher", "“We leave.”", "― Mary Jones", "“We wait.”"],
        Split("“We stay.” ― Ann Smith, teacher\n“We leave.”― Mary Jones\n“We wait.”"));

    [Fact]
    public void A_name_after_a_dash_does_not_end_with_another_line() => Assert.Equal(
        ["“We stay.”", "— Smith was brief, and then\nthe crowd left."],
        Split("“We stay.” — Smith was brief, and then\nthe crowd left."));

    [Theory]
    [InlineData("It was led by Lt. Gen Faiz Hamid from Kabul.")]
    [InlineData("It was led by Lt. Gen. Faiz Hamid from Kabul.")]
    [InlineData("On Sept. 5 they left, on Jan. 12 they came.")]
    [InlineData("The U.S. Army and the U.S. envoy left the U.S. after all.")]
    [InlineData("Some 2,50,000 residents and 3.5 million others.")]
    [InlineData("J. R. R. Tolkien met George W. Bush.")]
    [InlineData("He lives in St. Petersburg near Mt. Elgon.")]
    [InlineData("It is No. 5 of the list, vol. 3, p. 12.")]
    [InlineData("Acme Inc. sued Widget Co. over it.")]
    [InlineData("It was Real vs. Barcelona, e.g. in May.")]
    [InlineData("At 5 p.m. Monday they left.")]
    [InlineData("He paused ... and went on.")]
    [InlineData("See pic.twitter.com/x and www.a.org/b.html for more.")]
    [InlineData("\"Why?\" he asked.")]
    [InlineData("\"Why?\" Maria Lopez asked.")]
    [InlineData("\"It is over,\" said Smith.")]
    [InlineData("\"It is over. We won,\" he said.")]
    [InlineData("“It is over. We won,” Maria Lopez told the court.")]
    [InlineData("“Is it over?” Mr. Lopez added.")]
    [InlineData("“It is over!” Sen. J. Lopez said.")]
    [InlineData("He confirmed it saying, \"We go on. I am here. I stay\".")]
    [InlineData("Saleh said: “We go on. I stay.”")]
    [InlineData("«We go on. I stay», he said.")]
    [InlineData("1. Foo and bar")]
    [InlineData("He called it \"the end. The very end\" of it.")]
    [InlineData("They say all is theirs. pic.twitter.com/Av4ka0ffce")]
    [InlineData("All is well. 😀")]
    public void Does_not_end_a_sentence_inside(string text) => Assert.Equal([text], Split(text));

    [Fact]
    public void A_quotation_that_is_never_closed_swallows_nothing() =>
        Assert.Equal(
            ["He said, \"It is over.", "The next day he left.", "Nobody cared."],
            Split("He said, \"It is over. The next day he left. Nobody cared."));

    [Fact]
    public void A_quotation_of_many_pages_is_cut_inside() =>
        Assert.True(Split("He said, \"" + string.Concat(Enumerable.Repeat("It goes on. ", 500)) + "\" and left.").Count > 400);

    [Fact]
    public void A_text_of_nothing_but_quotes_is_cut_in_the_time_its_length_takes() =>
        Assert.NotEmpty(Split(string.Concat(Enumerable.Repeat("\"A. ", 100_000))));

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 500)]
    public void Every_character_but_white_space_belongs_to_exactly_one_sentence(ArticleText text)
    {
        var at = 0;
        foreach (var sentence in Spans(text.Value))
        {
            Assert.True(text.Value.AsSpan(at, sentence.Offset - at).IsWhiteSpace());
            Assert.Equal(sentence.In(text.Value), sentence.In(text.Value).Trim());
            at = sentence.End;
        }

        Assert.True(text.Value.AsSpan(at).IsWhiteSpace());
    }

    private static List<string> Split(string text) => [.. Spans(text).Select(sentence => sentence.In(text))];

    private static IEnumerable<TextSpan> Spans(string text) =>
        SentenceSplitter.Split(new TokenRun(text, new TextSpan(0, text.Length))).Select(sentence => sentence.GetSpan(0, sentence.Count));

    [Theory]
    [InlineData("The board met. | It voted. | Nobody spoke.")]
    [InlineData("Who did it? | Nobody knows! | The search goes on.")]
    [InlineData("Really?! | He left. | Stop!!! | Now.")]
    [InlineData("No full stop at the end. | Like this")]
    [InlineData("The vote passed.\n | The opposition left.")]
    public void A_full_stop_a_question_mark_and_an_exclamation_mark_end_a_sentence(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("They were led by Lt. Gen Faiz Hamid from Kabul. | He left.")]
    [InlineData("Lt. Gen. Faiz Hamid spoke. | Mr. Smith, Mrs. Jones and Dr. Adeyemi listened. | Prof. Lee did not.")]
    [InlineData("Gov. Abbott met Sen. Warren and Rep. Ocasio on Monday. | Sgt. Pepper did not come.")]
    [InlineData("He lives in St. Petersburg near Mt. Elbrus and Ft. Worth. | She does not.")]
    [InlineData("It was Smith vs. Jones in court. | Jones won.")]
    public void The_period_of_a_title_ends_none(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("It began on Sept. 5 and ended on Oct. 12. | Nobody came.")]
    [InlineData("See No. 5, p. 12 and Fig. 3 for more. | Then read on.")]
    [InlineData("They meet in Sept. | The date is open.")]
    [InlineData("He asked and was told no. | The talks ended.")]
    [InlineData("He drew a fig. | She drew the sun.")]
    public void The_period_of_a_month_or_of_No_ends_none_before_a_number(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("The U.S. Army and the U.S. government agreed. | The U.K. did not.")]
    [InlineData("He lived in the U.S. | He then moved to the U.K. | She stayed.")]
    [InlineData("It opens at 9 a.m. and closes at 5 p.m. on Mondays. | It is free.")]
    [InlineData("It opens at 9 a.m. | The doors close at noon.")]
    [InlineData("It opens at 9 a.m. Monday. | Bring a friend.")]
    [InlineData("Troops left the U.S. | Meanwhile, talks went on.")]
    [InlineData("She works in Washington, D.C. | Her brother does not.")]
    [InlineData("Washington D.C. Mayor Muriel Bowser spoke.")]
    public void Initials_with_periods_end_one_only_before_a_word_that_begins_sentences(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("J. R. R. Tolkien wrote it. | J.R.R. Tolkien did. | C. S. Lewis read it.")]
    [InlineData("George W. Bush spoke. | John F. Kennedy had spoken before.")]
    [InlineData("Vitamin C. | The doctor said so.")]
    [InlineData("Samuel L. Jackson and Ulysses S. Grant met.")]
    [InlineData("So did I. | The rest left.")]
    public void An_initial_ends_none(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("About 2,50,000 people, 3.5 per cent, left. | The rest stayed.")]
    [InlineData("It rose by 3.5. | Then it fell by 2.")]
    [InlineData("It cost $1.2 million in 2019. | In 2020 it cost more.")]
    [InlineData("The attack came on 15 August 2021. | 20 people died.")]
    [InlineData("1. Foo is first. | 2. Bar is second.")]
    [InlineData("Version 10. | It is out.")]
    public void Numbers_keep_their_points(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("Fruit, e.g. Apples and pears, i.e. Sweet things, is good. | Eat it.")]
    [InlineData("Apple Inc. bought Foo Ltd. yesterday. | Bar Corp. Chairman Lee wept.")]
    [InlineData("They bought Foo Inc. | The price was high.")]
    [InlineData("Smith Jr. agreed. | He signed, etc. | They left.")]
    public void Other_abbreviations_end_one_only_where_one_begins(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("He said ... nothing. | She left.")]
    [InlineData("He waited... | Then he left.")]
    [InlineData("He waited… | Then he left.")]
    [InlineData("Well… maybe not. | Yes.")]
    [InlineData("...and so it began. | It ended.")]
    public void An_ellipsis_ends_one_only_where_the_next_begins(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("See https://example.com/a.b?c=d. | It is all there.")]
    [InlineData("Write to press@board.example or visit www.board.example/Home.html today. | Or call.")]
    [InlineData("Amazon.com sells it. | Booking.com does not. | Node.js can.")]
    [InlineData("It is theirs now. pic.twitter.com/3qnTydkdyN")]
    [InlineData("It is over. | We won. 🎉")]
    public void Addresses_keep_their_points_and_what_trails_the_last_word_belongs_to_it(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("He is \"happy\". | She is not.")]
    [InlineData("It is over (he says.) | She agrees.")]
    [InlineData("It is over [sic]. | She agrees (more or less). | He does not.")]
    [InlineData("“We won.” | The crowd cheered.")]
    [InlineData("‘We won.’ | The crowd cheered.")]
    [InlineData("« On a gagné. » | La foule crie.")]
    public void Closing_marks_after_the_terminator_belong_to_the_sentence(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("The leader confirmed it saying, \"It will go on. I am here with my soil\". | The army has cut off the valley.")]
    [InlineData("He said, \"We won. They lost. It is over.\" | The crowd cheered.")]
    [InlineData("He said: “Is it true? I doubt it.” | She agreed.")]
    [InlineData("He told us: “We won.” | They wept.")]
    [InlineData("“We won. They lost,” he said. | The crowd cheered.")]
    [InlineData("\"Is it true? Who says so?\" he asked. | Nobody answered.")]
    [InlineData("\"Is it true?\" Maria Lopez asked the court. | It was silent.")]
    [InlineData("„Wir haben gewonnen. Sie nicht“, sagte er. | Dann ging er.")]
    [InlineData("Er sagte: «Wir haben gewonnen. Sie nicht.» | Dann ging er.")]
    [InlineData("He asked 'Why? Who knows?' and left. | She stayed.")]
    public void A_quotation_in_a_larger_sentence_stays_in_it(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("\"We won. | They lost.\" | The crowd cheered.")]
    [InlineData("“We won. | They lost.” | Lopez said the vote was fair.")]
    [InlineData("\"It is a good first step. | It is no more than that.\"")]
    public void A_quotation_by_itself_is_cut_inside(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("He said, \"We won. | They lost. | It is over.")]
    [InlineData("\"We won. | They lost. | It is over.")]
    [InlineData("It is 5\" long. | It is 6\" wide. | It is red.")]
    [InlineData("The Seafarers' union met. | The dockers' union did not. | It was ok.")]
    public void A_quotation_without_a_closing_mark_does_not_join_sentences(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("今天下雨。|明天呢？|不知道！|再见。")]
    [InlineData("ولایت پنجشیر فتح گردید. | جنگ پایان یافت؟ | بلی.")]
    [InlineData("یہ ایک جملہ ہے۔ | یہ دوسرا ہے۔")]
    [InlineData("यह एक वाक्य है। | यह दूसरा है।")]
    [InlineData("他说：“我们赢了。他们输了。”|大家欢呼。")]
    [InlineData("これは「テスト。です」と言った。|終わり。")]
    [InlineData("ይህ አንድ ነው። | ይህ ሁለት ነው።")]
    [InlineData("Սա մեկն է։ | Սա երկուսն է։")]
    public void Other_scripts_have_their_own_full_stops(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("They withdrew all troops.|The war was over.")]
    [InlineData("It is over.[1] | The rest is history.")]
    [InlineData("So it ended.|\"Not for us,\" he said.")]
    public void A_missing_space_is_seen_through(string marked) => AssertSplit(marked);

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    public void White_space_has_no_sentences(string text) => Assert.Empty(Spans(text));

    [Theory]
    [InlineData("...!?")]
    [InlineData("\"")]
    [InlineData(")]}\"”")]
    [InlineData("😀")]
    public void Marks_alone_are_one_sentence(string text) => AssertSplit(text);

    [Theory]
    [InlineData("a.")]
    [InlineData("A. ")]
    [InlineData("\"")]
    [InlineData("\" ")]
    [InlineData("“")]
    [InlineData("“A. ")]
    [InlineData("(. ")]
    [InlineData("No. \"")]
    [InlineData("Said \"? ")]
    [InlineData("' ")]
    [InlineData("'a. ")]
    [InlineData("—")]
    public void A_long_run_of_anything_is_split_all_the_same(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 200_000 / unit.Length));

        Assert.NotEmpty(Spans(text));
    }

    private static void AssertSplit(string marked)
    {
        var text = marked.Replace(" | ", " ", StringComparison.Ordinal).Replace("|", "", StringComparison.Ordinal);

        var sentences = Spans(text).Select(sentence => sentence.In(text));

        Assert.Equal(marked.Split('|', StringSplitOptions.TrimEntries), sentences);
    }
}
