using Enrichment.Text;
using FsCheck.Xunit;

namespace Enrichment.Tests.Text;

/// <summary>
/// In the tables "|" separates tokens with a space between them, and "‸" separates tokens without a space between them.
/// </summary>
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
        Assert.Equal(
            tokens, string.Join('|', Tokenizer.Tokenize(text, new TextSpan(0, text.Length)).Select(token => token.In(text).ToString())));

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
    public void Knows_the_kind_of(string text, TokenKind kind) =>
        Assert.Equal(kind, Assert.Single(Tokenizer.Tokenize(text, new TextSpan(0, text.Length))).Kind);

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

    [Theory]
    [InlineData("The board met‸.")]
    [InlineData("Mazar-e-Sharif fell‸.")]
    [InlineData("O'Brien isn't here‸, d’Estaing is‸.")]
    [InlineData("Panjshir‸'s bridges and Massoud‸’s men")]
    [InlineData("the Seafarers‸' Union")]
    [InlineData("the U.S. and the U.S.‸'s allies at 9 a.m.")]
    [InlineData("J.R.R. Tolkien‸, George W‸. Bush")]
    [InlineData("Lt‸. Gen Hamid")]
    [InlineData("café naïve cafe\u0301 can't")]
    [InlineData("می‌روم به خانه")]
    [InlineData("हिन्दी में")]
    [InlineData("either‸/‸or — no")]
    public void Words_keep_their_hyphens_apostrophes_marks_and_the_periods_of_initials(string marked) => AssertTokens(marked);

    [Theory]
    [InlineData("2,50,000 and 130,000‸, 3.5 or 07:40")]
    [InlineData("2021-09-06 the 20th 1990s 1st‸.")]
    [InlineData("€‸4.2 million‸, 18‸% and $‸5‸.")]
    [InlineData("+‸47 22")]
    [InlineData("1/2 or 24/7")]
    public void Numbers_keep_their_points_and_endings(string marked) => AssertTokens(marked);

    [Theory]
    [InlineData("https://t.co/95ySJ5ppo6", TokenKind.Url)]
    [InlineData("pic.twitter.com/3qnTydkdyN", TokenKind.Url)]
    [InlineData("www.board.example/a.html?b=c&d=e#f", TokenKind.Url)]
    [InlineData("example.org", TokenKind.Url)]
    [InlineData("https://de.wikipedia.org/wiki/Zürich_(Stadt)", TokenKind.Url)]
    [InlineData("@Zabehulah_M33", TokenKind.Handle)]
    [InlineData("#Panjshir_Valley", TokenKind.Hashtag)]
    [InlineData("#پنجشیر", TokenKind.Hashtag)]
    [InlineData("press@kelstrand-harbour.example", TokenKind.Email)]
    [InlineData("first.last+tag@mail.example.co.uk", TokenKind.Email)]
    [InlineData("2,50,000", TokenKind.Number)]
    [InlineData("Mazar-e-Sharif", TokenKind.Word)]
    [InlineData("U.S.", TokenKind.Word)]
    [InlineData("…", TokenKind.Punctuation)]
    [InlineData("...", TokenKind.Punctuation)]
    [InlineData("“", TokenKind.Quote)]
    [InlineData("「", TokenKind.Quote)]
    [InlineData("😀", TokenKind.Punctuation)]
    public void A_token_has_a_kind(string text, TokenKind kind) =>
        Assert.Equal([(text, kind)], Tokens(text).Select(token => (token.In(text).ToString(), token.Kind)));

    [Theory]
    [InlineData("See https://t.co/x‸.")]
    [InlineData("(‸https://example.com/a‸)‸,")]
    [InlineData("(‸see https://example.com/a_(b)‸)")]
    [InlineData("\"‸https://example.com/a‸\"‸.")]
    [InlineData("https://t.co/x‸— Asvaka")]
    [InlineData("https://t.co/x‸—‸Asvaka")]
    [InlineData("(‸@AsvakaNews‸)")]
    [InlineData("@board‸'s post‸, #vote‸!")]
    [InlineData("mail a@b.example‸.")]
    [InlineData("all its troops‸.‸The war")]
    [InlineData("‘‸We won‸’")]
    [InlineData("😀‸😀 👍")]
    [InlineData("C# and A@ and # 5")]
    public void Marks_around_a_token_are_tokens_of_their_own(string marked) =>
        AssertTokens(marked.Replace("C#", "C‸#", StringComparison.Ordinal).Replace("A@", "A‸@", StringComparison.Ordinal));

    [Fact]
    public void A_letter_beyond_the_basic_plane_is_a_word_and_is_never_cut()
    {
        const string Text = "𐎠𐎡 𝐀𝐁x 𠀀";

        Assert.Equal(["𐎠𐎡", "𝐀𝐁x", "𠀀"], Tokens(Text).Select(token => token.In(Text).ToString()));
        Assert.All(Tokens(Text), token => Assert.Equal(TokenKind.Word, token.Kind));
    }

    [Fact]
    public void Only_the_span_is_cut_and_offsets_count_from_the_start_of_the_text()
    {
        const string Text = "One. Two three. Four";

        Assert.Equal([new Token(5, 3, TokenKind.Word), new Token(9, 5, TokenKind.Word)], Tokenizer.Tokenize(Text, new TextSpan(5, 9)));
    }

    [Theory]
    [InlineData("a.")]
    [InlineData("a.a")]
    [InlineData("a-")]
    [InlineData("1.")]
    [InlineData("1,")]
    [InlineData("@")]
    [InlineData("a@")]
    [InlineData("a@a.")]
    [InlineData("#_")]
    [InlineData("#1")]
    [InlineData(".")]
    [InlineData("'s")]
    [InlineData("http://")]
    [InlineData("http://a)")]
    [InlineData("http://(")]
    [InlineData("www.")]
    [InlineData("aa.bb/")]
    [InlineData("\u0301")]
    [InlineData("\ud83d")]
    public void A_long_run_of_anything_is_cut_all_the_same(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 400_000 / unit.Length));

        Assert.NotEmpty(Tokens(text));
    }

    private static IReadOnlyList<Token> Tokens(string text) => Tokenizer.Tokenize(text, new TextSpan(0, text.Length));

    private static void AssertTokens(string marked)
    {
        var text = marked.Replace("‸", "", StringComparison.Ordinal);

        Assert.Equal(marked.Split('‸', ' '), Tokens(text).Select(token => token.In(text).ToString()));
    }
}
