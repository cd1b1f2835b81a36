using DocumentFormat.OpenXml.Packaging;
using Enrichment.Articles;

namespace Enrichment.Documents.Tests.Word;

public class WordTests
{
    [Fact]
    public void The_paragraphs_are_read_in_order_and_the_media_type_names_the_library()
    {
        var text = Documents.Extract(WordFile.CreateFromTexts("Two ferries collided.", "  ", "Nobody   was hurt. "));

        Assert.Equal([new TextBlock("Two ferries collided.", ParagraphKind.Body), new TextBlock("Nobody was hurt.", ParagraphKind.Body)],
            text.Blocks);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", text.Media.Type);
        Assert.Equal("DocumentFormat.OpenXml 3.3.0", text.Media.Extractor);
    }

    [Theory]
    [InlineData("Titre", ParagraphKind.Heading)]
    [InlineData("Titre1", ParagraphKind.Heading)]
    [InlineData("Zwischentitel", ParagraphKind.Heading)]
    [InlineData("Lgende", ParagraphKind.Caption)]
    [InlineData("TM1", ParagraphKind.Boilerplate)]
    [InlineData("Unknown", ParagraphKind.Body)]
    public void The_style_determines_the_kind_by_its_name_and_the_style_it_is_based_on(string style, ParagraphKind kind) =>
        Assert.Equal([new TextBlock("Ferries collide", kind)],
            Documents.Extract(WordFile.Create(WordFile.CreateParagraph(style, "Ferries collide"))).Blocks);

    [Fact]
    public void A_long_paragraph_in_the_style_of_a_heading_is_running_text()
    {
        var text = string.Join(' ', Enumerable.Repeat("The ferry left.", 20));

        Assert.Equal(ParagraphKind.Body, Documents.Extract(WordFile.Create(WordFile.CreateParagraph("Titre1", text))).Blocks[0].Kind);
    }

    [Fact]
    public void A_level_of_the_outline_makes_a_heading() => Assert.Equal(
        [ParagraphKind.Heading, ParagraphKind.Body],
        Documents.Extract(WordFile.Create(
            """
            <w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>The collision</w:t></w:r></w:p>
            <w:p><w:pPr><w:outlineLvl w:val="9"/></w:pPr><w:r><w:t>The ferry left.</w:t></w:r></w:p>
            """)).Blocks.Select(block => block.Kind));

    [Fact]
    public void A_paragraph_with_line_breaks_is_plain_text() => Assert.Equal(
        [new TextBlock("Ferries collide\nBy Jane Moe\n\nBERGEN - Two ferries", null)],
        Documents.Extract(WordFile.Create(
            "<w:p><w:r><w:t>Ferries collide</w:t><w:br/><w:t>By Jane Moe</w:t><w:br/><w:br/><w:cr/><w:t>BERGEN - " +
            "Two</w:t><w:tab/><w:t>ferries</w:t></w:r></w:p>"))
            .Blocks);

