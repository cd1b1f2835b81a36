using System.Text;

namespace Enrichment.Claims.Sources;

/// <summary>A noun phrase that says who somebody is: "opposition leader", "the mayor of London".</summary>
/// <param name="Noun">The noun in lower case and singular.</param>
/// <param name="Words">The words of the phrase with a meaning of their own, in lower case and in order, with the noun.</param>
/// <param name="Determiner">How the phrase starts.</param>
/// <param name="IsPlural">Whether it is for several.</param>
internal sealed record Description(string Noun, string[] Words, Determiner Determiner, bool IsPlural = false)
{
    /// <summary>The role, without its gender.</summary>
    public string Role { get; } = PersonWords.GetRole(Noun);

    /// <summary>The initials of the words up to the noun: "dp" for "the deputy president of Kenya".</summary>
    public string Initials
    {
        get
        {
            var initials = new StringBuilder();
            foreach (var word in Words)
            {
                if (word == Noun) break;
                initials.Append(word.AsSpan(0, Math.Min(1, word.Length)));
            }

            return initials.Append(Noun.AsSpan(0, Math.Min(1, Noun.Length))).ToString();
        }
    }
}
