using Microsoft.Azure.WebJobs;

namespace Enrichment.Functions.EndToEnd.Tests.Hosting;

/// <summary>Shows the WebJobs SDK one class with functions.</summary>
internal sealed class OneTypeLocator(Type type) : ITypeLocator
{
    public IReadOnlyList<Type> GetTypes() => [type];
}
