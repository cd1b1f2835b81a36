using Enrichment.Embedded.Entities.Tagging;
using Enrichment.Lab.Corpora;

namespace Enrichment.Lab.Training;

/// <summary>Turns labelled documents into features and labels, with the tagger's own code.</summary>
/// <param name="lexicon">The lists.</param>
internal sealed class SentenceEncoder(NameLexicon lexicon)
{
    private const ushort All = (1 << TagLabels.Count) - 1;
    private const ushort NotOfThree = (1 << TagLabels.Outside) | (1 << TagLabels.OtherBegin) | (1 << TagLabels.OtherInside);

    private readonly TaggerWorkspace _workspace = new();

    /// <summary>The sentences of <paramref name="document"/>.</summary>
    public IEnumerable<TrainingSentence> Encode(LabeledDocument document)
    {
        DocumentViews.Read(document.Text, document.Tokens, lexicon, _workspace);
        var allowed = Allowed(document);
        for (var index = 0; index < document.Sentences.Count; index++)
        {
            var (start, end) = (_workspace.Starts[index], _workspace.Starts[index + 1]);
            if (start == end) continue;
            var (features, ends) = Features(index);
            yield return new TrainingSentence(features, ends, allowed[start..end], (float)document.Weight);
        }
    }

    private (uint[] Features, int[] Ends) Features(int index)
    {
        var words = _workspace.Sentence(index);
        var sentence = SentenceViews.FindCase(words);
        var features = new List<uint>();
        var ends = new int[words.Length];
        for (var at = 0; at < words.Length; at++)
        {
            var count = TagFeatures.Write(words, sentence, at, _workspace.Features);
            features.AddRange(_workspace.Features.AsSpan(0, count));
            ends[at] = features.Count;
        }

        return ([.. features], ends);
    }

    private ushort[] Allowed(LabeledDocument document)
    {
        var tokens = _workspace.Tokens;
        var allowed = new ushort[tokens.Count];
        Array.Fill(allowed, document.MarksOthers ? (ushort)(1 << TagLabels.Outside) : NotOfThree);
        foreach (var name in document.Names)
        {
            var first = tokens.FindIndex(token => token.End > name.Offset);
            var last = tokens.FindLastIndex(token => token.Offset < name.End);
            if (first < 0 || last < first) continue;
            // A hashtag's mark is not part of the name after it.
            var hash = first < last && document.Text[tokens[first].Offset] == '#' ? 1 : 0;
            if (hash == 1) first++;
            var exact = tokens[first].Offset == name.Offset + hash && tokens[last].End == name.End;
            for (var at = first; at <= last; at++) allowed[at] = exact ? Label(name.Type, at - first, last - at) : All;
        }

        return allowed;
    }

    private static ushort Label(string type, int before, int after)
    {
        if (type == "?") return All;
        var index = Array.IndexOf(["PER", "LOC", "ORG"], type);
        if (index < 0) return (ushort)(1 << (before == 0 ? TagLabels.OtherBegin : TagLabels.OtherInside));
        var label = (before, after) switch
        {
            (0, 0) => TagLabels.Unit(index),
            (0, _) => TagLabels.Begin(index),
            (_, 0) => TagLabels.Last(index),
            _ => TagLabels.Inside(index),
        };
        return (ushort)(1 << label);
    }
}
