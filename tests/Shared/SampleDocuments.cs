using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Enrichment.Shared;

/// <summary>The same article in every format that is read, as the bytes of a file.</summary>
internal static class SampleDocuments
{
    /// <summary>The title of each document.</summary>
    public const string Title = "Ferry stays in port";

    /// <summary>A sentence of each document.</summary>
    public const string Sentence = "The mayor of Bergen said on Monday that the ferry was safe.";

    /// <summary>All documents by name, each with its media type. The names do not show the format.</summary>
    public static IReadOnlyList<(string Name, string MediaType, byte[] Content)> All { get; } =
    [
        ("plain", "text/plain", Encoding.UTF8.GetBytes($"{Title}\n\n{Sentence}\n")),
        ("latin", "text/plain", Encoding.Latin1.GetBytes($"{Title}\n\n{Sentence}\n\nThe café in Besançon and the hôtel in Málaga stay closed.\n")),
        ("page", "text/html", Encoding.UTF8.GetBytes(CreatePage())),
        ("letter", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", CreateWord()),
        ("print", "application/pdf", CreatePdf()),
        ("mail", "message/rfc822", Encoding.UTF8.GetBytes(CreateMail())),
        ("record", "application/json", Encoding.UTF8.GetBytes($$"""{"title": "{{Title}}", "text": "{{Sentence}}", "date": "2024-03-14"}""")),
    ];

    private static string CreatePage() => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>{Title} - The Courier</title><meta property="og:site_name" content="The Courier"></head>
        <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
        <article><h1>{Title}</h1><p>{Sentence}</p><p>The ministry denied that the harbour was closed, and asked for patience.</p></article>
        <footer>Subscribe to our newsletter</footer></body>
        </html>
        """;

    private static string CreateMail() => string.Join("\r\n", [
        "From: The Courier <desk@courier.example>", "To: readers@courier.example", $"Subject: {Title}",
        "Date: Thu, 14 Mar 2024 10:00:00 +0100", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "", Sentence, ""]);

    private static byte[] CreateWord()
    {
        const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
        const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            Add(zip, "[Content_Types].xml", $"""
                <Types xmlns="{Types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml"
                  ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                """);
            Add(zip, "_rels/.rels", $"""
                <Relationships xmlns="{Relations}"><Relationship Id="r1" Target="word/document.xml"
                  Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>
                """);
            Add(zip, "word/document.xml", $"""
                <w:document xmlns:w="{Main}"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>{Title}</w:t></w:r></w:p>
                <w:p><w:r><w:t>{Sentence}</w:t></w:r></w:p></w:body></w:document>
                """);
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>{xml}");
    }

    private static byte[] CreatePdf()
    {
        var content = $"BT /F1 18 Tf 72 720 Td ({Title}) Tj 0 -40 Td /F1 11 Tf ({Sentence}) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} >>\nstream\n{content}\nendstream"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var (pdf, offsets) = (new StringBuilder("%PDF-1.4\n"), new List<int>());
        foreach (var value in objects)
        {
            offsets.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{value}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) pdf.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
