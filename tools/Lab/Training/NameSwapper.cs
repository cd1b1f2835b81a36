using System.Text;
using Enrichment.Lab.Corpora;
using Enrichment.Text;

namespace Enrichment.Lab.Training;

/// <summary>
/// Creates new training sentences: replaces names with others of the same class, from parts of the world that the corpora lack.
/// </summary>
internal sealed class NameSwapper
{
    private readonly string[][] _givenNames = ProjectLists.Groups("given-names");
    private readonly string[][] _surnames = ProjectLists.Groups("surnames");
    private readonly string[] _places = [.. ProjectLists.Read("places").Concat(ProjectLists.Countries())];
    private readonly string[] _organizations = [.. ProjectLists.Read("organizations")];
    private readonly string[] _groups = ProjectLists.Groups("groups")[0];
    private readonly string[] _peoples = [.. ProjectLists.Peoples()];
    private readonly string[] _cities;
    private uint _random = 0x9E3779B9;

    /// <summary>A swapper with <paramref name="cities"/> beside the lists.</summary>
    public NameSwapper(IEnumerable<string> cities) => _cities = [.. cities];

    /// <summary><paramref name="document"/> with other names; null if it has none.</summary>
    public LabeledDocument? Swap(LabeledDocument document)
    {
        if (!document.Names.Any(name => name.Type is "PER" or "LOC" or "ORG")) return null;
        var text = new StringBuilder();
        var names = new List<LabeledName>();
        var moves = new List<(int From, int To)>();
        var at = 0;
        foreach (var name in document.Names)
        {
            if (name.Offset < at) return null;
            text.Append(document.Text, at, name.Offset - at);
            moves.Add((name.Offset, text.Length));
            var original = document.Text.Substring(name.Offset, name.Length);
            var other = Other(original, name.Type);
            names.Add(new LabeledName(text.Length, other.Length, name.Type));
            text.Append(other);
            at = name.End;
            moves.Add((name.End, text.Length));
        }

        text.Append(document.Text, at, document.Text.Length - at);
        var sentences = document.Sentences
            .Select(sentence => TextSpan.FromBounds(Moved(sentence.Offset, moves), Moved(sentence.Offset + sentence.Length, moves)));
        return document with { Text = text.ToString(), Names = names, Sentences = [.. sentences] };
    }

    /// <summary>The sentence of <paramref name="template"/> with names in its places.</summary>
    public LabeledDocument Fill(string template)
    {
        var text = new StringBuilder();
        var names = new List<LabeledName>();
        for (var at = 0; at < template.Length; at++)
        {
            if (template[at] != '{')
            {
                text.Append(template[at]);
                continue;
            }

            var (name, type) = Named(template[at + 1]);
            names.Add(new LabeledName(text.Length, name.Length, type));
            text.Append(name);
            at += 2;
        }

        return new LabeledDocument(text.ToString(), [new TextSpan(0, text.Length)], names) { MarksOthers = true };
    }

    private (string Name, string Type) Named(char place) => place switch
    {
        'P' => (Person(2 + (int)(Random(6) / 5)), "PER"),
        'S' => (Person(1), "PER"),
        'L' => (Random(2) == 0 ? One(_places) : One(_cities), "LOC"),
        'G' => (One(_groups), "ORG"),
        'O' => (One(_organizations), "ORG"),
        _ => (One(_peoples), "MISC"),
    };

    private static int Moved(int offset, List<(int From, int To)> moves)
    {
        var last = moves.FindLastIndex(move => move.From <= offset);
        return last < 0 ? offset : offset - moves[last].From + moves[last].To;
    }

    private string Other(string name, string type)
    {
        var words = name.Split(' ').Length;
        if (!char.IsUpper(name[0]) || (name.Length > 1 && name.All(c => !char.IsLower(c)))) return name;
        return type switch
        {
            "PER" => Person(words),
            "LOC" when words <= 2 => Random(3) == 0 ? One(_places) : One(_cities),
            "ORG" when Random(3) > 0 => Organization(name),
            _ => name,
        };
    }

    private string Person(int words)
    {
        var group = (int)Random((uint)_givenNames.Length);
        var (given, surname) = (One(_givenNames[group]), One(_surnames[group]));
        if (words == 1) return Random(5) == 0 ? given : surname;
        return words == 2 ? $"{given} {surname}" : $"{given} {One(_givenNames[group])} {surname}";
    }

    // "University of X" stays one, of another place.
    private string Organization(string name)
    {
        var of = name.IndexOf(" of ", StringComparison.Ordinal);
        if (of > 0 && name.Length - of < 20) return $"{name[..of]} of {One(_cities)}";
        return name.Split(' ').Length > 3 ? name : One(_organizations);
    }

    private string One(string[] list) => list[Random((uint)list.Length)];

    // xorshift (G. Marsaglia, 2003).
    private uint Random(uint below)
    {
        _random ^= _random << 13;
        _random ^= _random >> 17;
        _random ^= _random << 5;
        return _random % below;
    }
}
