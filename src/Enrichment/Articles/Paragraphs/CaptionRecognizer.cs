using Enrichment.Lexicons;
using Enrichment.Text;

namespace Enrichment.Articles.Paragraphs;

/// <summary>Recognizes captions and credits of images.</summary>
internal static class CaptionRecognizer
{
    // A credit at the end has at most this many tokens.
    private const int LongestCredit = 16;

    // "In this Sept. 6, 2021, file photo"
    private const int LongestPhotoDate = 12;

    private static readonly WordClasses Words = new(Lexicon.Open("Paragraphs/photo-words.txt"), "image", "past");

    private static readonly WordSet PhotoWords = Words["image"];

    private static readonly WordSet PastWords = Words["past"];

    /// <summary>Whether the paragraph is a caption or a credit.</summary>
    public static bool IsCaption(ParagraphForm form) =>
        ParagraphPhrases.FindWhole(form, PhraseClass.Caption) is not null
        || HasLabel(form)
        || StartsWithPhrase(form)
        || StartsWithFile(form)
        || StartsWithPhoto(form)
        || IsDescription(form)
        || IsCreditAlone(form)
        || EndsWithPhrase(form)
        || EndsWithBrackets(form)
        || EndsWithLabel(form)
        || EndsWithSlash(form);

    // "Photo: Jane Doe", but not "Photo: none".
    private static bool HasLabel(ParagraphForm form) =>
        ParagraphPhrases.FindLabelled(form, PhraseClass.Caption) is >= 0 and var at && StartsName(form.Tokens, at);

    private static bool StartsName(TokenRun tokens, int at) => tokens.IsCapitalized(at) || CreditNames.MatchPublisher(tokens, at) > 0;

    // "Image caption The harbour", "Photo by Jane Doe", but not "Photo by photo, the album tells her story."
    private static bool StartsWithPhrase(ParagraphForm form)
    {
        var at = ParagraphPhrases.FindStart(form, PhraseClass.Caption);
        return at >= 0 && (at >= form.End || !form.EndsSentence || !form.Tokens.IsLower(at));
    }

    // "FILE - The harbour in 2021."
    private static bool StartsWithFile(ParagraphForm form) =>
        form.Tokens[form.Start] is "FILE" && (form.IsSeparator(form.Start + 1) || form.Tokens.Is(form.Start + 1, "photo"));

    // "In this Sept. 6, 2021, file photo, ...", "This undated image provided by ..."
    private static bool StartsWithPhoto(ParagraphForm form)
    {
        var tokens = form.Tokens;
        var start = tokens.Is(form.Start, "in") ? form.Start + 1 : form.Start;
        if (!tokens.Is(start, "this")) return false;
        for (var at = start + 1; at < Math.Min(start + LongestPhotoDate, form.End); at++)
        {
            if (PhotoWords.Has(tokens[at])) return at > start + 1 && HasDate(tokens, start + 1, at);
        }

        return false;
    }

    private static bool HasDate(TokenRun tokens, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (tokens.IsNumber(at) || tokens.Is(at, "undated") || tokens.Is(at, "file")) return true;
        }

