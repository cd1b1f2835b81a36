namespace Enrichment.Claims.Disputes;

/// <summary>
/// Gives the keys of two statements of different articles one form for one name: an article can call a person by the surname only, take an
/// organization for a person, or have no entity for a name.
/// </summary>
internal sealed class CrossNames
{
    private const string Person = "person";

    private readonly Dictionary<string, string> _forms = new(StringComparer.Ordinal);

    private CrossNames(IReadOnlyCollection<string> keys)
    {
        foreach (var key in keys)
        {
            foreach (var other in keys)
            {
                if (IsBetter(other, _forms.GetValueOrDefault(key, key)) && AreSame(key, other)) _forms[key] = other;
            }
        }
    }

    /// <summary>The two statements with one form for each name.</summary>
    public static (Statement One, Statement Other) Unify(Statement one, Statement other)
    {
        var names = new CrossNames(GetKeys(one).Concat(GetKeys(other)).ToHashSet(StringComparer.Ordinal));
        return names._forms.Count == 0 ? (one, other) : (names.Change(one), names.Change(other));
    }

    /// <summary>The word that all forms of the name with this key have in common: "reed" for "Tom Reed".</summary>
    public static string GetLastWord(string key) => key[(Math.Max(key.LastIndexOf(':'), key.LastIndexOf('-')) + 1)..];

    private static IEnumerable<string> GetKeys(Statement statement) => new[] { statement.Subject, statement.DirectObject }
        .Concat(statement.Modifiers ?? []).Concat(statement.Restrictions ?? [])
        .Concat(statement.Others ?? []).Concat(statement.Places ?? [])
        .OfType<string>().Where(key => key.Length > 0);

    // An entity says more than a word, and a full name more than a surname.
    private static bool IsBetter(string key, string other)
    {
        if (KeyWords.IsEntity(key) != KeyWords.IsEntity(other)) return KeyWords.IsEntity(key);
        return key.Length != other.Length ? key.Length > other.Length : string.CompareOrdinal(key, other) < 0;
    }

    private static bool AreSame(string one, string other)
    {
        if (!KeyWords.IsEntity(one) && !KeyWords.IsEntity(other)) return false;
        var ((type, name), (itsType, itsName)) = (Split(one), Split(other));
        if (name == itsName) return true;
        return type == Person && itsType == Person && (IsSurname(name, itsName) || IsSurname(itsName, name));
    }

    private static bool IsSurname(string word, string name) => !word.Contains('-') && name.EndsWith($"-{word}", StringComparison.Ordinal);

    private static (string Type, string Name) Split(string key) =>
        KeyWords.IsEntity(key) && key.IndexOf(':') is > 0 and var colon ? (key[1..colon], key[(colon + 1)..]) : ("", key);

    private Statement Change(Statement statement) => statement with
    {
        Subject = Change(statement.Subject!),
        DirectObject = statement.DirectObject is null or "" ? statement.DirectObject : Change(statement.DirectObject),
        Modifiers = Change(statement.Modifiers),
        Restrictions = Change(statement.Restrictions),
        Others = Change(statement.Others),
        Places = Change(statement.Places),
    };

    private string Change(string key) => _forms.GetValueOrDefault(key, key);

    private IReadOnlyList<string>? Change(IReadOnlyList<string>? keys) => KeyList.Create(keys?.Select(Change).Distinct());
}
