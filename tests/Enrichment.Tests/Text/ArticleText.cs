namespace Enrichment.Tests.Text;

/// <summary>A generated text of an article.</summary>
public sealed record ArticleText(string Value);
