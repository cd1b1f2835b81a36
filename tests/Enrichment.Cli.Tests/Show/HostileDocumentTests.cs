using Enrichment.Cli.Show;
using Enrichment.Export;
using Enrichment.Pipeline;

namespace Enrichment.Cli.Tests.Show;

/// <summary>What is true of documents that were not written by the pipeline, or were changed afterwards.</summary>
public class HostileDocumentTests
{
    private const int Mutations = 150;

    private static readonly string Document =
        File.ReadAllText(Path.Join(Checkout.Root, "tests", "Enrichment.Cli.Tests", "Documents", "panjshir.txt.json"));

    [Fact]
    public void A_changed_document_that_is_read_is_shown_in_characters_that_are_safe_for_a_terminal()
    {
        for (var seed = 0; seed < Mutations; seed++)
        {
            if (TryRead(seed) is not { } article) continue;
            var shown = "";
            var error = Record.Exception(() => shown = Shown.At(80, new ArticleView(article)));
            Assert.True(error is null, $"Seed {seed}: {error}");
            Assert.False(shown.Any(character => IsUnsafe(character)), $"Seed {seed}: {shown}");
        }
    }

    private static bool IsUnsafe(char character) =>
        (char.IsControl(character) && character != '\n') || character is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static EnrichedArticle? TryRead(int seed)
    {
        try
        {
            return DocumentReader.Read(JsonMutation.Apply(Document, seed));
        }
        catch (InvalidDocumentException)
        {
            return null;
        }
    }
}
