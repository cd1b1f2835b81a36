namespace Enrichment.Articles.Paragraphs;

/// <summary>Gives kinds to runs of similar paragraphs, each of which alone could be text of the article.</summary>
internal static class ParagraphRuns
{
    private const int FewestItems = 3;
    private const int LongestLink = 20;

    /// <summary>Marks runs of rows as tables.</summary>
    public static void MarkTables(ParagraphForm?[] forms, ParagraphKind?[] kinds) => MarkRuns(
        kinds,
        index => IsRow(forms, kinds, index),
        ParagraphKind.Table,
        (start, end) => TableRows.AreTable(forms.AsSpan(start, end - start)));

    /// <summary>
    /// Marks runs of short paragraphs, half of which are items of navigation, as boilerplate. Before the text, all of them must be items.
    /// </summary>
    public static void MarkNavigation(ParagraphForm?[] forms, ParagraphKind?[] kinds)
    {
        var text = FindText(forms, kinds);
        MarkRuns(
            kinds,
            index => index < text ? IsItem(forms, kinds, index) : IsBesideItems(forms, kinds, index),
            ParagraphKind.Boilerplate,
            (start, end) => IsNavigation(forms, kinds, start, end));
    }

    /// <summary>
    /// Marks the links after the title of a list as boilerplate. A single one counts only at the end or before other boilerplate.
    /// </summary>
    public static void MarkLinks(ParagraphForm?[] forms, ParagraphKind?[] kinds)
    {
        // The first lines before the text are more often its title.
        for (var index = FindText(forms, kinds) + 1; index < forms.Length; index++)
        {
            if (kinds[index - 1] != ParagraphKind.Boilerplate || !NoticeRecognizer.IsListTitle(forms[index - 1]!)) continue;
            var end = index;
            while (end < forms.Length && IsLink(forms, kinds, end)) end++;
            var isList = end - index > 1 || end == forms.Length || kinds[end] == ParagraphKind.Boilerplate;
            if (isList) kinds.AsSpan(index, end - index).Fill(ParagraphKind.Boilerplate);
            index = Math.Max(index, end - 1);
        }
    }

    private static void MarkRuns(ParagraphKind?[] kinds, Func<int, bool> belongs, ParagraphKind kind, Func<int, int, bool> isMarked)
    {
        for (var start = 0; start < kinds.Length; start++)
        {
            var end = start;
            while (end < kinds.Length && belongs(end)) end++;
            if (end > start && isMarked(start, end)) kinds.AsSpan(start, end - start).Fill(kind);
            start = Math.Max(start, end - 1);
        }
    }

    // The first line is more often a headline with figures.
    private static bool IsRow(ParagraphForm?[] forms, ParagraphKind?[] kinds, int index) =>
        kinds[index] == ParagraphKind.Table || (kinds[index] is null && forms[index] is { } form && TableRecognizer.IsRow(form)
            && (index > 0 || TableRecognizer.HasColumns(form)));

    private static bool IsItem(ParagraphForm?[] forms, ParagraphKind?[] kinds, int index) =>
        kinds[index] == ParagraphKind.Boilerplate
        || (kinds[index] is null && forms[index] is { } form && NavigationRecognizer.IsItem(form));

    private static bool IsBesideItems(ParagraphForm?[] forms, ParagraphKind?[] kinds, int index) =>
        kinds[index] == ParagraphKind.Boilerplate
        || (kinds[index] is null && forms[index] is { } form && NavigationRecognizer.IsShort(form));

    private static bool IsNavigation(ParagraphForm?[] forms, ParagraphKind?[] kinds, int start, int end)
    {
        var items = 0;
        for (var index = start; index < end; index++)
        {
            if (IsItem(forms, kinds, index)) items++;
        }

        return end - start >= FewestItems && items * 2 >= end - start;
    }

    private static int FindText(ParagraphForm?[] forms, ParagraphKind?[] kinds)
    {
        var index = 0;
        while (index < forms.Length && !(kinds[index] is null && forms[index] is { EndsSentence: true })) index++;
        return index;
    }

    private static bool IsLink(ParagraphForm?[] forms, ParagraphKind?[] kinds, int index) =>
        kinds[index] is null && forms[index] is { EndsSentence: false, Words: > 0 and <= LongestLink };
}
