using Enrichment.Text;

namespace Enrichment.Articles.Paragraphs;

/// <summary>Recognizes navigation bars and rows of buttons: paragraphs, or runs of short ones, of section names and buttons.</summary>
internal static class NavigationRecognizer
{
    private const int LongestItem = 4;
    private const int LongestBar = 80;
    private const int FewestItems = 3;

    private static readonly PhraseList Items = PhraseList.Open("Paragraphs/navigation-words.txt");

    /// <summary>Whether the paragraph consists of items of navigation: "Home / World / Asia", "News Sport Weather".</summary>
    public static bool IsBar(ParagraphForm form)
    {
        if (form.EndsSentence || form.Words is < 2 or > LongestBar) return false;
        var (known, unknown, dividers) = CountItems(form);
        return unknown == 0
            ? known >= FewestItems || (known == FewestItems - 1 && dividers > 0)
            : dividers >= FewestItems - 1 && unknown <= known && form.Words <= LongestItem * (dividers + 1);
    }

    /// <summary>Whether the paragraph is short enough for an item.</summary>
    public static bool IsShort(ParagraphForm form) =>
        !form.EndsSentence && form.Words is > 0 and <= LongestItem && form.Numbers <= 1 && form.Tokens[form.Tokens.Count - 1] is not [':'];

    /// <summary>Whether the paragraph consists of items of navigation, which only count beside others.</summary>
    public static bool IsItem(ParagraphForm form) => IsShort(form) && CountItems(form) is { Known: > 0, Unknown: 0 };

    // Known items, parts with other words between two dividers, and dividers.
    private static (int Known, int Unknown, int Dividers) CountItems(ParagraphForm form)
    {
        var (known, unknown, dividers, isUnknown) = (0, 0, 0, false);
        for (var at = form.Start; at < form.End;)
        {
            if (Items.Find(form.Tokens, at) is { } item)
            {
                known++;
                at += item.Length;
                continue;
            }

            var isDivider = IsDivider(form.Tokens, at);
            if (isDivider) dividers++;
            else if (!isUnknown && !form.IsMark(at) && !form.Tokens.IsNumber(at)) unknown++;
            isUnknown = !isDivider && (isUnknown || !form.IsMark(at));
            at++;
        }

        return (known, unknown, dividers);
    }

    // A slash inside a name is no divider.
    private static bool IsDivider(TokenRun tokens, int at) =>
        tokens[at] is ['|' or '»' or '›' or '·' or '•'] || (tokens[at] is ['/' or '>'] && tokens.GetGapBefore(at) > 0);
}
