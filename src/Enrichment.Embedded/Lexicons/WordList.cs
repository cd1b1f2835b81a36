using Enrichment.Lexicons;

namespace Enrichment.Embedded.Lexicons;

/// <summary>The word lists of this assembly, in the folder Lexicons.</summary>
internal static class WordList
{
    /// <summary>Opens the list <paramref name="name"/>: its path below the folder, such as "Entities/places.txt".</summary>
    /// <exception cref="InvalidDataException">The assembly was built without the list.</exception>
    public static Lexicon Open(string name) => Lexicon.Open(typeof(WordList).Assembly, name);
}
