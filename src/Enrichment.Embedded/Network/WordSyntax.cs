namespace Enrichment.Embedded.Network;

/// <summary>The syntax of a word, as indexes of the network's labels.</summary>
/// <param name="PartOfSpeech">Its universal part of speech.</param>
/// <param name="Tag">Its tag.</param>
/// <param name="Relation">Its relation to its head.</param>
/// <param name="Head">The index of its head in the sentence, -1 for the root.</param>
internal readonly record struct WordSyntax(byte PartOfSpeech, byte Tag, byte Relation, int Head);
