using System.Reflection;
using System.Reflection.Emit;
using System.Text.Json.Nodes;
using Microsoft.Azure.WebJobs;

namespace Enrichment.Functions.EndToEnd.Tests.Hosting;

/// <summary>
/// The worker's functions as the WebJobs SDK wants them: one class with a method for each, whose parameter has the trigger's attribute.
/// </summary>
public abstract class TriggeredFunctions
{
    /// <summary>Runs a function in the worker: its name, and the trigger's data as the worker protocol has it.</summary>
    public Func<string, JsonObject, CancellationToken, Task> Invoke { get; set; } = null!;

    /// <summary>Called by the generated methods.</summary>
    protected Task InvokeAsync(string function, object trigger, CancellationToken cancellationToken) =>
        Invoke(function, Data(trigger), cancellationToken);

    /// <summary>Generates the class for <paramref name="functions"/>.</summary>
    public static Type GenerateType(IEnumerable<WorkerFunction> functions)
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Triggers"), AssemblyBuilderAccess.Run);
        var type = assembly.DefineDynamicModule("Triggers").DefineType("Worker", TypeAttributes.Public, typeof(TriggeredFunctions));
        foreach (var function in functions) DefineMethod(type, function);
        return type.CreateType();
    }

    private static void DefineMethod(TypeBuilder type, WorkerFunction function)
    {
        var (parameterType, attribute) = GetTrigger(function.Trigger);
        var method = type.DefineMethod(function.Name, MethodAttributes.Public, typeof(Task), [parameterType, typeof(CancellationToken)]);
        method.SetCustomAttribute(Attribute<FunctionNameAttribute>([function.Name]));
        method.DefineParameter(1, ParameterAttributes.None, "trigger").SetCustomAttribute(attribute);
        method.DefineParameter(2, ParameterAttributes.None, "cancellationToken");
        var body = method.GetILGenerator();
        body.Emit(OpCodes.Ldarg_0);
        body.Emit(OpCodes.Ldstr, function.Name);
        body.Emit(OpCodes.Ldarg_1);
        body.Emit(OpCodes.Ldarg_2);
        body.Emit(OpCodes.Call, typeof(TriggeredFunctions).GetMethod(nameof(InvokeAsync), BindingFlags.Instance | BindingFlags.NonPublic)!);
        body.Emit(OpCodes.Ret);
    }

    private static (Type Parameter, CustomAttributeBuilder Attribute) GetTrigger(JsonObject trigger) => (string?)trigger["type"] switch
    {
        "blobTrigger" => (typeof(ParameterBindingData), Attribute<BlobTriggerAttribute>(
            [(string)trigger["path"]!],
            (nameof(BlobTriggerAttribute.Connection), (string?)trigger["connection"]),
            (nameof(BlobTriggerAttribute.Source), Enum.Parse<BlobTriggerSource>((string)trigger["source"]!)))),
        "queueTrigger" => (typeof(ParameterBindingData), Attribute<QueueTriggerAttribute>(
            [(string)trigger["queueName"]!], (nameof(QueueTriggerAttribute.Connection), (string?)trigger["connection"]))),
        "timerTrigger" => (typeof(TimerInfo), Attribute<TimerTriggerAttribute>(
            [(string)trigger["schedule"]!], (nameof(TimerTriggerAttribute.UseMonitor), false))),
        var other => throw new NotSupportedException($"A trigger of type {other}."),
    };

    private static JsonObject Data(object trigger) => trigger is ParameterBindingData data
        ? new JsonObject
        {
            ["modelBindingData"] = new JsonObject
            {
                ["version"] = data.Version,
                ["source"] = data.Source,
                ["contentType"] = data.ContentType,
                ["content"] = Convert.ToBase64String(data.Content),
            },
        }
        : new JsonObject { ["json"] = """{"IsPastDue":false}""" };

    private static CustomAttributeBuilder Attribute<T>(object[] arguments, params (string Name, object? Value)[] properties)
    {
        var set = properties.Where(property => property.Value is not null).ToArray();
        return new CustomAttributeBuilder(
            typeof(T).GetConstructor([.. arguments.Select(argument => argument.GetType())])!, arguments,
            [.. set.Select(property => typeof(T).GetProperty(property.Name)!)], [.. set.Select(property => property.Value)]);
    }
}
