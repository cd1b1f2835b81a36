namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>What features see of a token.</summary>
internal struct WordView
{
    /// <summary>Where it starts in the text.</summary>
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

    /// <summary>What the lists say of it.</summary>
    public WordFlags Flags;

    /// <summary>What the lists say of the phrases of several words that it begins, is in and ends.</summary>
    public uint PhraseBegin, PhraseInside, PhraseLast;

    /// <summary>First token of the run of capitals it is in, and the token behind the run; itself and itself where it is in none.</summary>
    public int RunStart, RunEnd;

    /// <summary>The same with "of", "the" and their kind allowed inside.</summary>
    public int WideStart, WideEnd;

    /// <summary>How its letters are written.</summary>
    public WordCase Case;

    /// <summary>Whether it is written small, as it always is, and as good as never part of a name.</summary>
    public bool IsPlain;

    /// <summary>Whether it is letters.</summary>
    public bool IsWord;

    /// <summary>Whether it is a small word that stands inside names: "of", "de", "bin".</summary>
    public bool IsConnector;

    /// <summary>Whether it joins the words around it without a word of its own: a hyphen, "&amp;", the period of an initial.</summary>
    public bool IsJoint;

    /// <summary>Whether the article has the word written small elsewhere, and whether it has it with a capital inside a sentence.</summary>
    public bool SeenSmall, SeenCapital;
}
