using System.Collections.Frozen;

namespace Enrichment.Text;

/// <summary>The small words by which languages in Latin script can be told apart.</summary>
internal static class LanguageWords
{
    private static readonly (string Language, FrozenSet<string> Words)[] Lists =
    [
        List("en", "the of and to in is was for that with on as are by it this from has have had not be at they their he his she her which were who will would been said after but an or more about than there when"),
        List("fr", "le la les des une du et est dans qui que pour sur avec par ce cette sont ont été aux plus pas ne se il elle au leur mais ou où nous vous ses"),
        List("de", "der die das und ist nicht ein eine den dem des mit auf für von zu im sich auch als bei nach wird werden sind war haben hat wie aber oder noch über einen einer"),
        List("es", "el los las una y que del por con para como más su se al lo pero sus ha este esta entre cuando muy sin sobre también fue han era son desde"),
        List("pt", "o os as uma e que do da dos das em no na por com para como mais seu sua se ao mas foi são não também pelo pela nos nas entre quando muito já"),
        List("it", "il lo gli una e che di del della dei delle nel nella per con come più suo sua si al alla ma non sono è stato anche dal dalla questo questa tra hanno"),
        List("nl", "de het een en van dat is op te zijn niet met voor aan er ook als bij door naar maar om uit zich heeft hebben werd worden wordt deze dit over hij"),
        List("sv", "och att det som en på är av för med den till inte har de om ett men var sig från vid kan så efter också eller när över under"),
        List("da", "og at det som en på er af for med den til ikke har de om et men var sig fra ved kan så efter også eller når over blev hun"),
        List("nb", "og at det som en på er av for med den til ikke har de om et men var seg fra ved kan så etter også eller når over ble hun"),
        List("fi", "ja on ei että se oli hän mutta kun ovat joka myös sen kuin niin tai jos mukaan ole vain sitä siitä hänen"),
        List("pl", "i w nie na się z do to że jest o jak ale po co tak za od przez dla są był jego jej było oraz który która które przed może"),
        List("cs", "a v se na je že s z do o ale jako po pro tak by už jsou byl jeho podle které který která od při nebo však"),
        List("ro", "și în de la pe cu nu o un este sunt care din pentru mai că a fost au ce sau dar după prin lui ale"),
        List("hu", "a az és hogy nem is egy van volt meg ezt csak már mint még vagy de ha azt szerint után között pedig"),
        List("tr", "ve bir bu da de için ile olarak çok daha gibi olan kadar ancak ne var sonra ama değil tarafından göre oldu"),
        List("id", "yang dan di untuk dengan pada dari ini itu tidak dalam akan adalah oleh ke juga telah sebagai bahwa mereka dia atau karena"),
        List("sw", "na ya wa kwa ni katika za la cha kuwa hii hiyo baada yake pia kama lakini hilo alisema wao"),
        List("vi", "và của là có trong được cho với các một những không người đã này từ khi đến để cũng về như"),
        List("sq", "dhe në të që një për me nga është së janë nuk por ka ishte si tij"),
        List("hr", "i u je na se da su za od s o koji koja koje što kao bio ali nije iz te ili već nakon prema"),
    ];

    /// <summary>The language most of <paramref name="words"/>' small words belong to, if there are at least <paramref name="minimum"/>; else null.</summary>
    public static string? Best(IReadOnlyList<string> words, int minimum)
    {
        var (language, hits) = Counts(words).MaxBy(count => count.Hits);
        return hits >= minimum ? language : null;
    }

    /// <summary>A language other than <paramref name="expected"/> that <paramref name="words"/> speak for clearly, or null.</summary>
    public static string? Other(IReadOnlyList<string> words, string expected)
    {
        var counts = Counts(words);
        var (language, hits) = counts.MaxBy(count => count.Hits);
        var forExpected = counts.FirstOrDefault(count => count.Language == expected).Hits;
        return language != expected && hits >= 3 && hits > 2 * forExpected && hits * 6 >= words.Count ? language : null;
    }

    private static List<(string Language, int Hits)> Counts(IReadOnlyList<string> words) =>
        [.. Lists.Select(list => (list.Language, words.Count(list.Words.Contains)))];

    private static (string Language, FrozenSet<string> Words) List(string language, string words) => (language, words.Split(' ').ToFrozenSet(StringComparer.Ordinal));
}
