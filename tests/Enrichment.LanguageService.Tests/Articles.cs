using Enrichment.Articles;
using Enrichment.Tests.Articles;
using Enrichment.Tests.Text;

namespace Enrichment.LanguageService.Tests;

/// <summary>Articles that are long and mixed enough to be split.</summary>
internal static class Articles
{
    /// <summary>Reads a text; null if the reader rejects it.</summary>
    public static Article? TryCreate(ArticleText text)
    {
        try
        {
            return Reading.Text(text.Value);
        }
        catch (ArticleException)
        {
            return null;
        }
    }

    /// <summary>
    /// An article of at least <paramref name="length"/> characters: English with emoji, and a Dari paragraph in every five.
    /// </summary>
    public static Article Mixed(int length)
    {
        string[] paragraphs =
        [
            "👩‍👩‍👧 Massoud met Karimi in Kabul 🇦🇫. The valley is bad, he said: \"Nobody left.\"",
            "The council is good 😀😀. Farida spoke to Massoud about the road to Herat.",
            "احمد مسعود روز دوشنبه در کابل با مردم پنجشیر دیدار کرد. او گفت که جنگ در دره ادامه دارد و مردم می‌خواهند "
            + "به خانه‌های خود برگردند.",
            "A bridge fell near Kunduz 🌉. E\u0301milie counted the cars.",
            "Kabul is bad. Herat is good.",
        ];
        var text = new System.Text.StringBuilder();
        for (var at = 0; text.Length < length; at++) text.Append(paragraphs[at % paragraphs.Length]).Append("\n\n");
        return Reading.Text(text.ToString());
    }
}
