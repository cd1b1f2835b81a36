using Enrichment.Text;
using FsCheck.Xunit;

namespace Enrichment.Tests.Text;

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
        Assert.Equal(["He said, \"It is over.", "The next day he left.", "Nobody cared."], Split("He said, \"It is over. The next day he left. Nobody cared."));

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
        foreach (var sentence in SentenceSplitter.Split(text.Value, new TextSpan(0, text.Value.Length)))
        {
            Assert.True(text.Value.AsSpan(at, sentence.Offset - at).IsWhiteSpace());
            Assert.Equal(sentence.In(text.Value), sentence.In(text.Value).Trim());
            at = sentence.End;
        }

        Assert.True(text.Value.AsSpan(at).IsWhiteSpace());
    }

    private static List<string> Split(string text) => [.. SentenceSplitter.Split(text, new TextSpan(0, text.Length)).Select(sentence => sentence.In(text))];
}
