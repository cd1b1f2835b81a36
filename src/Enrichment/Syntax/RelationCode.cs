using System.Collections.Frozen;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Enrichment.Syntax;

/// <summary>The codes of relations in Universal Dependencies: "nsubj", "nsubj:pass".</summary>
public static class RelationCode
{
    // In the order of the flags.
    private static readonly string[] Codes =
    [
        "acl", "acl:relcl", "advcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "ccomp", "compound", "compound:prt",
        "conj", "cop", "csubj", "csubj:pass", "det", "discourse", "expl", "fixed", "flat", "goeswith", "iobj", "mark", "nmod", "nmod:poss",
        "nmod:desc", "nummod", "nsubj", "nsubj:pass", "obj", "obl", "obl:agent", "parataxis", "punct", "root", "vocative", "xcomp",
    ];

    private static readonly FrozenDictionary<string, Relation> Relations =
        Codes.ToFrozenDictionary(code => code, code => GetFlag(code) | ParseBase(code), StringComparer.Ordinal);

    extension(Relation relation)
    {
        /// <summary>The code of a single relation, such as "nsubj:pass".</summary>
        public string Code => Codes[BitOperations.Log2((ulong)relation)];
    }

    /// <summary>
    /// The relation with the code <paramref name="code"/>, with those that it is a subtype of; none if rules need none of them.
    /// </summary>
    public static Relation Parse(string code) => Relations.TryGetValue(code, out var relation) ? relation : ParseBase(code);

    /// <summary>All of <paramref name="relations"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Relation Join(ReadOnlySpan<Relation> relations)
    {
        var joined = Relation.None;
        foreach (var relation in relations) joined |= relation;
        return joined;
    }

    // "nsubj" for "nsubj:outer".
    private static Relation ParseBase(string code)
    {
        var colon = code.LastIndexOf(':');
        return colon < 0 ? Relation.None : GetFlag(code[..colon]) | ParseBase(code[..colon]);
    }

    private static Relation GetFlag(string code) =>
        Array.IndexOf(Codes, code) is >= 0 and var index ? (Relation)(1UL << index) : Relation.None;
}
