namespace Enrichment.Entities;

/// <summary>Removes the possessive at the end of a name: "Biden's".</summary>
internal static class Possessive
{
    /// <summary>Returns <paramref name="name"/> without its possessive, or null if it has none.</summary>
    public static string? Remove(string name) =>
        name.Length > 3 && name[^1] is 's' && name[^2] is '\'' or '’' ? name[..^2]
        : name.Length > 3 && name[^1] is '\'' or '’' && name[^2] is 's' ? name[..^1]
        : null;
}
