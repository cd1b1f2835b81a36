namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>The properties of a token.</summary>
internal struct WordView
{
    /// <summary>The start in the text.</summary>
    public int Offset;

    /// <summary>Its length in the text.</summary>
    public int Length;

    /// <summary>Hash of the word as written, digits alike.</summary>
    public uint Exact;

    /// <summary>Hash of the word without regard to case.</summary>
    public uint Lower;

    /// <summary>Its shape, runs shortened: "Xx", "XX", "x-x".</summary>
    public uint Shape;

    /// <summary>Its shape in full, of up to twelve characters.</summary>
    public uint FullShape;

    /// <summary>Hashes of its first two, three and four characters.</summary>
    public uint Prefix2, Prefix3, Prefix4;

    /// <summary>Hashes of its last one to five characters.</summary>
    public uint Suffix1, Suffix2, Suffix3, Suffix4, Suffix5;

    /// <summary>Its list entries.</summary>
    public WordFlags Flags;

    /// <summary>The list entries of the phrases that it begins, is in and ends.</summary>
    public uint PhraseBegin, PhraseInside, PhraseLast;

    /// <summary>
    /// First token of the run of capitals it is in, and the token after the run; the token itself twice if it is in no run.
    /// </summary>
    public int RunStart, RunEnd;

    /// <summary>The same with "of", "the" and their kind allowed inside.</summary>
    public int WideStart, WideEnd;

    /// <summary>How its letters are written.</summary>
    public WordCase Case;

    /// <summary>Whether it is lowercase and almost never part of a name.</summary>
    public bool IsPlain;

    /// <summary>Whether it is letters.</summary>
    public bool IsWord;

    /// <summary>Whether it is a lowercase word inside names: "of", "de", "bin".</summary>
    public bool IsConnector;

    /// <summary>Whether it joins the words around it without a word of its own: a hyphen, "&amp;", the period of an initial.</summary>
    public bool IsJoint;

    /// <summary>Whether the word is lowercase elsewhere in the article, and whether it has a capital inside a sentence.</summary>
    public bool SeenSmall, SeenCapital;
}
