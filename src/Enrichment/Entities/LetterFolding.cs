using System.Collections.Frozen;

namespace Enrichment.Entities;

/// <summary>Removes diacritics from Latin letters. The decomposition of the runtime needs ICU, which the pipeline does not use.</summary>
internal static class LetterFolding
{
    private static readonly FrozenDictionary<char, string> Bases = CreatePairs(
        "AÀÁÂÃÄÅĀĂĄǍ", "aàáâãäåāăąǎ", "CÇĆĈĊČ", "cçćĉċč", "DĎĐÐ", "dďđð", "EÈÉÊËĒĔĖĘĚ", "eèéêëēĕėęě", "GĜĞĠĢ", "gĝğġģ",
        "HĤĦḤ", "hĥħḥ", "IÌÍÎÏĨĪĬĮİ", "iìíîïĩīĭįı", "JĴ", "jĵ", "KĶ", "kķ", "LĹĻĽĿŁ", "lĺļľŀł", "NÑŃŅŇ", "nñńņň",
        "OÒÓÔÕÖØŌŎŐ", "oòóôõöøōŏő", "RŔŖŘ", "rŕŗř", "SŚŜŞŠȘṢ", "sśŝşšșṣ", "TŢŤŦȚṬ", "tţťŧțṭ", "UÙÚÛÜŨŪŬŮŰŲ", "uùúûüũūŭůűų",
        "WŴ", "wŵ", "YÝŶŸ", "yýŷÿ", "ZŹŻŽẒ", "zźżžẓ")
        .Concat([new('Æ', "AE"), new('æ', "ae"), new('Œ', "OE"), new('œ', "oe"), new('ß', "ss"), new('Þ', "Th"), new('þ', "th")])
        .ToFrozenDictionary();

    /// <summary>The letters that replace <paramref name="letter"/>, or the letter itself if it has no diacritic.</summary>
    public static string Fold(char letter) => Bases.TryGetValue(letter, out var folded) ? folded : letter.ToString();

    private static IEnumerable<KeyValuePair<char, string>> CreatePairs(params string[] families) =>
        families.SelectMany(family => family.Skip(1).Select(letter => KeyValuePair.Create(letter, family[..1])));
}
