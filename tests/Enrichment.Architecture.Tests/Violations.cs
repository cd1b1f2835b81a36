namespace Enrichment.Architecture.Tests;

internal static class Violations
{
    /// <summary>Fails with all of <paramref name="violations"/>, one a line, if there are any.</summary>
    public static void AssertNone(IReadOnlyList<string> violations) => Assert.True(violations.Count == 0, string.Join('\n', violations));
}
