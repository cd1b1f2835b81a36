namespace Enrichment.Tests.Text;

/// <summary>Generated text of the kinds articles are made of.</summary>
public sealed record ArticleText(string Value);
