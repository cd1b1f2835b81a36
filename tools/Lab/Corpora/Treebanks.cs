namespace Enrichment.Lab.Corpora;

/// <summary>The treebanks that the network learns from.</summary>
internal static class Treebanks
{
    private static readonly string[] Files = ["ewt-train", "ewt-dev", "gum-academic", "gum-bio", "gum-voyage"];

    /// <summary>The training sentences in <paramref name="data"/>: those of EWT and of GUM, with GUM's news.</summary>
    public static IEnumerable<TreebankSentence> ReadTraining(string data) =>
        Files.Select(name => Path.Combine(data, "syntax", "train", name + ".conllu"))
            .Concat(Directory.GetFiles(Path.Combine(data, "ner", "raw", "gum-wikinews"), "*.conllu").Order(StringComparer.Ordinal))
            .SelectMany(TreebankReader.Read);
}
