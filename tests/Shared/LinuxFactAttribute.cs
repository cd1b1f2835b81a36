namespace Enrichment.Shared;

/// <summary>A fact about file names of arbitrary bytes, which only Linux has.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "Only on Linux.";
}
