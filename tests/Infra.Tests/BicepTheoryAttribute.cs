namespace Infra.Tests;

/// <summary>A theory that takes the Bicep compiler.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BicepTheoryAttribute : TheoryAttribute
{
    public BicepTheoryAttribute() => Skip = BicepCli.IsHere ? null : BicepCli.WhyNot;
}
