using System.Reflection;
using System.Reflection.Emit;
using Enrichment.Claims.Lexicon;
using Enrichment.Claims.Reading;

namespace Enrichment.Tests.Claims;

/// <summary>The string literals that compiled rules compare with words and verbs.</summary>
internal static class RuleLiterals
{
    private const BindingFlags Any =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly MemberInfo[] Readers =
    [
        typeof(Passage).GetProperties().Single(property => property.GetIndexParameters().Length == 1).GetMethod!,
        typeof(PassageWord).GetField(nameof(PassageWord.Text))!,
    ];

    private static readonly MethodInfo Lemma = typeof(CueVerb).GetProperty(nameof(CueVerb.Lemma))!.GetMethod!;

    private static readonly Dictionary<short, OpCode> OpCodes =
        typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>The literals in the methods of <paramref name="types"/> that read words, each with the method that has it.</summary>
    public static IEnumerable<(string Method, string Literal)> FindWords(IEnumerable<Type> types) =>
        from method in FindMethods(types)
        let operands = ReadInstructions(method).Select(instruction => instruction.Operand).ToList()
        where operands.Any(operand => operand is MemberInfo member && Readers.Any(member.HasSameMetadataDefinitionAs))
        from literal in operands.OfType<string>().Distinct()
        select ($"{method.DeclaringType!.Name}.{method.Name}", literal);

    /// <summary>
    /// The literals that the methods of <paramref name="types"/> compare with the lemma of a verb, each with the method that has it.
    /// </summary>
    public static IEnumerable<(string Method, string Literal)> FindLemmas(IEnumerable<Type> types) =>
        from method in FindMethods(types)
        from literal in FindComparedLemmas(method).Distinct()
        select ($"{method.DeclaringType!.Name}.{method.Name}", literal);

    private static IEnumerable<MethodBase> FindMethods(IEnumerable<Type> types) =>
        types.SelectMany(type => type.GetMethods(Any).Concat<MethodBase>(type.GetConstructors(Any)));

    // A comparison loads the lemma, directly or from the local variable that it was put into, and then the literal.
    private static IEnumerable<string> FindComparedLemmas(MethodBase method)
    {
        var (isLemma, lemmas) = (false, new HashSet<int>());
        foreach (var (code, operand) in ReadInstructions(method))
        {
            if (isLemma && operand is string literal) yield return literal;
            if (code.Name!.StartsWith("stloc", StringComparison.Ordinal))
                _ = isLemma ? lemmas.Add((int)operand!) : lemmas.Remove((int)operand!);
            isLemma = code.Name.StartsWith("ldloc", StringComparison.Ordinal)
                ? operand is int local && lemmas.Contains(local)
                : operand is MemberInfo member && member.HasSameMetadataDefinitionAs(Lemma);
        }
    }

    // The operand is the literal, method, field or local variable that the instruction names, or null.
    private static IEnumerable<(OpCode Code, object? Operand)> ReadInstructions(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var opCode = OpCodes[code[at] == 0xFE ? BitConverter.ToInt16([code[at + 1], code[at]]) : code[at]];
            at += opCode.Size;
            yield return (opCode, Resolve(method, opCode, code, at));
            at += GetSize(opCode.OperandType, code, at);
        }
    }

    private static object? Resolve(MethodBase method, OpCode opCode, byte[] code, int at) => opCode.OperandType switch
    {
        OperandType.InlineString => method.Module.ResolveString(BitConverter.ToInt32(code, at)),
        OperandType.InlineMethod or OperandType.InlineField => ResolveMember(method, BitConverter.ToInt32(code, at)),
        OperandType.ShortInlineVar => (int)code[at],
        OperandType.InlineVar => (int)BitConverter.ToUInt16(code, at),
        // "stloc.0" to "ldloc.3" have the variable in their name.
        OperandType.InlineNone when opCode.Name is ['s' or 'l', 't' or 'd', 'l', 'o', 'c', '.', var digit] => digit - '0',
        _ => null,
    };

    private static MemberInfo? ResolveMember(MethodBase method, int token)
    {
        var ofType = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, ofType, method.IsGenericMethod ? method.GetGenericArguments() : null);
    }

    private static int GetSize(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };
}
