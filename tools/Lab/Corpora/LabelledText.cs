using Enrichment.Articles;

namespace Enrichment.Lab.Corpora;

/// <summary>A text with the kinds of its lines.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Text">The text.</param>
/// <param name="Lines">The offset and the kind of each line that is not empty, in order.</param>
internal sealed record LabelledText(string Name, string Text, IReadOnlyList<(int Offset, ParagraphKind Kind)> Lines);
