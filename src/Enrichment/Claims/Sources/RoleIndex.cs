using Enrichment.Entities;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Claims.Sources;

/// <summary>Who has which role in an article: "the minister", "the bank".</summary>
internal sealed class RoleIndex
{
    // A role that more referents have is ambiguous anyway.
    private const int MostHolders = 16;

    // "The minister" can be somebody whom the next sentences name, but not somebody whom the article introduces much later.
    private const int MostSentencesAhead = 3;

    // Enough for what an article calls somebody; it keeps the time linear.
    private const int MostDescriptions = 16;

    private readonly Dictionary<string, List<Referent>> _byRole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Referent>> _byInitials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Referent>> _byModifier = new(StringComparer.Ordinal);

    /// <summary>Adds that <paramref name="referent"/> is called <paramref name="description"/>.</summary>
    public void Add(Referent referent, Description description)
    {
        referent.AddGender(PersonWords.FindGender(description.Noun));
        if (referent.Descriptions.Count == MostDescriptions) return;
        referent.Add(description);
        AddTo(_byRole, BodyWords.GetNoun(description.Role), referent);
        if (referent.Entity is null) return;
        if (description.Initials is { Length: > 1 } initials) AddTo(_byInitials, initials, referent);
        foreach (var word in description.Words)
        {
            if (word != description.Noun) AddTo(_byModifier, word, referent);
        }
    }

    /// <summary>Adds the nouns that the name of an organization contains: "bank" for "the World Bank".</summary>
    public void AddNameOfBody(Referent referent, Entity entity)
    {
        AddNameOfBody(referent, entity.Name);
        foreach (var alias in entity.Aliases) AddNameOfBody(referent, alias);
    }

    private void AddNameOfBody(Referent referent, string name)
    {
        if (!name.Contains(' ', StringComparison.Ordinal)) return;
        // "J. , Inc.": a mark alone is no word.
        string[] words = [.. Split(name).Where(word => word.Length > 0)];
        if (words.Length < 2 || referent.Descriptions.Count == MostDescriptions) return;
        var function = Array.FindIndex(words, 1, word => NameParts.Skipped.Has(word));
        var noun = function > 0 ? words[function - 1] : words[^1];
        var description = new Description(BodyWords.GetNoun(noun), words, Determiner.Definite);
        referent.Add(description);
        AddTo(_byRole, description.Role, referent);
    }

    /// <summary>
    /// The only referent of the article that <paramref name="description"/> fits, if it has a name: for "the minister", "the DP" and "the
    /// Dutchman". Otherwise null.
    /// </summary>
    /// <param name="description">The phrase.</param>
    /// <param name="sentence">The index of its sentence.</param>
    public Referent? FindNamed(Description description, int sentence)
    {
        var canBeNamed = description.Determiner is Determiner.Definite or Determiner.None;
        if (description.IsPlural || !canBeNamed) return null;
        var holders = FindHolders(description);
        return holders is [{ Entity: not null } only] && Agrees(only, description) && IsIntroduced(only, sentence) ? only : null;
    }

    private static bool IsIntroduced(Referent referent, int sentence) =>
        referent.Entity is not { Mentions: [var first, ..] } || first.Sentence <= sentence + MostSentencesAhead;

    /// <summary>Whether <see cref="FindNamed"/> can find a referent for a phrase with this noun.</summary>
    public bool CanFind(string noun) => _byRole.ContainsKey(BodyWords.GetNoun(PersonWords.GetRole(noun)))
        || _byInitials.ContainsKey(noun) || _byModifier.ContainsKey(noun) || _byModifier.ContainsKey(PersonWords.GetRole(noun));

    private List<Referent> FindHolders(Description description)
    {
        var role = BodyWords.GetNoun(description.Role);
        if (_byRole.TryGetValue(role, out var holders))
            return holders.Count == MostHolders ? [] : [.. holders.Where(holder => Fits(holder, description))];
        if (description.Words.Length != 1 || description.Determiner != Determiner.Definite) return [];
        if (_byInitials.TryGetValue(description.Noun, out var byInitials)) return byInitials;
        return _byModifier.GetValueOrDefault(description.Role) ?? _byModifier.GetValueOrDefault(description.Noun) ?? [];
    }

    // "the foreign minister" is a minister who is called "foreign" somewhere in the article.
    private static bool Fits(Referent holder, Description description) => description.Words
        .All(word => word == description.Noun || holder.Descriptions.Any(own => own.Words.Contains(word)));

    private static bool Agrees(Referent referent, Description description)
    {
        var gender = PersonWords.FindGender(description.Noun);
        return gender == GrammaticalGender.None || referent.Gender == GrammaticalGender.None || referent.Gender == gender;
    }

    private static string[] Split(string name) =>
        [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',').ToLowerInvariant())];

    private static void AddTo(Dictionary<string, List<Referent>> index, string key, Referent referent)
    {
        if (!index.TryGetValue(key, out var referents)) index[key] = referents = [];
        if (referents.Count < MostHolders && !referents.Contains(referent)) referents.Add(referent);
    }
}
