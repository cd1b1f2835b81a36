namespace Enrichment.Shared;

/// <summary>A fact about pipes, links and signals as Unix has them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Not on Windows." : null;
}
