namespace Enrichment.Text;

/// <summary>The languages that share a script with others. Where nothing tells, a script's first one counts.</summary>
internal static class LanguageProfiles
{
    /// <summary>All profiles; those of one script stand together.</summary>
    public static readonly LanguageProfile[] All =
    [
        new("en", Script.Latin, "the of and to in is was for that with on as are by it this from has have had not be at they their he his she her which were who will would been said after but an or more about than there when what its can could if into over our you we a i us my your me him them these those under up out so may might do does did no all some one two now just only also because while where how why during between against before since until still again once very most other such any each both own then too yet here ours being am should must", ""),
        new("fr", Script.Latin, "le la les des une du et est dans qui que pour sur avec par ce cette sont ont été aux plus pas ne se il elle au leur mais ou où nous vous ses l' d' qu' n' c' s' j' a en on me", "éèêàçùœëîô"),
        new("de", Script.Latin, "der die das und ist nicht ein eine den dem des mit auf für von zu im sich auch als bei nach wird werden sind war haben hat wie aber oder noch über einen einer dass er sie es am in so was um an wir ich", "äöüß"),
        new("es", Script.Latin, "el los las una y que del por con para como más su se al lo pero sus ha este esta entre cuando muy sin sobre también fue han era son desde no en la de un a me", "ñ¿¡áéíóú"),
        new("pt", Script.Latin, "o os as uma e que do da dos das em no na por com para como mais seu sua se ao mas foi são não também pelo pela nos nas entre quando muito já de um a me", "ãõçâêôáéíóú"),
        new("it", Script.Latin, "il lo gli una e che di del della dei delle nel nella per con come più suo sua si al alla ma non sono è stato anche dal dalla questo questa tra hanno ha la l' dell' all' nell' un' d' c' a i in", "àèéìòù"),
        new("nl", Script.Latin, "de het een en van dat is op te zijn niet met voor aan er ook als bij door naar maar om uit zich heeft hebben werd worden wordt deze dit over hij zei in was we ik", "ëï"),
        new("sv", Script.Latin, "och att det som en på är av för med den till inte har de om ett men var sig från vid kan så efter också eller när över under inom kommer i", "åäö"),
        new("da", Script.Latin, "og at det som en på er af for med den til ikke har de om et men var sig fra ved kan så efter også eller når over blev hun hvad nogle nu mod sagde i", "æøå"),
        new("nb", Script.Latin, "og at det som en på er av for med den til ikke har de om et men var seg fra ved kan så etter også eller når over ble hun hva noen nå mot sa i", "æøå"),
        new("fi", Script.Latin, "ja on ei että se oli hän mutta kun ovat joka myös sen kuin niin tai jos mukaan ole vain sitä siitä hänen eivät", "äö"),
        new("pl", Script.Latin, "i w nie na się z do to że jest o jak ale po co tak za od przez dla są był jego jej było oraz który która które przed może a my", "ąćęłńóśźż"),
        new("cs", Script.Latin, "a v se na je že s z do o ale jako po pro tak za by už jsou byl jeho podle které který která od při nebo však protože", "ěščřžýáíéůúťďň"),
        new("ro", Script.Latin, "și în de la pe cu nu un o este sunt care din pentru mai că ce sau dar după prin lui ale au fost va a am", "ăâîșțşţ"),
        new("hu", Script.Latin, "a az és hogy nem is egy van volt meg ezt csak már mint még vagy de ha azt szerint után között pedig", "őűáéíóöúü"),
        new("tr", Script.Latin, "ve bir bu da de için ile olarak çok daha gibi olan kadar ancak ne var sonra ama değil tarafından göre oldu o", "ğışçöü"),
        new("id", Script.Latin, "yang dan di untuk dengan pada dari ini itu tidak dalam akan adalah oleh ke juga telah sebagai bahwa mereka dia atau karena", ""),
        new("sw", Script.Latin, "na ya wa kwa ni katika za la cha kuwa hii hiyo baada yake pia kama lakini alisema wao kwamba", ""),
        new("vi", Script.Latin, "và của là có trong được cho với các một những không người đã này từ khi đến để cũng về như sẽ", "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"),
        new("sq", Script.Latin, "dhe në të që një për me nga është së janë nuk por ka ishte si tij do se e i", "ëç"),
        new("hr", Script.Latin, "i u je na se da su za od s o koji koja koje što kao bio ali nije iz te ili već nakon prema a do", "čćđšž"),

        new("ar", Script.Arabic, "في من على إلى أن إن عن مع هذا هذه التي الذي كان قال بعد لا لن لم ما أو قد ذلك يوم بين كما", "يىةكأإئؤ"),
        new("fa", Script.Arabic, "و به در از که این را با است برای آن تا بود شد شده کرد کرده می هم یا نیز ها های شود خود بر یک او اند است گردید نیست", "پچژگکی"),
        new("ur", Script.Arabic, "کے کی کا میں ہے سے کو نے اور پر کہ ہیں تھا تھی یہ نہیں وہ لیے ایک بھی کر گی گا", "ٹڈڑںےھہپچگکی"),
        new("ps", Script.Arabic, "د په چې کې او له ته دی ده دي سره نه وو یې به هم دا دوی کوي لپاره وویل شي", "ښځڅډړۍېګڼپچ"),

        new("ru", Script.Cyrillic, "и в не на что с как это по он из за но для от к был была его она они года также о со бы", "ыэё"),
        new("uk", Script.Cyrillic, "і в не на що з як це та до за але для від він його вона також у й є про який яка", "іїєґ"),
        new("bg", Script.Cyrillic, "и в не на че с като това по за от са да се е ще но към при той във със няма беше", "ъщ"),
        new("sr", Script.Cyrillic, "и у не на да је се за од са као што су није из али који која о ће", "јљњћђџ"),
        new("mk", Script.Cyrillic, "и во не на дека со како тоа по за од се да е но што ќе беше го ги нема", "ѓќѕјљњџ"),
        new("be", Script.Cyrillic, "і ў у не на што з як гэта да за але для ад ён яго таксама пра які якая", "ўіыэё"),
        new("kk", Script.Cyrillic, "және бұл үшін мен бір деп осы болып туралы бойынша жылы", "әғқңөұүһі"),

        new("hi", Script.Devanagari, "के की का में है से को ने और पर कि हैं था यह नहीं वह लिए एक भी कर हो गया", ""),
        new("mr", Script.Devanagari, "आहे आणि या हे की तर ते ही होते नाही यांनी असे आहेत करण्यात मध्ये", "ळ"),
        new("ne", Script.Devanagari, "छ र को मा ले भएको गरेको पनि छन् लागि गर्न यो उनले तथा", ""),
    ];
}
