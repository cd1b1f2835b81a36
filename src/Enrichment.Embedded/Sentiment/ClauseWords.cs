using Enrichment.Embedded.Lexicons;
using Enrichment.Lexicons;

namespace Enrichment.Embedded.Sentiment;

/// <summary>Words that show how a sentence is built, as written; from grammar-words.txt.</summary>
internal static class ClauseWords
{
    private static readonly WordClasses Words = new(WordList.Open("Sentiment/grammar-words.txt"), "clause", "passive");

    /// <summary>Start a new clause: "who".</summary>
    public static readonly WordSet Starts = WordSet.CreateAsWritten(Words.GetEntries("clause"));

    /// <summary>The verb after them is passive: "was criticised".</summary>
    public static readonly WordSet Passives = WordSet.CreateAsWritten(Words.GetEntries("passive"));
}
