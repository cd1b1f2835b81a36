using Enrichment.Text;
using FsCheck.Xunit;

namespace Enrichment.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("He said so.", "He|said|so|.")]
    [InlineData("the Taliban's flag", "the|Taliban|'s|flag")]
    [InlineData("the Taliban’s flag", "the|Taliban|’s|flag")]
    [InlineData("they don't know", "they|don't|know")]
    [InlineData("O'Brien and N'Djamena", "O'Brien|and|N'Djamena")]
    [InlineData("Mazar-e-Sharif fell", "Mazar-e-Sharif|fell")]
    [InlineData("Panjshir - the last", "Panjshir|-|the|last")]
    [InlineData("the U.S. troops", "the|U.S.|troops")]
    [InlineData("at 5 a.m. today", "at|5|a.m.|today")]
    [InlineData("J.R.R. Tolkien", "J.R.R.|Tolkien")]
    [InlineData("Lt. Gen Faiz", "Lt|.|Gen|Faiz")]
    [InlineData("2,50,000 residents", "2,50,000|residents")]
    [InlineData("over 130,000.", "over|130,000|.")]
    [InlineData("3.5 million", "3.5|million")]
    [InlineData("the 20th and the 1990s", "the|20th|and|the|1990s")]
    [InlineData("on 2021-09-06, at 10:30", "on|2021-09-06|,|at|10:30")]
    [InlineData("F-16 and COVID-19", "F-16|and|COVID-19")]
    [InlineData("40km and 12%", "40|km|and|12|%")]
    [InlineData("\"Yes\", he said", "\"|Yes|\"|,|he|said")]
    [InlineData("well... no… yes?!", "well|...|no|…|yes|?|!")]
    [InlineData("see https://t.co/95ySJ5ppo6.", "see|https://t.co/95ySJ5ppo6|.")]
    [InlineData("(see www.a.org/b)", "(|see|www.a.org/b|)")]
    [InlineData("pic.twitter.com/CCWKFt0zsb", "pic.twitter.com/CCWKFt0zsb")]
    [InlineData("desk@example.org, ok", "desk@example.org|,|ok")]
    [InlineData("by @AsvakaNews: #Panjshir #1", "by|@AsvakaNews|:|#Panjshir|#|1")]
    [InlineData("the end.The next", "the|end|.|The|next")]
    [InlineData("ولایت پنجشیر فتح گردید", "ولایت|پنجشیر|فتح|گردید")]
    [InlineData("می‌شود", "می‌شود")]
    [InlineData("so 😀👍 then", "so|😀|👍|then")]
    [InlineData("", "")]
    [InlineData(" \t\n ", "")]
    public void Cuts(string text, string tokens) =>
        Assert.Equal(tokens, string.Join('|', Tokenizer.Tokenize(text, new TextSpan(0, text.Length)).Select(token => token.In(text).ToString())));

    [Theory]
    [InlineData("Kabul", TokenKind.Word)]
    [InlineData("U.S.", TokenKind.Word)]
    [InlineData("2,50,000", TokenKind.Number)]
    [InlineData("2021-09-06", TokenKind.Number)]
    [InlineData("“", TokenKind.Quote)]
    [InlineData("'", TokenKind.Quote)]
    [InlineData(";", TokenKind.Punctuation)]
    [InlineData("😀", TokenKind.Punctuation)]
    [InlineData("http://a.b/c", TokenKind.Url)]
    [InlineData("a@b.org", TokenKind.Email)]
    [InlineData("@a_b", TokenKind.Handle)]
    [InlineData("#پنجشیر", TokenKind.Hashtag)]
    public void Knows_the_kind_of(string text, TokenKind kind) => Assert.Equal(kind, Assert.Single(Tokenizer.Tokenize(text, new TextSpan(0, text.Length))).Kind);

    [Fact]
    public void Offsets_count_from_the_start_of_the_text_not_of_the_span() =>
        Assert.Equal([new Token(4, 4, TokenKind.Word)], Tokenizer.Tokenize("abc defg hi", new TextSpan(4, 4)));

    [Theory]
    [InlineData("a.")]
    [InlineData("a@")]
    [InlineData("www.")]
    [InlineData("1,")]
    [InlineData("#")]
    [InlineData("'s")]
    [InlineData("http://")]
    public void A_long_run_of_one_thing_is_cut_all_the_same(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000));

        Assert.Equal(text.Length, Tokenizer.Tokenize(text, new TextSpan(0, text.Length)).Sum(token => token.Length));
    }

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 500)]
    public void Every_character_but_white_space_belongs_to_exactly_one_token(ArticleText text)
    {
        var at = 0;
        foreach (var token in Tokenizer.Tokenize(text.Value, new TextSpan(0, text.Value.Length)))
        {
            Assert.True(text.Value.AsSpan(at, token.Offset - at).IsWhiteSpace());
            Assert.False(token.End < text.Value.Length && char.IsSurrogatePair(text.Value[token.End - 1], text.Value[token.End]));
            at = token.End;
        }

        Assert.True(text.Value.AsSpan(at).IsWhiteSpace());
    }
}
