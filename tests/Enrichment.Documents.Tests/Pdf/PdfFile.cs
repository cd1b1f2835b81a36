using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Enrichment.Documents.Tests.Pdf;

/// <summary>PDF files with the given content.</summary>
internal static class PdfFile
{
    /// <summary>The left edge of the text, in points.</summary>
    public const double Left = 60;

    /// <summary>The distance of two lines, in points.</summary>
    public const double Leading = 12;

    /// <summary>A file with one page for each of <paramref name="pages"/>.</summary>
    public static byte[] Create(params PdfLine[][] pages) => CreateWith(null, pages);

    /// <summary>A file with one page with the lines <paramref name="lines"/>.</summary>
    public static byte[] CreatePage(PdfLine[] lines) => CreateWith(null, lines);

    /// <summary>A file with the given properties.</summary>
    public static byte[] CreateWith(Action<PdfDocumentBuilder>? change, params PdfLine[][] pages)
    {
        var builder = new PdfDocumentBuilder();
        change?.Invoke(builder);
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            foreach (var line in lines) page.AddText(line.Text, line.Size, new PdfPoint(line.X, line.Y), font);
        }

        return builder.Build();
    }

    /// <summary>The lines <paramref name="texts"/>, the first of them at the height <paramref name="top"/>.</summary>
    public static PdfLine[] CreateLines(double top, double left, params string[] texts) =>
        [.. texts.Select((text, at) => new PdfLine(text, left, top - (at * Leading)))];

    /// <summary>A file with one page that draws <paramref name="content"/>, which is compressed.</summary>
    /// <param name="content">The operations of the page.</param>
    /// <param name="objects">Further objects, from number 6 on. The resources of the page refer to the first as the form "F".</param>
    public static byte[] CreateRaw(byte[] content, params string[] objects)
    {
        var file = new RawPdf();
        file.Add("<</Type/Catalog/Pages 2 0 R>>");
        file.Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        file.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</A 5 0 R>>/XObject<</F 6 0 R>>>>>>");
        file.AddStream("/Filter/FlateDecode", Compress(content));
        file.Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        foreach (var text in objects) file.Add(text);
        return file.Build();
    }

    /// <summary>The bytes in the format of zlib.</summary>
    public static byte[] Compress(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var zlib = new ZLibStream(stream, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(content);
        return stream.ToArray();
    }

    /// <summary>Operations that draw <paramref name="text"/>.</summary>
    public static byte[] Draw(string text) => Encoding.ASCII.GetBytes($"BT /A 10 Tf 60 700 Td ({text}) Tj ET");
}
