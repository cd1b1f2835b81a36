using System.Text.Json;
using Enrichment.Syntax;

namespace Enrichment.Embedded.Network;

/// <summary>The labels of a network's heads, in the order of its outputs. They are part of its file.</summary>
/// <param name="Names">The labels of names.</param>
/// <param name="Upos">The universal parts of speech.</param>
/// <param name="Xpos">The tags of the Penn Treebank.</param>
/// <param name="Relations">The relations of Universal Dependencies.</param>
/// <param name="Shapes">The number of shapes of words.</param>
/// <param name="Flags">The number of lists of words.</param>
internal sealed record NetworkLabels(
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Upos,
    IReadOnlyList<string> Xpos,
    IReadOnlyList<string> Relations,
    int Shapes,
    int Flags)
{
    // Marks without a function in the sentence, in the treebanks of Universal Dependencies.
    private const string MarkTag = "NFP";

    private readonly byte _mark = Find(Upos, PartOfSpeech.Punctuation.Code);
    private readonly byte _markTag = Find(Xpos, MarkTag);

    /// <summary>The index of the relation of a root.</summary>
    public byte Root { get; } = Find(Relations, Relation.Root.Code);

    /// <summary>The index of the relation of a clause without a conjunction.</summary>
    public byte Parataxis { get; } = Find(Relations, Relation.Parataxis.Code);

    /// <summary>The index of the relation of a mark.</summary>
    public byte Punctuation { get; } = Find(Relations, Relation.Punctuation.Code);

    /// <summary>Reads the labels from the JSON in a model's file.</summary>
    /// <exception cref="InvalidDataException">They are not those of this version.</exception>
    public static NetworkLabels Parse(string json)
    {
        try
        {
            var labels = JsonSerializer.Deserialize(json, NetworkLabelsJsonContext.Default.NetworkLabels);
            return labels is not null && labels.IsOfThisVersion() ? labels : throw CreateError();
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            throw CreateError(exception);
        }
    }

    /// <summary>The syntax of a mark.</summary>
    /// <param name="relation">The index of its relation.</param>
    /// <param name="head">The index of its head in the sentence, -1 for the root.</param>
    public WordSyntax CreateMark(byte relation, int head) => new(_mark, _markTag, relation, head);

    private bool IsOfThisVersion() =>
        Names.SequenceEqual(NameLabels.All)
            && Shapes == WordShapes.Count
            && Flags == WordListFinder.Count
            && Upos.Select(PartOfSpeechCode.Parse).Distinct().Count() == Upos.Count;

    // The encoding of an article has one byte for each label.
    private static byte Find(IReadOnlyList<string> labels, string label) =>
        labels.ToList().IndexOf(label) is >= 0 and var index && labels.Count <= byte.MaxValue + 1 ? (byte)index : throw CreateError();

    private static InvalidDataException CreateError(Exception? inner = null) =>
        new("The network's labels are those of another version; build the program again.", inner);
}
