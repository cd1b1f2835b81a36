using System.Text.RegularExpressions;

namespace Enrichment.Lab.Evaluation;

/// <summary>The baseline: a sentence is attributed if it has a quotation mark or one of the common verbs of saying.</summary>
internal static partial class QuotesAndVerbs
{
    private const string Verbs =
        "said|says?|saying|told|tells?|according to|added|adds|wrote|writes|asked|asks|noted|notes|reported|reports|announced|suggested|" +
        "suggests|argued|argues|claimed|claims|explained|tweeted|warned|warns|denied|denies|insisted|insists|stated|acknowledged|" +
        "declared|believes?|thinks?";

    /// <summary>Whether <paramref name="sentence"/> is attributed.</summary>
    public static bool IsAttributed(string sentence) => Pattern().IsMatch(sentence);

    [GeneratedRegex("""["“”]|\b(?:""" + Verbs + """)\b""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
