using System.Text.Json.Nodes;
using Microsoft.Azure.WebJobs.Host;

namespace Enrichment.Functions.EndToEnd.Tests.Hosting;

/// <summary>Creates the generated class for every call of a function.</summary>
/// <param name="invoke">Runs a function in the worker: its name and the trigger's data, as the worker protocol has it.</param>
internal sealed class WorkerActivator(Func<string, JsonObject, CancellationToken, Task> invoke) : IJobActivator
{
    public T CreateInstance<T>()
    {
        var functions = Activator.CreateInstance<T>();
        ((TriggeredFunctions)(object)functions!).Invoke = invoke;
        return functions;
    }
}
