namespace Enrichment.Tests.Claims;

/// <summary>A test that reads a file of <c>shared/data</c> beside the checkout, and is skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    /// <summary>Skips the test if <paramref name="file"/>, relative to <c>shared/data</c>, is not there.</summary>
    public SharedDataFactAttribute(string file)
    {
        File = file;
        if (PathOf(file) is null) Skip = $"shared/data/{file} does not lie beside the checkout";
    }

    /// <summary>The file, relative to <c>shared/data</c>.</summary>
    public string File { get; }

    /// <summary>Where <paramref name="file"/> lies, looking upward from the tests' folder; null where nowhere.</summary>
    public static string? PathOf(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", file);
            if (System.IO.File.Exists(path)) return path;
        }

        return null;
    }
}
