using Enrichment.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>A text with its names: an article, a few sentences in a row, or a tweet.</summary>
/// <param name="Text">The text.</param>
/// <param name="Sentences">Its sentences, in order.</param>
/// <param name="Names">Its names, in order.</param>
internal sealed record LabeledDocument(string Text, IReadOnlyList<TextSpan> Sentences, IReadOnlyList<LabeledName> Names)
{
    /// <summary>The tokens of each sentence.</summary>
    public IReadOnlyList<TokenRun> Tokens => [.. Sentences.Select(sentence => new TokenRun(Text, sentence))];

    /// <summary>Whether names of other things are marked, so that unmarked words are no names.</summary>
    public bool MarksOthers { get; init; }

    /// <summary>The weight in training.</summary>
    public double Weight { get; init; } = 1;
}
