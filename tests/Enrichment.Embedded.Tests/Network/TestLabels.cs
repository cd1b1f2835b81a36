using System.Text.Json.Nodes;
using Enrichment.Embedded.Network;

namespace Enrichment.Embedded.Tests.Network;

/// <summary>A small set of labels that the network's heads could have.</summary>
internal static class TestLabels
{
    public static readonly string[] Upos = ["ADJ", "NOUN", "PUNCT", "VERB"];
    public static readonly string[] Xpos = [".", "JJ", "NFP", "NN", "VBD"];
    public static readonly string[] Relations = ["nsubj", "parataxis", "punct", "root"];

    public static NetworkLabels All { get; } = NetworkLabels.Parse(CreateJson().ToJsonString());

    public static byte Noun => (byte)Array.IndexOf(Upos, "NOUN");

    public static byte Subject => (byte)Array.IndexOf(Relations, "nsubj");

    public static JsonObject CreateJson() => new()
    {
        ["names"] = CreateArray([.. NameLabels.All]),
        ["upos"] = CreateArray(Upos),
        ["xpos"] = CreateArray(Xpos),
        ["relations"] = CreateArray(Relations),
        ["shapes"] = WordShapes.Count,
        ["flags"] = WordListFinder.Count,
    };

    private static JsonArray CreateArray(string[] labels) => [.. labels.Select(label => JsonValue.Create(label))];
}
