using Enrichment.Text;

namespace Enrichment.Articles.Paragraphs;

/// <summary>Recognizes text of the site: links to other articles, buttons, requests, and legal notices.</summary>
internal static class NoticeRecognizer
{
    // Longer paragraphs are text that ends with a request, unless they start with a phrase.
    private const int LongestNotice = 60;

    // "© The Kelstrand Courier" is the credit of an image.
    private const int LongestName = 6;

    // A paragraph that ends with "..., she said." quotes somebody.
    private const int LongestAttribution = 5;

    /// <summary>Whether the paragraph is a notice.</summary>
    public static bool IsNotice(ParagraphForm form) =>
        IsButton(form) || IsCopyright(form) || (!IsQuoted(form) && (IsLink(form) || IsRequest(form)));

    /// <summary>Whether the paragraph is a title of a list of links.</summary>
    public static bool IsListTitle(ParagraphForm form) =>
        ParagraphPhrases.FindWhole(form, PhraseClass.Notice | PhraseClass.List) is not null;

    private static bool IsButton(ParagraphForm form) =>
        ParagraphPhrases.FindWhole(form, PhraseClass.Notice) is not null || ParagraphPhrases.IsCounted(form, PhraseClass.Notice);

    private static bool IsLink(ParagraphForm form) => ParagraphPhrases.FindLabelled(form, PhraseClass.Notice) >= 0;

    private static bool IsRequest(ParagraphForm form) =>
        ParagraphPhrases.FindStart(form, PhraseClass.Notice) >= 0
        || ParagraphPhrases.FindEnd(form, PhraseClass.Notice) >= 0
        || (!form.HasQuotation && form.Words <= LongestNotice && ParagraphPhrases.HasInside(form, PhraseClass.Notice));

    // "© 2021 The Courier", "Copyright 2021 The Courier"
    private static bool IsCopyright(ParagraphForm form)
    {
        var tokens = form.Tokens;
        var at = 0;
        while (at < form.Start && tokens[at] is not ['©']) at++;
        var hasSign = at < form.Start;
        if (!hasSign && !tokens.Is(form.Start, "copyright")) return false;
        return tokens.IsNumber(hasSign ? form.Start : form.Start + 1)
            || (hasSign && (tokens.Is(form.Start, "copyright") || form.Words > LongestName));
    }

    private static bool IsQuoted(ParagraphForm form)
    {
        if (!form.EndsSentence) return false;
        for (var at = Math.Max(form.Start, form.End - LongestAttribution); at < form.End; at++)
        {
            if (SentenceWords.VerbsAfterQuotations.Has(form.Tokens[at])) return true;
        }

        return false;
    }
}
