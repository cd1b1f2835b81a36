using Enrichment.Embedded.Network;
using Enrichment.Lab.Corpora;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Lab.Examples;

/// <summary>Examples for the head that finds names.</summary>
internal static class NameExamples
{
    private const int All = (1 << 9) - 1;
    private const int Outside = 1;

    private static readonly int NotOfThree =
        Outside | (1 << NameLabels.Begin(NameLabels.Other)) | (1 << NameLabels.Inside(NameLabels.Other));

    /// <summary>The examples of <paramref name="document"/>: one for each sentence or window.</summary>
    public static IEnumerable<Example> Create(LabeledDocument document)
    {
        var encoder = new SentenceEncoder();
        foreach (var tokens in document.Tokens)
        {
            foreach (var window in encoder.Encode(document.Text, SyntaxWords.Split(tokens)))
            {
                var example = ExampleFactory.Create(window, document.Weight);
                yield return example with { Names = FindAllowed(document, window.Words) };
            }
        }
    }

    private static int[] FindAllowed(LabeledDocument document, IReadOnlyList<TextSpan> words)
    {
        var allowed = new int[words.Count];
        Array.Fill(allowed, document.MarksOthers ? Outside : NotOfThree);
        foreach (var name in document.Names)
        {
            var inside = Enumerable.Range(0, words.Count).Where(at => words[at].Offset < name.End && words[at].End > name.Offset).ToList();
            if (inside.Count == 0) continue;
            var isExact = words[inside[0]].Offset == name.Offset && words[inside[^1]].End == name.End && name.Type != "?";
            foreach (var at in inside) allowed[at] = isExact ? 1 << GetLabel(name.Type, at == inside[0]) : All;
        }

        return allowed;
    }

    private static int GetLabel(string type, bool begins)
    {
        var kind = type switch
        {
            "PER" => NameLabels.Person,
            "LOC" => NameLabels.Location,
            "ORG" => NameLabels.Organization,
            _ => NameLabels.Other,
        };
        return begins ? NameLabels.Begin(kind) : NameLabels.Inside(kind);
    }
}
