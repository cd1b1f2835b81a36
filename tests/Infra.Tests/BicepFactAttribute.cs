namespace Infra.Tests;

/// <summary>A fact that takes the Bicep compiler.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BicepFactAttribute : FactAttribute
{
    public BicepFactAttribute() => Skip = BicepCli.IsHere ? null : BicepCli.WhyNot;
}
