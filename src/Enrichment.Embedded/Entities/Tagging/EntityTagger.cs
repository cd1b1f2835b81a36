using System.Runtime.Intrinsics;
using Enrichment.Analysis;
using Enrichment.Embedded.Models;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>
/// Finds the names of persons, places and organizations in English text: a linear-chain conditional random field (J. Lafferty, A. McCallum
/// and F. Pereira, 2001) over hashed features, in two passes; the second uses the result of the first. Safe to use from many threads.
/// </summary>
internal sealed class EntityTagger
{
    /// <summary>The resource name of the model.</summary>
    public const string ResourceName = "Enrichment.Embedded.Entities.Tagging.entities.model";

    [ThreadStatic]
    private static TaggerWorkspace? _workspace;

    private readonly TagModel _model;
    private readonly TagLattice _lattice;

    /// <summary>The tagger of <paramref name="model"/>.</summary>
    public EntityTagger(TagModel model, TaggerOptions? options = null)
    {
        _model = model;
        Options = options ?? TaggerOptions.Default;
        _lattice = new TagLattice(model, Options.OutsideBonus);
    }

    private TaggerOptions Options { get; }

    /// <summary>The tagger of the model in this assembly.</summary>
    /// <exception cref="InvalidDataException">The model is missing, damaged, or one of another version.</exception>
    public static EntityTagger Load() => new(new TagModel(TagModelFile.Read(ModelFile.Resource(ResourceName), ResourceName)));

    /// <summary>The names in <paramref name="sentences"/> of <paramref name="text"/>, in text order, without overlaps.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentences">The sentences to analyze.</param>
    /// <param name="cancellationToken">Cancels the work before each sentence and each possible name.</param>
    public IReadOnlyList<TaggedName> Tag(string text, IReadOnlyList<TokenRun> sentences, CancellationToken cancellationToken = default)
    {
        var workspace = _workspace ??= new TaggerWorkspace();
        DocumentViews.Read(text, sentences, _model.Lexicon, workspace);
        workspace.Spans.Clear();
        for (var index = 0; index < sentences.Count; index++) Score(workspace, index, cancellationToken);
        foreach (var (start, end) in workspace.Spans)
        {
            cancellationToken.ThrowIfCancellationRequested();
            FindMarginals(workspace, start, end);
        }

        if (Options.DocumentWeight > 0) ApplyDocumentProbabilities(workspace, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var names = new List<TaggedName>();
        foreach (var (start, end) in workspace.Spans) AddNames(workspace, start, end, names);
        if (!workspace.CanBeKept) _workspace = null;
        return names;
    }

    private void ApplyDocumentProbabilities(TaggerWorkspace workspace, CancellationToken cancellationToken)
    {
        DocumentProbabilities.Collect(workspace);
        foreach (var (start, end) in workspace.Spans)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (DocumentProbabilities.Apply(workspace, start, end, Options.DocumentWeight / _model.Scale))
                FindMarginals(workspace, start, end);
        }
    }

    private void Score(TaggerWorkspace workspace, int index, CancellationToken cancellationToken)
    {
        var words = workspace.Sentence(index);
        var sentence = SentenceViews.FindCase(words);
        var start = workspace.Starts[index];
        var first = workspace.Spans.Count;
        NameSpans.Find(words, sentence, start, workspace.Spans);
        workspace.Marginals.AsSpan(start * TagLabels.Row, words.Length * TagLabels.Row).Clear();
        for (var at = first; at < workspace.Spans.Count; at++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (from, end) = workspace.Spans[at];
            for (var token = from; token < end; token++)
                Score(workspace, words, sentence, token - start).CopyTo(workspace.Sums, token * TagLabels.Row);
        }
    }

    private Vector256<short> Score(TaggerWorkspace workspace, ReadOnlySpan<WordView> words, SentenceCase sentence, int at)
    {
        if (NameSpans.IsPlain(words[at], sentence)) return NameSpans.OutsideSum;
        var count = TagFeatures.Write(words, sentence, at, workspace.Features);
        return _model.Score(workspace.Features.AsSpan(0, count));
    }

    private void FindMarginals(TaggerWorkspace workspace, int start, int end) =>
        _lattice.ComputeMarginals(
            workspace.Sums.AsSpan(start * TagLabels.Row, (end - start) * TagLabels.Row), workspace.Marginals.AsSpan(start * TagLabels.Row));

    private void AddNames(TaggerWorkspace workspace, int start, int end, List<TaggedName> names)
    {
        var count = end - start;
        var labels = workspace.Labels.AsSpan(start, count);
        _lattice.Decode(workspace.Sums.AsSpan(start * TagLabels.Row, count * TagLabels.Row), labels, workspace.Pointers);
        var first = 0;
        for (var at = 0; at < count; at++)
        {
            if (TagLabels.Starts(labels[at])) first = at;
            if (TagLabels.Ends(labels[at], at + 1 < count ? labels[at + 1] : TagLabels.Outside))
                names.Add(Name(workspace, start + first, start + at));
        }
    }

    // The confidence of a name is that of its least certain word.
    private static TaggedName Name(TaggerWorkspace workspace, int first, int last)
    {
        var confidence = 1f;
        for (var at = first; at <= last; at++)
            confidence = Math.Min(confidence, workspace.Marginals[(at * TagLabels.Row) + workspace.Labels[at]]);
        var offset = workspace.Tokens[first].Offset;
        var type = TagLabels.GetClass(workspace.Labels[last]) is >= 0 and var own ? TagLabels.Types[own] : EntityType.Other;
        return new TaggedName(offset, workspace.Tokens[last].End - offset, type, Math.Round(confidence, 4));
    }
}
