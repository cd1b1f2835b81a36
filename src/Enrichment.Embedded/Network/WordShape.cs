namespace Enrichment.Embedded.Network;

/// <summary>How a word is written. The network's vocabulary has no capitals, so that it needs the shape. The values are part of the
/// model's format.</summary>
internal enum WordShape : byte
{
    /// <summary>No word: the marks at the start and end of a sentence.</summary>
    None,

    /// <summary>Letters in lower case, or of a script without case.</summary>
    Lower,

    /// <summary>A capital, then lower case.</summary>
    Capital,

    /// <summary>Two or more letters, all capitals.</summary>
    Capitals,

    /// <summary>One letter, a capital.</summary>
    Initial,

    /// <summary>Starts with a capital and has another one: "McDonald".</summary>
    CapitalMixed,

    /// <summary>Starts in lower case and has a capital: "iPhone".</summary>
    LowerMixed,

    /// <summary>Digits without letters.</summary>
    Number,

    /// <summary>Digits and letters: "G20".</summary>
    LettersAndDigits,

    /// <summary>Neither letters nor digits.</summary>
    Mark,
}
