namespace Enrichment.Text;

/// <summary>What a <see cref="Token"/> is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters, with the hyphens, apostrophes and abbreviation periods inside them: "Mazar-e-Sharif", "O'Brien", "U.S.".</summary>
    Word,

    /// <summary>Starts with a digit: "130,000", "2,50,000", "3.5", "20th", "2021-09-06".</summary>
    Number,

    /// <summary>A possessive or contraction behind a word: "'s", "’s", "n't" is not split off.</summary>
    Suffix,

    /// <summary>An opening or closing quotation mark.</summary>
    Quote,

    /// <summary>Any other mark; one code point each, an ellipsis as one.</summary>
    Punctuation,

    /// <summary>A web address, with or without its scheme.</summary>
    Url,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A social media handle: "@AsvakaNews".</summary>
    Handle,

    /// <summary>A hashtag: "#Panjshir".</summary>
    Hashtag,
}
