namespace Enrichment.Syntax;

/// <summary>The codes of parts of speech in Universal Dependencies: "NOUN", "ADP".</summary>
public static class PartOfSpeechCode
{
    private static readonly string[] Codes =
    [
        "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
    ];

    extension(PartOfSpeech part)
    {
        /// <summary>The code of the part of speech, such as "NOUN".</summary>
        public string Code => Codes[(int)part];
    }

    /// <summary>The part of speech with the code <paramref name="code"/>.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static PartOfSpeech Parse(string code) => Array.IndexOf(Codes, code) is >= 0 and var index
        ? (PartOfSpeech)index
        : throw new FormatException($"'{code}' is not a part of speech of Universal Dependencies.");
}
