namespace Enrichment.Claims.Reading;

/// <summary>A word of a tree that is in a passage.</summary>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Node">Its index in the tree.</param>
/// <param name="Place">The index of the passage's word that it is in.</param>
internal readonly record struct PassageNode(PassageTree Sentence, int Node, int Place);
