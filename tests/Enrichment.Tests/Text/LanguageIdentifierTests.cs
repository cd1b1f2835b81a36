using Enrichment.Text;

namespace Enrichment.Tests.Text;

public class LanguageIdentifierTests
{
    [Theory]
    [InlineData("en", "The war was over and the city had fallen.")]
    [InlineData("fr", "La guerre est finie et la ville est tombée dans la nuit.")]
    [InlineData("de", "Der Krieg ist vorbei und die Stadt ist in der Nacht gefallen.")]
    [InlineData("es", "La guerra ha terminado y la ciudad cayó por la noche con los soldados.")]
    [InlineData("pt", "A guerra acabou e a cidade caiu durante a noite, mas o governo não saiu.")]
    [InlineData("it", "La guerra è finita e la città è caduta nella notte con gli altri.")]
    [InlineData("nl", "De oorlog is voorbij en de stad is in de nacht gevallen, maar het leger niet.")]
    [InlineData("sv", "Kriget är över och staden har fallit, men det är inte slut för alla.")]
    [InlineData("pl", "Wojna się skończyła i miasto upadło w nocy, ale rząd nie odszedł do domu.")]
    [InlineData("tr", "Savaş bitti ve şehir gece düştü, ancak hükümet için bu bir son değil.")]
    [InlineData("id", "Perang sudah berakhir dan kota itu jatuh pada malam hari, tidak dengan mereka.")]
    [InlineData("fi", "Sota on ohi ja kaupunki kaatui yöllä, mutta hallitus ei ole vielä lähtenyt, se jää.")]
    [InlineData("fa", "ولایت پنجشیر آخرین لانهء دشمن مزدور نیز به گونه کامل فتح گردید")]
    [InlineData("ar", "انتهت الحرب وسقطت المدينة في الليل إلى يد العدو")]
    [InlineData("ur", "جنگ ختم ہو گئی ہے اور شہر رات کو گر گیا ہے")]
    [InlineData("ps", "جګړه پای ته ورسېده او ښار د شپې ونړېد")]
    [InlineData("ru", "Война закончилась, и город пал ночью, но мы были там")]
    [InlineData("uk", "Війна закінчилася, і місто впало вночі")]
    [InlineData("el", "Ο πόλεμος τελείωσε")]
    [InlineData("he", "המלחמה נגמרה")]
    [InlineData("hi", "युद्ध समाप्त हो गया")]
    [InlineData("zh", "战争结束了")]
    [InlineData("ja", "戦争が終わった")]
    [InlineData("ko", "전쟁이 끝났다")]
    [InlineData("th", "สงครามสิ้นสุดลงแล้ว")]
    public void Knows(string language, string text)
    {
        Assert.Equal(language, LanguageIdentifier.OfArticle(text));
        Assert.Equal(language, LanguageIdentifier.OfSentence(text, "en"));
    }

    [Theory]
    [InlineData("Kabul fell.")]
    [InlineData("NRFA suffers setback")]
    [InlineData("Pan Jan Wei Zhou Kim")]
    public void Latin_text_without_a_telling_word_counts_as_English(string text) => Assert.Equal("en", LanguageIdentifier.OfArticle(text));

    [Theory]
    [InlineData("")]
    [InlineData("1, 2, 3 ...")]
    [InlineData("😀 https://t.co/abc @handle #1")]
    public void Text_without_letters_is_undetermined(string text) => Assert.Equal("und", LanguageIdentifier.OfArticle(text));

    [Theory]
    [InlineData("Kabul fell.", "de")]
    [InlineData("Der Spiegel", "en")]
    [InlineData("1, 2, 3 ...", "fa")]
    [InlineData("Angela Merkel und Olaf Scholz met the press in the morning.", "en")]
    public void A_sentence_that_does_not_tell_is_in_the_language_of_its_article(string sentence, string article) =>
        Assert.Equal(article, LanguageIdentifier.OfSentence(sentence, article));

    [Fact]
    public void A_link_does_not_make_a_Persian_sentence_English() =>
        Assert.Equal("fa", LanguageIdentifier.OfSentence("پنجشیر فتح گردید https://t.co/95ySJ5ppo6 pic.twitter.com/CCWKFt0zsb", "en"));

    [Fact]
    public void An_English_sentence_in_a_Persian_article_is_English() =>
        Assert.Equal("en", LanguageIdentifier.OfSentence("The war was over and the city had fallen.", "fa"));
}
