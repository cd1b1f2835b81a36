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
    /// <exception cref="InvalidDataException">A class is no member of the enum, or occurs twice.</exception>
    public TClass Read(LexiconEntry entry)
    {
        if (!_combinations.TryGetValue(entry.Classes, out var classes)) _combinations[entry.Classes] = classes = Combine(entry);
        return classes;
    }

    /// <summary>The class <paramref name="name"/> of <paramref name="entry"/>.</summary>
    /// <exception cref="InvalidDataException">It is no member of the enum.</exception>
    public TClass Read(LexiconEntry entry, string name) => _members.TryGetValue(name, out var member)
        ? member
        : throw entry.CreateError($"unknown class '{name}'; see the members of {typeof(TClass).Name}: {string.Join(", ", _members.Keys)}");

    private TClass Combine(LexiconEntry entry)
    {
        if (entry.Classes.Length == 0) return default;
        var bits = 0UL;
        foreach (var name in entry.Classes.Split(' '))
        {
            var bit = Convert.ToUInt64(Read(entry, name), null);
            if ((bits & bit) != 0) throw entry.CreateError($"the class '{name}' is named twice; remove one of them");
            bits |= bit;
        }

        return (TClass)Enum.ToObject(typeof(TClass), bits);
    }
}