    [Theory]
    [InlineData("<w:ins><w:r><w:t>not </w:t></w:r></w:ins>", "The ferry did not sink.")]
    [InlineData("<w:moveTo><w:r><w:t>not </w:t></w:r></w:moveTo>", "The ferry did not sink.")]
    [InlineData("<w:del><w:r><w:delText>not </w:delText></w:r></w:del>", "The ferry did sink.")]
    [InlineData("<w:moveFrom><w:r><w:t>not </w:t></w:r></w:moveFrom>", "The ferry did sink.")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>not </w:t></w:r>", "The ferry did sink.")]
    [InlineData("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>not </w:t></w:r>", "The ferry did not sink.")]
    [InlineData("<w:hyperlink r:id=\"x\"><w:r><w:t>not </w:t></w:r></w:hyperlink>", "The ferry did not sink.")]
    [InlineData("<w:r><w:t>so</w:t><w:softHyphen/><w:t>on re</w:t><w:noBreakHyphen/><w:t>open and </w:t></w:r>",
        "The ferry did soon re-open and sink.")]
    [InlineData("<w:sdt><w:sdtContent><w:r><w:t>not </w:t></w:r></w:sdtContent></w:sdt>", "The ferry did not sink.")]
    [InlineData("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Enter text </w:t></w:r></w:sdtContent></w:sdt>",
        "The ferry did sink.")]
    [InlineData("<w:fldSimple w:instr=\"AUTHOR\"><w:r><w:t>not </w:t></w:r></w:fldSimple>", "The ferry did not sink.")]
    [InlineData("<w:commentRangeStart w:id=\"1\"/><w:r><w:t>not </w:t><w:commentReference w:id=\"1\"/></w:r>", "The ferry did not sink.")]
    public void The_text_is_that_after_all_tracked_changes(string xml, string expected) => Assert.Equal(
        [expected],
        Documents.ExtractTexts(WordFile.Create(
            $"<w:p><w:r><w:t xml:space=\"preserve\">The ferry did " +
            $"</w:t></w:r>{xml.Replace("<w:t>", "<w:t xml:space=\"preserve\">")}<w:r><w:t>sink.</w:t></w:r></w:p>")));

    [Fact]
    public void A_deleted_paragraph_mark_joins_two_paragraphs() => Assert.Equal(
        ["The ferry sank.", "Done."],
        Documents.ExtractTexts(WordFile.Create(
            """
            <w:p><w:pPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">The ferry </w:t></w:r></w:p>
            <w:p><w:r><w:t>sank.</w:t></w:r></w:p>
            <w:p><w:pPr><w:rPr><w:del w:id="2" w:author="a"/></w:rPr></w:pPr><w:r><w:t>Done.</w:t></w:r></w:p>
            """)));

    [Fact]
    public void Fields_show_their_results_and_not_their_instructions() => Assert.Equal(
        ["See page 12 of 30.", "All of it."],
        Documents.ExtractTexts(WordFile.Create(
            """
            <w:p><w:r><w:t xml:space="preserve">See page </w:t><w:fldChar w:fldCharType="begin"/><w:instrText>IF </w:instrText>
            <w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>99</w:t>
            <w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/><w:t>12</w:t><w:fldChar w:fldCharType="end"/>
            <w:t xml:space="preserve"> of 30.</w:t></w:r>
            <w:r><w:fldChar w:fldCharType="begin"/><w:instrText>BROKEN</w:instrText></w:r></w:p>
            <w:p><w:r><w:t>All of it.</w:t></w:r></w:p>
            """)));

    [Fact]
    public void A_text_box_follows_the_paragraph_that_anchors_it_and_is_read_once() => Assert.Equal(
        ["The ferry sank.", "In brief: nobody was hurt.", "Then it rained."],
        Documents.ExtractTexts(WordFile.Create(
            """
            <w:p><w:r><w:t xml:space="preserve">The ferry </w:t></w:r><w:r><mc:AlternateContent>
              <mc:Choice Requires="wps"><wps:txbx><w:txbxContent>
                <w:p><w:r><w:t>In brief: nobody was hurt.</w:t></w:r></w:p></w:txbxContent></wps:txbx></mc:Choice>
              <mc:Fallback><w:pict><v:textbox><w:txbxContent>
                <w:p><w:r><w:t>In brief: nobody was hurt.</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback>
            </mc:AlternateContent></w:r><w:r><w:t>sank.</w:t></w:r></w:p>
            <w:p><w:r><w:t>Then it rained.</w:t></w:r></w:p>
            """)));

    [Fact]
    public void The_rows_of_a_table_of_figures_are_tables() => Assert.Equal(
        [new("Year | Passengers", ParagraphKind.Table),
            new("2021 | 1,204", ParagraphKind.Table), new("2022 | 12.5 %", ParagraphKind.Table)],
        Documents.Extract(WordFile.Create(CreateTable(["Year", "Passengers"], ["2021", "1,204"], ["2022", "12.5 %"]))).Blocks);

    [Fact]
    public void The_cells_of_another_table_are_paragraphs() => Assert.Equal(
        [new("The ferry left in 2022.", ParagraphKind.Body), new("It sank.", ParagraphKind.Body),
            new("Q1", ParagraphKind.Body), new("A boat", ParagraphKind.Body)],
        Documents.Extract(WordFile.Create(CreateTable(["The ferry left in 2022.", "It sank."], ["Q1", "A boat"]))).Blocks);

    [Fact]
    public void A_table_in_a_cell_is_part_of_the_cell() => Assert.Equal(
        ["Before.", "Inner.", "After."],
        Documents.ExtractTexts(WordFile.Create(
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Before.</w:t></w:r></w:p>" + CreateTable(["Inner."]) + "<w:p/></w:tc></w:tr></w:tbl>"
            + "<w:p><w:r><w:t>After.</w:t></w:r></w:p>")));

    [Fact]
    public void Footnotes_follow_the_text() => Assert.Equal(
        ["The ferry sank.", "Source: the coast guard."],
        Documents.ExtractTexts(WordFile.Create(
            "<w:p><w:r><w:t>The ferry sank.</w:t><w:footnoteReference w:id=\"0\"/></w:r></w:p>",
            document => WordFile.AddFootnotes(document, "Source: the coast guard."))));

    [Fact]
    public void An_embedded_document_is_named_in_a_warning() => Assert.Equal(
        ["embeddedDocuments"],
        Documents.Extract(WordFile.Create("<w:p><w:r><w:t>Text.</w:t></w:r></w:p><w:altChunk r:id=\"x\"/>")).Warnings
            .Select(warning => warning.Code));

    [Fact]
    public void The_title_of_the_properties_is_used_if_no_paragraph_has_the_style_of_a_title()
    {
        static void SetTitle(WordprocessingDocument document) => document.PackageProperties.Title = "Ferries collide near Bergen";

        Assert.Equal("Ferries collide near Bergen", Documents.Extract(WordFile.Create(CreateText("Text."), SetTitle)).Metadata.Title);
        Assert.Null(Documents.Extract(WordFile.Create(WordFile.CreateParagraph("Titre", "Ferries crash"), SetTitle)).Metadata.Title);
    }

    [Theory]
    [InlineData("By Jane Moe, Bergen", new[] { "Jane Moe" })]
    [InlineData("Text.", new string[0])]
    public void The_creator_is_an_author_if_a_short_line_names_the_same_person(string line, string[] authors) => Assert.Equal(
        authors,
        Documents.Extract(
            WordFile.Create(CreateText(line), document => document.PackageProperties.Creator = "Jane Moe; Microsoft Office User"))
            .Metadata.Authors);

    [Fact]
    public void The_times_of_the_file_are_no_publication_date() => Assert.Null(
        Documents.Extract(
            WordFile.Create(CreateText("Text."), document => document.PackageProperties.Created = DateTime.UnixEpoch)).Metadata.Published);

    private static string CreateText(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string CreateTable(params string[][] rows) =>
        "<w:tbl>" + string.Concat(
            rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc>{CreateText(cell)}</w:tc>"))}</w:tr>")) + "</w:tbl>";
}
