namespace Enrichment.Tests.Claims;

/// <summary>A test that reads a file of <c>shared/data</c>. It is skipped if the file is not next to the checkout.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    /// <summary>Skips the test if <paramref name="file"/>, relative to <c>shared/data</c>, is not there.</summary>
    public SharedDataFactAttribute(string file)
    {
        File = file;
        if (Checkout.FindSharedData(file) is null) Skip = $"shared/data/{file} is not next to the checkout.";
    }

    /// <summary>The file, relative to <c>shared/data</c>.</summary>
    public string File { get; }
}
