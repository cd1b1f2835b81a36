namespace Enrichment.Articles.Paragraphs;

/// <summary>What a phrase tells about its paragraph, and where it must be. The lists in Lexicons/Paragraphs explain the classes.</summary>
[Flags]
internal enum PhraseClass
{
    None = 0,
    Caption = 1 << 0,
    Notice = 1 << 1,
    Credit = 1 << 2,
    Whole = 1 << 3,
    Counted = 1 << 4,
    Label = 1 << 5,
    Start = 1 << 6,
    End = 1 << 7,
    Inside = 1 << 8,
    Line = 1 << 9,
    Address = 1 << 10,
    List = 1 << 11,
    Agency = 1 << 12,
    Publisher = 1 << 13,
    Section = 1 << 14,
    Button = 1 << 15,
}
