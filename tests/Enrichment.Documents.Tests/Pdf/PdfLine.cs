namespace Enrichment.Documents.Tests.Pdf;

/// <summary>A line of a page.</summary>
internal sealed record PdfLine(string Text, double X, double Y, double Size = 10);
