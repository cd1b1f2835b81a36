using Enrichment.Cli.Commands;

namespace Enrichment.Cli.Tests;

public class ReferenceTests
{
    [Fact]
    public void The_command_uses_no_type_of_the_Azure_libraries()
    {
        var references = typeof(EnrichCommand).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!);

        Assert.DoesNotContain(references, name => name.StartsWith("Azure.", StringComparison.Ordinal));
    }
}
