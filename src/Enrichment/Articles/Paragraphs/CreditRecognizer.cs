namespace Enrichment.Articles.Paragraphs;

/// <summary>Recognizes the line that names who reported and edited an article: "(Reporting by Jane Doe; editing by John Roe)".</summary>
internal static class CreditRecognizer
{
    private const int MostWords = 80;

    /// <summary>Whether the paragraph is such a line.</summary>
    public static bool IsCredit(ParagraphForm form) =>
        form.Words <= MostWords && !form.HasQuotation && (StartsWithPhrase(form) || HasPhrase(form));

    // "Reporting by Jane Doe", but not "Reporting by the Courier shows that it sank."
    private static bool StartsWithPhrase(ParagraphForm form) =>
        ParagraphPhrases.FindStart(form, PhraseClass.Credit) is >= 0 and var at && CreditNames.AreAll(form.Tokens, at, form.End);

    private static bool HasPhrase(ParagraphForm form) => ParagraphPhrases.FindEnd(form, PhraseClass.Credit) >= 0
        || ParagraphPhrases.HasInside(form, PhraseClass.Credit);
}
