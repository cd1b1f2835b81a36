namespace Enrichment.Text;

/// <summary>The kind of a <see cref="Token"/>.</summary>
public enum TokenKind
{
    /// <summary>Letters, with the hyphens, apostrophes and abbreviation periods inside them: "Mazar-e-Sharif", "O'Brien", "U.S.".</summary>
    Word,

    /// <summary>A number or date that starts with a digit: "130,000", "2,50,000", "3.5", "20th", "2021-09-06".</summary>
    Number,

    /// <summary>A possessive or contraction after a word: "'s", "’s". "n't" is not split off.</summary>
    Suffix,

    /// <summary>An opening or closing quotation mark.</summary>
    Quote,

    /// <summary>Any other mark: one code point, or all the periods of an ellipsis.</summary>
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
