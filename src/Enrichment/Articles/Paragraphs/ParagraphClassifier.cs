using Enrichment.Text;

namespace Enrichment.Articles.Paragraphs;

/// <summary>
/// Gives paragraphs that are no text of the article their kinds: captions, tables, boilerplate and bylines. A paragraph gets a kind by its
/// own words and form, or as part of a run of similar paragraphs. Without evidence it stays as it is.
/// </summary>
internal static class ParagraphClassifier
{
    private static readonly Action<ParagraphForm?[], ParagraphKind?[]>[] Marks =
        [ParagraphRuns.MarkTables, ParagraphRuns.MarkNavigation, ParagraphRuns.MarkLinks];

    /// <summary>The paragraphs with their kinds. Embedded posts and the header keep theirs.</summary>
    /// <param name="tokens">The tokens of the whole text.</param>
    /// <param name="paragraphs">The paragraphs, in order.</param>
    /// <param name="cancellationToken">Cancels the work before each paragraph and each kind of run.</param>
    public static IReadOnlyList<Paragraph> Classify(
        TokenRun tokens, IReadOnlyList<Paragraph> paragraphs, CancellationToken cancellationToken)
    {
        var forms = ReadForms(tokens, paragraphs, cancellationToken);
        var kinds = new ParagraphKind?[paragraphs.Count];
        for (var index = 0; index < kinds.Length; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            kinds[index] = forms[index] is { } form ? Recognize(form) : null;
        }

        foreach (var mark in Marks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            mark(forms, kinds);
        }

        return [.. paragraphs.Zip(kinds, (paragraph, kind) => kind is { } given ? paragraph with { Kind = given } : paragraph)];
    }

    private static ParagraphForm?[] ReadForms(
        TokenRun tokens, IReadOnlyList<Paragraph> paragraphs, CancellationToken cancellationToken)
    {
        var forms = new ParagraphForm?[paragraphs.Count];
        for (var index = 0; index < forms.Length; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (paragraphs[index].Kind is not (ParagraphKind.Body or ParagraphKind.Heading)) continue;
            var own = tokens.TakeWithin(paragraphs[index]);
            if (own.Count > 0) forms[index] = new ParagraphForm(own);
        }

        return forms;
    }

    private static ParagraphKind? Recognize(ParagraphForm form) =>
        CreditRecognizer.IsCredit(form) ? ParagraphKind.Byline
        : CaptionRecognizer.IsCaption(form) ? ParagraphKind.Caption
        : NoticeRecognizer.IsNotice(form) || NavigationRecognizer.IsBar(form) ? ParagraphKind.Boilerplate
        : TableRecognizer.IsTable(form) || TableRecognizer.IsStockCodes(form) ? ParagraphKind.Table
        : null;
}
