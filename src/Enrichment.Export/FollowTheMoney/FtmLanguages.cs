namespace Enrichment.Export.FollowTheMoney;

/// <summary>The languages that FollowTheMoney knows, by their codes of ISO 639-3. Documents have those of ISO 639-1.</summary>
internal static class FtmLanguages
{
    private const string Codes =
        "af afr ar ara az aze be bel bg bul bn ben bs bos ca cat cs ces da dan de deu el ell en eng es spa et est fa fas fi fin "
        + "fil fil fr fra he heb hi hin hr hrv hu hun hy hye id ind is isl it ita ja jpn ka kat kk kaz km khm kn kan ko kor ky kir "
        + "lb ltz lt lit lv lav mk mkd mn mon ms msa mt mlt my mya ne nep nl nld no nor nb nor nn nor pl pol pt por ro ron ru rus "
        + "sk slk sl slv sq sqi sr srp sv swe sw swa tg tgk tk tuk tl tgl tr tur uk ukr ur urd uz uzb zh zho";

    private static readonly Dictionary<string, string> All =
        Codes.Split(' ').Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>Finds the code for a BCP 47 tag; null if the model does not know the language.</summary>
    public static string? Find(string tag) => All.GetValueOrDefault(tag.Split('-')[0]);
}
