using Enrichment.Lab.Training;
using Enrichment.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>The training sets and the test sets.</summary>
internal static class CorpusCatalog
{
    private const string By = "CC BY 4.0";

    private static readonly HashSet<string> Adjectives = [.. ProjectLists.Peoples()];

    /// <summary>The training sets.</summary>
    public static IEnumerable<Corpus> Training(string data)
    {
        yield return Train(data, "wikigold", By, 10, true, 1.5);
        foreach (var part in (string[])["a", "b", "e", "f", "g"])
            yield return Train(data, $"btc-{part}", By, 1, false, part is "e" or "g" ? 0.7 : 0.4);
        yield return Train(data, "wnut17", By, 1, true, 0.7);
        yield return Train(data, "suralk", "CC0 1.0", 10, false, 0.5);
        foreach (var corpus in News(data)) yield return corpus;
        yield return Train(data, "uner-ewt-dev", "CC BY-SA 4.0", 10, false, 1.5);
        yield return Train(data, "crossner-politics", "text CC BY-SA, labels MIT", 1, true, 1.5);
    }

    /// <summary>The texts that the size <c>small</c> learns from without annotations: news and passages of Wikipedia.</summary>
    public static IEnumerable<Corpus> Plain(string data) => News(data).Append(new Corpus(
        "gap-validation",
        "Apache-2.0",
        [.. GapReader.Read(Path.Combine(data, "coref", "gap-validation.tsv")).Select(passage => CreatePlain(passage.Text))]));

    /// <summary>
    /// The test sets, one sentence for each document and all tokens separated, so that only the sentence counts.
    /// </summary>
    public static IEnumerable<Corpus> Checks(string data, int perDocument = 1, int attachEvery = 0) =>
        ((string[])["uner-pud", "uner-ewt-test", "crossner-politics", "wnut17-dev"]).Select(name => new Corpus(
            name, "for measuring",
                Iob2Reader.Read(Path.Combine(data, "ner", "check", name + ".iob2"), perDocument, false, ThreeClasses, attachEvery)));

    private static LabeledDocument CreatePlain(string text)
    {
        var sentences = SentenceSplitter.Split(new TokenRun(text, new TextSpan(0, text.Length)));
        return new LabeledDocument(text, [.. sentences.Select(sentence => sentence.GetSpan(0, sentence.Count))], []);
    }

    private static IEnumerable<Corpus> News(string data)
    {
        foreach (var part in (string[])["centcom", "uk-government", "us-state-department"])
            yield return Weighted($"re3d {part}", part == "us-state-department" || part == "centcom" ? "public domain"
                : "OGL v3.0", Re3dReader.Read(Path.Combine(data, "ner", "raw", "re3d", part)), 0.7);
        yield return Weighted("gum-wikinews", "annotations CC BY 4.0, text CC BY 2.5",
            GumReader.Read(Path.Combine(data, "ner", "raw", "gum-wikinews")), 0.7);
    }

    private static Corpus Train(
        string data, string name, string licence, int perDocument, bool marksOthers, double weight)
    {
        Func<string, string?> typeOf = name == "suralk" ? ThreeClasses : AllClasses;
        var documents = Iob2Reader.Read(
            Path.Combine(data, "ner", "train", name + ".iob2"), perDocument, marksOthers, typeOf, attachEvery: 2);
        return Weighted(name, licence, documents, weight);
    }

    private static Corpus Weighted(string name, string licence, IReadOnlyList<LabeledDocument> documents, double weight) =>
        new(name, licence, [.. documents.Select(document =>
                document with { Weight = weight, Names = [.. document.Names.Select(name => Agreed(document.Text, name))] })]);

    // Some sets label adjectives of countries as places; most do not.
    private static LabeledName Agreed(string text, LabeledName name) =>
        name.Type == "LOC" && Adjectives.Contains(text.Substring(name.Offset, name.Length)) ? name with { Type = "MISC" } : name;

    private static string? ThreeClasses(string tag) => tag is "PER" or "LOC" or "ORG" ? tag : null;

    private static string? AllClasses(string tag) => tag is "PER" or "LOC" or "ORG" ? tag : "MISC";
}
