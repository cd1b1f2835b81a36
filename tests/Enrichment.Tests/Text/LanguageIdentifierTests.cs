using Enrichment.Text;

namespace Enrichment.Tests.Text;

public class LanguageIdentifierTests
{
    [Theory]
    [InlineData("en", "The war was over and the city had fallen.")]
    [InlineData("en", "We saw Ursula von der Leyen once.")]
    [InlineData("en", "The minister met Spokesperson Qudratullah alone.")]
    [InlineData("en", "He is a Pakistan ISI man.")]
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
        Assert.Equal(language, IdentifyArticle(text));
        Assert.Equal(language, OfSentence(text, "en"));
    }

    [Theory]
    [InlineData("Kabul fell.")]
    [InlineData("NRFA suffers setback")]
    [InlineData("Pan Jan Wei Zhou Kim")]
    [InlineData("Roma v Lazio")]
    [InlineData("joie de vivre")]
    [InlineData("Comptoir des Entrepreneurs and Credit Commercial de France agreed.")]
    public void Latin_text_without_a_telling_word_counts_as_English(string text) => Assert.Equal("en", IdentifyArticle(text));

    [Theory]
    [InlineData("")]
    [InlineData("1, 2, 3 ...")]
    [InlineData("😀 https://t.co/abc @handle #1")]
    public void Text_without_letters_is_undetermined(string text) => Assert.Equal("und", IdentifyArticle(text));

    [Theory]
    [InlineData("Kabul fell.", "de")]
    [InlineData("Der Spiegel", "en")]
    [InlineData("1, 2, 3 ...", "fa")]
    [InlineData("Angela Merkel und Olaf Scholz met the press in the morning.", "en")]
    public void A_sentence_that_does_not_tell_is_in_the_language_of_its_article(string sentence, string article) =>
        Assert.Equal(article, OfSentence(sentence, article));

    [Fact]
    public void A_link_does_not_make_a_Persian_sentence_English() =>
        Assert.Equal("fa", OfSentence("پنجشیر فتح گردید https://t.co/95ySJ5ppo6 pic.twitter.com/CCWKFt0zsb", "en"));

    [Fact]
    public void An_English_sentence_in_a_Persian_article_is_English() =>
        Assert.Equal("en", OfSentence("The war was over and the city had fallen.", "fa"));

    [Theory]
    [InlineData("en", "The council said on Friday that it would not pay for the new bridge.")]
    [InlineData("fr", "Le conseil a annoncé vendredi qu'il ne paierait pas pour le nouveau pont.")]
    [InlineData("de", "Der Rat teilte am Freitag mit, dass er die neue Brücke nicht bezahlen werde.")]
    [InlineData("es", "El consejo dijo el viernes que no pagaría por el nuevo puente de la ciudad.")]
    [InlineData("pt", "O conselho disse na sexta-feira que não pagaria pela nova ponte da cidade.")]
    [InlineData("it", "Il consiglio ha detto venerdì che non pagherà per il nuovo ponte della città.")]
    [InlineData("nl", "De raad zei vrijdag dat hij niet zal betalen voor de nieuwe brug van de stad.")]
    [InlineData("sv", "Rådet sade på fredagen att det inte kommer att betala för den nya bron och vägen.")]
    [InlineData("da", "Rådet sagde fredag, at det ikke vil betale for den nye bro, efter at regeringen havde afvist planen.")]
    [InlineData(
        "nb",
        "Rådet sa fredag at det ikke vil betale for den nye broen etter at regjeringen hadde avvist planen, og ble møtt av kritikk "
        + "fra flere.")]
    [InlineData("fi", "Neuvosto sanoi perjantaina, että se ei maksa uutta siltaa, mutta hallitus on eri mieltä.")]
    [InlineData("pl", "Rada poinformowała w piątek, że nie zapłaci za nowy most, ale rząd jest innego zdania.")]
    [InlineData("cs", "Rada v pátek oznámila, že nový most nezaplatí, protože podle ní je příliš drahý, ale vláda je proti.")]
    [InlineData("ro", "Consiliul a spus vineri că nu va plăti pentru noul pod din oraș și că este prea scump.")]
    [InlineData("hu", "A tanács pénteken közölte, hogy nem fizeti ki az új hidat, és ezt meg is indokolta.")]
    [InlineData("tr", "Konsey cuma günü yeni köprü için ödeme yapmayacağını ve bu kararın çok önemli olduğunu söyledi.")]
    [InlineData("id", "Dewan mengatakan pada hari Jumat bahwa mereka tidak akan membayar jembatan yang baru itu.")]
    [InlineData("sw", "Baraza lilisema siku ya Ijumaa kwamba halitalipa daraja jipya la mji na kuwa ni ghali kwa wananchi.")]
    [InlineData("vi", "Hội đồng cho biết hôm thứ Sáu rằng họ sẽ không trả tiền cho cây cầu mới của thành phố.")]
    [InlineData("sq", "Këshilli tha të premten se nuk do të paguajë për urën e re në qytet, por qeveria është kundër.")]
    [InlineData("hr", "Vijeće je u petak priopćilo da neće platiti novi most, koji je prema vladi preskup, ali nije odustalo.")]
    [InlineData("ha", "Majalisar ta ce a ranar Juma'a ba za ta biya kudin sabuwar gadar ba, saboda ta yi tsada.")]
    [InlineData("pcm", "Di council tok say dem no go pay for di new bridge, because e dey too cost and di people no want am.")]
    [InlineData("yo", "Ìgbìmọ̀ náà sọ ní ọjọ́ Ẹtì pé àwọn kò ní san owó fún afárá tuntun náà.")]
    [InlineData("ig", "Kansụl ahụ kwuru na Fraịde na ha agaghị akwụ ụgwọ maka àkwà ọhụrụ ahụ.")]
    [InlineData("so", "Golaha ayaa sheegay Jimcihii in aanu bixin doonin lacagta buundada cusub ee magaalada.")]
    [InlineData("af", "Die raad het Vrydag gesê dat hy nie vir die nuwe brug sal betaal nie.")]
    [InlineData(
        "zu",
        "Umkhandlu uthe ngoLwesihlanu ngeke ukhokhele ibhuloho elisha, kodwa abantu abaningi bathi lokhu akulungile futhi kuyinkinga.")]
    [InlineData("tl", "Sinabi ng konseho noong Biyernes na hindi nito babayaran ang bagong tulay ng lungsod.")]
    [InlineData("ca", "El consell va dir divendres que no pagarà el nou pont de la ciutat perquè és massa car.")]
    [InlineData("ht", "Konsèy la te di vandredi ke yo pa pral peye pou nouvo pon an paske li twò chè.")]
    [InlineData("az", "Şura cümə günü bildirdi ki, yeni körpü üçün pul ödəməyəcək və bu qərar çox vacibdir.")]
    [InlineData("et", "Nõukogu ütles reedel, et ta ei maksa uue silla eest, kuid valitsus ei ole sellega nõus.")]
    [InlineData("lv", "Padome piektdien paziņoja, ka tā nemaksās par jauno tiltu, jo tas ir pārāk dārgs.")]
    [InlineData("lt", "Taryba penktadienį pranešė, kad ji nemokės už naują tiltą, nes jis yra per brangus.")]
    [InlineData("sk", "Rada v piatok oznámila, že nový most nezaplatí, pretože je podľa nej príliš drahý a vláda je proti.")]
    [InlineData("sl", "Svet je v petek sporočil, da ne bo plačal novega mostu, ker je po njegovem mnenju predrag.")]
    [InlineData("is", "Ráðið sagði á föstudag að það myndi ekki borga fyrir nýju brúna og að hún væri of dýr.")]
    [InlineData("ga", "Dúirt an chomhairle Dé hAoine nach n-íocfaidh siad as an droichead nua agus go bhfuil sé ró-dhaor.")]
    [InlineData("cy", "Dywedodd y cyngor ddydd Gwener na fyddai'n talu am y bont newydd yn y ddinas oherwydd ei bod yn rhy ddrud.")]
    [InlineData("eu", "Udalak ostiralean esan zuen ez duela zubi berria ordainduko, baina gobernua ez dago ados eta hori da arazoa.")]
    public void Languages_in_Latin_script_are_identified_by_their_frequent_words(string language, string text) =>
        Assert.Equal(language, IdentifyArticle(text));

    [Theory]
    [InlineData("fa", "ولایت پنجشیر آخرین لانهء دشمن مزدور نیز به گونه کامل فتح گردید")]
    [InlineData("fa", "دولت اعلام کرد که این طرح را اجرا نمی‌کند")]
    [InlineData("ar", "قال المجلس يوم الجمعة إنه لن يدفع ثمن الجسر الجديد في المدينة")]
    [InlineData("ur", "کونسل نے جمعہ کو کہا کہ وہ نئے پل کے لیے رقم ادا نہیں کرے گی")]
    [InlineData("ps", "شورا د جمعې په ورځ وویل چې دوی به د نوي پله لپاره پیسې نه ورکوي")]
    [InlineData("ru", "Совет заявил в пятницу, что не будет платить за новый мост в городе")]
    [InlineData("uk", "Рада заявила в п'ятницю, що не платитиме за новий міст у місті")]
    [InlineData("bg", "Съветът заяви в петък, че няма да плати за новия мост в града")]
    [InlineData("sr", "Веће је у петак саопштило да неће платити нови мост који је за њих прескуп")]
    [InlineData("be", "Рада заявіла ў пятніцу, што не будзе плаціць за новы мост у горадзе")]
    [InlineData("mk", "Советот соопшти во петокот дека нема да плати за новиот мост во градот, што ќе се гради")]
    [InlineData("el", "Το συμβούλιο δήλωσε την Παρασκευή ότι δεν θα πληρώσει")]
    [InlineData("he", "המועצה הודיעה ביום שישי כי לא תשלם עבור הגשר החדש")]
    [InlineData("hi", "परिषद ने शुक्रवार को कहा कि वह नए पुल के लिए भुगतान नहीं करेगी")]
    [InlineData("bn", "পরিষদ শুক্রবার বলেছে যে তারা নতুন সেতুর জন্য টাকা দেবে না")]
    [InlineData("ta", "புதிய பாலத்திற்கு பணம் செலுத்த மாட்டோம்")]
    [InlineData("th", "สภากล่าวเมื่อวันศุกร์ว่าจะไม่จ่ายค่าสะพานใหม่")]
    [InlineData("zh", "市议会周五表示不会为新桥付款")]
    [InlineData("ja", "市議会は金曜日、新しい橋の費用を支払わないと発表した")]
    [InlineData("ja", "新市長、記者会見で辞任を表明し")]
    [InlineData("ko", "시의회는 금요일 새 다리 비용을 지불하지 않겠다고 밝혔다")]
    [InlineData("hy", "Խորհուրդը հայտարարեց ուրբաթ օրը")]
    [InlineData("ka", "საბჭომ პარასკევს განაცხადა")]
    [InlineData("am", "ምክር ቤቱ አርብ ዕለት አስታወቀ")]
    [InlineData("ti", "እቲ ቤት ምኽሪ ነቲ ሓድሽ ድልድል ከም ዘይከፍል ዓርቢ ኣፍሊጡ")]
    [InlineData("mn", "Зөвлөл баасан гарагт шинэ гүүрний төлбөрийг төлөхгүй гэж мэдэгдсэн байна")]
    public void Other_languages_are_identified_by_script_letters_and_function_words(string language, string text) =>
        Assert.Equal(language, IdentifyArticle(text));

    [Theory]
    [InlineData("Panjshir Kabul Herat")]
    [InlineData("Breaking news")]
    public void Latin_text_without_a_telling_word_counts_as_English_in_an_article(string text) => Assert.Equal("en", IdentifyArticle(text));

    [Theory]
    [InlineData("")]
    [InlineData("2021-09-06 … 😀")]
    [InlineData("https://t.co/95ySJ5ppo6 pic.twitter.com/CCWKFt0zsb @AsvakaNews")]
    public void Text_without_letters_but_in_addresses_is_undetermined(string text) => Assert.Equal("und", IdentifyArticle(text));

    [Fact]
    public void Addresses_and_handles_do_not_count() =>
        Assert.Equal(
            "fa",
            IdentifyArticle("جنگ پایان یافت https://t.co/95ySJ5ppo6abcdefgh pic.twitter.com/CCWKFt0zsbabcdefgh @Zabehulah_M33_and_more"));

    [Fact]
    public void An_article_is_in_the_language_of_most_of_its_text() =>
        Assert.Equal(
            "en",
            IdentifyArticle("The valley fell on Monday, and the fighters left it for the hills in the night. ولایت پنجشیر فتح گردید"));

    [Theory]
    [InlineData("en", "ولایت پنجشیر به گونه کامل فتح گردید", "fa")]
    [InlineData("en", "Le porte-parole a dit que les forces ne sont pas dans la vallée.", "fr")]
    [InlineData("en", "Ahmad Massoud", "en")]
    [InlineData("de", "Ahmad Massoud", "de")]
    [InlineData("en", "— Zabihullah (..ذبـــــیح الله م ) (@Zabehulah_M33) September 6, 2021", "en")]
    [InlineData("en", "— Aśvaka - آسواکا News Agency (@AsvakaNews) September 6, 2021", "en")]
    [InlineData("en", "Taliban takes La Paz, Los Angeles and El Alamein", "en")]
    [InlineData("en", "The newspaper Le Monde and the magazine Der Spiegel were there.", "en")]
    [InlineData("fa", "احمد مسعود", "fa")]
    [InlineData("ur", "احمد مسعود", "ur")]
    [InlineData("uk", "Антон Петров", "uk")]
    [InlineData("ja", "東京", "ja")]
    [InlineData("en", "123 😀", "en")]
    [InlineData("fa", "...", "fa")]
    [InlineData("fa", "The talks were held in Kabul.", "en")]
    public void A_sentence_with_too_little_evidence_takes_its_articles_language_if_the_script_agrees(
        string articleLanguage, string sentence, string language) =>
        Assert.Equal(language, OfSentence(sentence, articleLanguage));

    private static string IdentifyArticle(string text) =>
        LanguageIdentifier.IdentifyArticle(new TokenRun(text, new TextSpan(0, text.Length)));

    private static string OfSentence(string sentence, string articleLanguage) =>
        LanguageIdentifier.IdentifySentence(new TokenRun(sentence, new TextSpan(0, sentence.Length)), articleLanguage);
}