        return false;
    }

    // "The minister leaves the harbor Monday, Sept. 6, 2021, in Kelstrand." Texts give the weekday or the year, captions both.
    private static bool IsDescription(ParagraphForm form)
    {
        var date = FindFullDate(form);
        if (date < 0 || SentenceSplitter.Split(form.Tokens).Take(2).Count() > 1) return false;
        var isPresent = false;
        for (var at = form.Start; at < form.End; at++)
        {
            if (PastWords.Has(form.Tokens[at])) return false;
            isPresent |= at < date && form.Tokens.IsLower(at) && form.Tokens[at] is [_, _, _, .., not 's', 's'];
        }

        return isPresent;
    }

    // "Monday, Sept. 6, 2021"
    private static int FindFullDate(ParagraphForm form)
    {
        if (form.Numbers < 2) return -1;
        for (var at = form.Start + 2; at + 4 < form.Tokens.Count; at++)
        {
            if (form.Tokens[at + 1] is [','] && Weekdays.Find(form.Tokens[at]) is not null && HasYear(form.Tokens, at + 2)) return at;
        }

        return -1;
    }

    private static bool HasYear(TokenRun tokens, int at)
    {
        var day = tokens[at + 1] is ['.'] ? at + 2 : at + 1;
        var hasYear = tokens[day + 1] is [','] && tokens[day + 2].Length == 4 && tokens.IsNumber(day + 2);
        return hasYear && Months.Find(tokens[at]) is not null;
    }

    // "Getty Images", "Jane Doe via Getty Images."
    private static bool IsCreditAlone(ParagraphForm form)
    {
        if (form.Words + form.Numbers > LongestCredit || !CreditNames.AreAll(form.Tokens, form.Start, form.End)) return false;
        var last = FindLastAgency(form.Tokens, form.Start, form.End);
        return last >= 0 && (last == form.Start || !form.Tokens.IsCapitalized(last - 1));
    }

    private static int FindLastAgency(TokenRun tokens, int start, int end)
    {
        for (var at = end - 1; at >= start; at--)
        {
            if (CreditNames.IsAgency(tokens, at) && at + CreditNames.MatchPublisher(tokens, at) >= end) return at;
        }

        return -1;
    }

    // "... in Kabul AFP via Getty Images". A sentence may end like that, too.
    private static bool EndsWithPhrase(ParagraphForm form) =>
        ParagraphPhrases.FindEnd(form, PhraseClass.Caption) is >= 0 and var at
        && (!form.EndsSentence || CreditNames.AreAll(form.Tokens, form.Start, at));

    // "... in Kabul. (AP Photo/Jane Doe)", "... in Kabul [Jane Doe/Reuters]"
    private static bool EndsWithBrackets(ParagraphForm form)
    {
        var tokens = form.Tokens;
        if (tokens[tokens.Count - 1] is not ([')'] or [']'])) return false;
        var open = FindOpeningBracket(tokens);
        if (open < 0) return false;
        return form.Tokens[open] is ['['] ? IsCreditInSquareBrackets(form, open) : IsCreditInBrackets(form, open);
    }

    private static int FindOpeningBracket(TokenRun tokens)
    {
        for (var at = tokens.Count - 2; at >= Math.Max(0, tokens.Count - 2 - (2 * LongestCredit)); at--)
        {
            if (tokens[at] is ['('] or ['[']) return at;
        }

        return -1;
    }

    private static bool IsCreditInBrackets(ParagraphForm form, int open)
    {
        var tokens = form.Tokens;
        if (!StartsCredit(tokens, open + 1)) return false;
        return CreditNames.AreAll(tokens, open + 1, form.End) || ParagraphPhrases.IsCredited(tokens, open + 1);
    }

    // "(Photo by Jane Doe", "(Photo: Jane Doe", "(AP Photo/Jane Doe", "(Reuters/Jane Doe", but not "(Reuters)".
    private static bool StartsCredit(TokenRun tokens, int at)
    {
        if (ParagraphPhrases.IsCredited(tokens, at)) return true;
        for (; at < tokens.Count - 1; at++)
        {
            if (CreditNames.IsAgency(tokens, at) && IsBesideSlash(tokens, at)) return true;
        }

        return false;
    }

    private static bool IsBesideSlash(TokenRun tokens, int at) =>
        tokens[at - 1] is ['/'] || tokens[at + CreditNames.MatchPublisher(tokens, at)] is ['/'] || tokens.Is(at - 1, "via");

    private static bool IsCreditInSquareBrackets(ParagraphForm form, int open)
    {
        var tokens = form.Tokens;
        return open > 0 && !SentenceMarks.EndsSentence(tokens.Text, tokens.GetSpan(0, open))
            && CreditNames.AreAll(tokens, open + 1, form.End)
            && HasPublisher(tokens, open + 1, form.End);
    }

    private static bool HasPublisher(TokenRun tokens, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (CreditNames.MatchPublisher(tokens, at) > 0) return true;
        }

        return false;
    }

    // "... in Kabul. Photograph: Jane Doe/AFP"
    private static bool EndsWithLabel(ParagraphForm form)
    {
        for (var at = form.End - 1; at > Math.Max(form.Start, form.End - LongestCredit); at--)
        {
            if (form.Tokens[at] is not [':']) continue;
            return form.Tokens.IsCapitalized(at - 1) && ParagraphPhrases.EndsLabel(form.Tokens, at)
                && CreditNames.AreAll(form.Tokens, at + 1, form.End);
        }

        return false;
    }

    // "... in Kabul, Sept. 6. REUTERS/Jane Doe", but not "a poll by Reuters/Ipsos".
    private static bool EndsWithSlash(ParagraphForm form)
    {
        if (form.EndsSentence) return false;
        var tokens = form.Tokens;
        for (var at = form.End - 1; at > Math.Max(form.Start, form.End - LongestCredit); at--)
        {
            if (tokens[at] is ['/']) return IsNameAndAgency(tokens, at, form.End);
            if (!tokens.IsCapitalized(at)) return false;
        }

        return false;
    }

    private static bool IsNameAndAgency(TokenRun tokens, int slash, int end)
    {
        if (slash > 0 && CreditNames.IsAgency(tokens, slash - 1)) return end - slash > 2 || CreditNames.IsAgency(tokens, slash + 1);
        return CreditNames.MatchPublisher(tokens, slash + 1) is > 0 and var length && slash + 1 + length >= end
            && tokens.IsCapitalized(slash - 1) && tokens.IsCapitalized(slash - 2);
    }
}
