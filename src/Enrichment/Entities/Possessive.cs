namespace Enrichment.Entities;

/// <summary>The 's a provider left at the end of a name: "Biden's".</summary>
internal static class Possessive
{
    /// <summary><paramref name="name"/> without it, or null where it has none.</summary>
    public static string? Bare(string name) =>
        name.Length > 3 && name[^1] is 's' && name[^2] is '\'' or '’' ? name[..^2]
        : name.Length > 3 && name[^1] is '\'' or '’' && name[^2] is 's' ? name[..^1]
        : null;
}
