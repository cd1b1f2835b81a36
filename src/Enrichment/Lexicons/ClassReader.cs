using System.Text.Json;

namespace Enrichment.Lexicons;

/// <summary>Reads the classes of entries as members of an enum, whose names are written in camelCase.</summary>
/// <typeparam name="TClass">The enum.</typeparam>
internal sealed class ClassReader<TClass>
    where TClass : struct, Enum
{
    private readonly Dictionary<string, TClass> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TClass> _combinations = new(StringComparer.Ordinal);

    /// <summary>Reads the names of <typeparamref name="TClass"/>.</summary>
    public ClassReader()
    {
        var (names, values) = (Enum.GetNames<TClass>(), Enum.GetValues<TClass>());
        for (var at = 0; at < names.Length; at++) _members.Add(JsonNamingPolicy.CamelCase.ConvertName(names[at]), values[at]);
    }

    /// <summary>The classes of <paramref name="entry"/>, combined; the default of the enum if it has none.</summary>
    /// <exception cref="InvalidDataException">A class is no member of the enum, or it is named twice.</exception>
    public TClass Read(LexiconEntry entry)
    {
        if (!_combinations.TryGetValue(entry.Classes, out var classes)) _combinations[entry.Classes] = classes = Combine(entry);
        return classes;
    }

    private TClass Combine(LexiconEntry entry)
    {
        var bits = 0UL;
        var names = entry.Classes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in names)
        {
            if (!_members.TryGetValue(name, out var member)) throw entry.CreateError($"unknown class '{name}'; the classes are {Names}");
            if (names.Count(other => other == name) > 1) throw entry.CreateError($"the class '{name}' is named twice; remove one of them");
            bits |= Convert.ToUInt64(member, null);
        }

        return (TClass)Enum.ToObject(typeof(TClass), bits);
    }

    private string Names => string.Join(", ", _members.Keys);
}
