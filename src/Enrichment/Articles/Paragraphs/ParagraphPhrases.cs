using Enrichment.Text;

namespace Enrichment.Articles.Paragraphs;

/// <summary>Finds the phrases of phrases.txt in paragraphs, each in the place that its classes name.</summary>
internal static class ParagraphPhrases
{
    private const int LongestCount = 8;

    private static readonly PhraseList Phrases = PhraseList.Open("Paragraphs/phrases.txt");

    /// <summary>
    /// The phrase of <paramref name="kind"/> that is the whole paragraph, or null. A single word with a full stop is a sentence.
    /// </summary>
    public static Phrase? FindWhole(ParagraphForm form, PhraseClass kind)
    {
        var phrase = FindOpening(form, kind | PhraseClass.Whole);
        if (phrase is null || form.Start + phrase.Length < form.End) return null;
        return phrase.Length == 1 && form.EndsSentence ? null : phrase;
    }

    /// <summary>Whether the paragraph consists of numbers and phrases of <paramref name="kind"/> for what they count.</summary>
    public static bool IsCounted(ParagraphForm form, PhraseClass kind)
    {
        if (form.Numbers == 0 || form.Words > LongestCount) return false;
        var phrases = 0;
        for (var at = form.Start; at < form.End; at++)
        {
            if (form.IsMark(at) || form.Tokens.IsNumber(at)) continue;
            if (Phrases.Find(form.Tokens, at, kind | PhraseClass.Counted) is not { } phrase) return false;
            phrases++;
            at += phrase.Length - 1;
        }

        return phrases > 0;
    }

    /// <summary>The index of the text after a phrase of <paramref name="kind"/> and a separator at the start, or -1.</summary>
    public static int FindLabelled(ParagraphForm form, PhraseClass kind)
    {
        if (FindOpening(form, kind | PhraseClass.Label) is not { } phrase) return -1;
        var at = form.Start + phrase.Length;
        return at + 1 < form.Tokens.Count && form.IsSeparator(at) && at + 1 <= form.End ? at + 1 : -1;
    }

    /// <summary>The index after a phrase of <paramref name="kind"/> at the start, or -1.</summary>
    public static int FindStart(ParagraphForm form, PhraseClass kind) =>
        FindOpening(form, kind | PhraseClass.Start) is { } phrase ? form.Start + phrase.Length : -1;

    /// <summary>The index of a phrase of <paramref name="kind"/> at the end, or -1.</summary>
    public static int FindEnd(ParagraphForm form, PhraseClass kind)
    {
        foreach (var (at, phrase) in form.Phrases)
        {
            if (phrase.Has(kind | PhraseClass.End) && at + phrase.Length >= form.End && IsFitting(form, phrase)) return at;
        }

        return -1;
    }

    /// <summary>Whether a phrase of <paramref name="kind"/> is anywhere in the paragraph.</summary>
    public static bool HasInside(ParagraphForm form, PhraseClass kind)
    {
        foreach (var (_, phrase) in form.Phrases)
        {
            if (phrase.Has(kind | PhraseClass.Inside) && IsFitting(form, phrase)) return true;
        }

        return false;
    }

    /// <summary>All phrases at token <paramref name="index"/>, the longest first.</summary>
    public static IReadOnlyList<Phrase> FindAllAt(TokenRun tokens, int index) => Phrases.FindAllAt(tokens, index);

    /// <summary>All phrases in <paramref name="tokens"/> that can be inside or at the end of a paragraph.</summary>
    public static IReadOnlyList<(int Index, Phrase Phrase)> FindAll(TokenRun tokens) => Phrases.FindAll(tokens);

    /// <summary>Whether a label or the start of a credit of an image is at <paramref name="index"/>: "Photo:", "Image by".</summary>
    public static bool IsCredited(TokenRun tokens, int index)
    {
        if (Phrases.Find(tokens, index, PhraseClass.Caption | PhraseClass.Start) is not null) return true;
        var label = Phrases.Find(tokens, index, PhraseClass.Caption | PhraseClass.Label);
        return label is not null && tokens[index + label.Length] is [':' or '/'];
    }

    /// <summary>Whether a label of a caption or credit ends before token <paramref name="index"/>.</summary>
    public static bool EndsLabel(TokenRun tokens, int index) =>
        Phrases.Find(tokens, index - 1, PhraseClass.Caption | PhraseClass.Label) is { Length: 1 };

    private static Phrase? FindOpening(ParagraphForm form, PhraseClass classes)
    {
        foreach (var phrase in form.Opening)
        {
            if (phrase.Has(classes)) return IsFitting(form, phrase) ? phrase : null;
        }

        return null;
    }

    private static bool IsFitting(ParagraphForm form, Phrase phrase) =>
        (!phrase.Has(PhraseClass.Line) || !form.EndsSentence) && (!phrase.Has(PhraseClass.Address) || form.HasAddress);
}
