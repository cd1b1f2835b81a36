using System.Reflection;
using System.Reflection.Emit;
using Enrichment.Claims.Reading;

namespace Enrichment.Tests.Claims;

/// <summary>The string literals in the compiled methods that read the words of a passage.</summary>
internal static class RuleLiterals
{
    private const BindingFlags Any =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly MemberInfo[] Readers =
    [
        typeof(Passage).GetProperties().Single(property => property.GetIndexParameters().Length == 1).GetMethod!,
        typeof(PassageWord).GetField(nameof(PassageWord.Text))!,
    ];

    private static readonly Dictionary<short, OpCode> OpCodes =
        typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>The literals in the methods of <paramref name="types"/> that read words, each with the method that has it.</summary>
    public static IEnumerable<(string Method, string Literal)> Find(IEnumerable<Type> types) =>
        from type in types
        from method in type.GetMethods(Any).Concat<MethodBase>(type.GetConstructors(Any))
        let operands = ReadOperands(method).ToList()
        where operands.Any(operand => operand is MemberInfo member && Readers.Any(member.HasSameMetadataDefinitionAs))
        from literal in operands.OfType<string>().Distinct()
        select ($"{type.Name}.{method.Name}", literal);

    // The literals, methods and fields that the instructions of the method name.
    private static IEnumerable<object> ReadOperands(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var opCode = OpCodes[code[at] == 0xFE ? BitConverter.ToInt16([code[at + 1], code[at]]) : code[at]];
            at += opCode.Size;
            if (Resolve(method, opCode.OperandType, code, at) is { } operand) yield return operand;
            at += SizeOf(opCode.OperandType, code, at);
        }
    }

    private static object? Resolve(MethodBase method, OperandType operand, byte[] code, int at)
    {
        if (operand == OperandType.InlineString) return method.Module.ResolveString(BitConverter.ToInt32(code, at));
        if (operand is not (OperandType.InlineMethod or OperandType.InlineField)) return null;
        var ofType = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMember(BitConverter.ToInt32(code, at), ofType, ofMethod);
    }

    private static int SizeOf(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };
}
