using Enrichment.Articles;
using static Enrichment.Documents.Tests.Pdf.PdfFile;

namespace Enrichment.Documents.Tests.Pdf;

public class PdfTests
{
    private static readonly string[] LeftColumn =
    [
        "Two ferries collided near Bergen on Monday,",
        "the coast guard of Norway said in a state-",
        "ment. Nobody was hurt, and both ships could",
        "sail on without any help to the next harbor.",
    ];

    private static readonly string[] RightColumn =
    [
        "where they were searched by the police for",
        "more than two hours. The companies that own",
        "the ships did not answer any questions about",
        "the collision, which is the second this year.",
    ];

    [Fact]
    public void The_lines_of_a_paragraph_are_joined_and_a_warning_says_so()
    {
        var text = Documents.Extract(Create(CreateLines(700, Left, LeftColumn)));

        Assert.Equal(
            [new TextBlock(
                "Two ferries collided near Bergen on Monday, the coast guard of Norway said in a statement. Nobody was hurt, and both " +
                "ships could "
                + "sail on without any help to the next harbor.",
                ParagraphKind.Body)],
            text.Blocks);
        Assert.Equal(["extractedByLayout"], text.Warnings.Select(warning => warning.Code));
        Assert.Equal("application/pdf", text.Media.Type);
        Assert.StartsWith("UglyToad.PdfPig 0.1.16", text.Media.Extractor, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_are_read_from_left_to_right_below_the_title_and_above_the_last_line()
    {
        var lines = CreateLines(600, Left, LeftColumn).Concat(CreateLines(600, 320, RightColumn))
            .Append(new PdfLine("Ferries collide off the coast of Norway", Left, 700, 24))
            .Append(new PdfLine("This text was written by the desk in Bergen and has one line below both of the columns.", Left, 500));

        var texts = Documents.ExtractTexts(CreatePage([.. lines])).ToList();

        Assert.Equal("Ferries collide off the coast of Norway", texts[0]);
        Assert.StartsWith("Two ferries collided near Bergen", texts[1], StringComparison.Ordinal);
        Assert.StartsWith("where they were searched", texts[2], StringComparison.Ordinal);
        Assert.StartsWith("This text was written", texts[3], StringComparison.Ordinal);
        Assert.Equal(4, texts.Count);
    }

    [Fact]
    public void A_sentence_goes_on_in_the_next_column_and_on_the_next_page()
    {
        string[] first = [.. LeftColumn[..3], "sail on without any help to the next harbor,"];

        var twoColumns = Documents.ExtractTexts(CreatePage([.. CreateLines(600, Left, first), .. CreateLines(600, 320, RightColumn)]));
        var twoPages = Documents.ExtractTexts(Create(CreateLines(600, Left, first), CreateLines(600, Left, RightColumn)));

        Assert.Contains("to the next harbor, where they were searched", Assert.Single(twoColumns), StringComparison.Ordinal);
        Assert.Contains("to the next harbor, where they were searched", Assert.Single(twoPages), StringComparison.Ordinal);
    }

    [Fact]
    public void An_indented_line_a_short_line_and_a_wide_gap_start_paragraphs()
    {
        var lines = CreateLines(700, Left, "Two ferries collided near Bergen on Monday, the coast",
            "guard said. Nobody was hurt, and both ships sailed on.")
            .Concat(CreateLines(676, Left + 12, "The companies that own the ships did not answer any"))
            .Concat(CreateLines(664, Left, "questions about it.",
                "The police searched both of the ships for two hours.", "They found nothing."))
            .Concat(CreateLines(616, Left, "It is the second collision this year."));

        Assert.Equal(
            [
                "Two ferries collided near Bergen on Monday, the coast guard said. Nobody was hurt, and both ships sailed on.",
                "The companies that own the ships did not answer any questions about it.",
                "The police searched both of the ships for two hours. They found nothing.",
                "It is the second collision this year.",
            ],
            Documents.ExtractTexts(CreatePage([.. lines])));
    }

    [Fact]
    public void Running_headers_footers_and_page_numbers_are_removed()
    {
        PdfLine[] CreateNumbered(int number, string text) =>
        [
            new("Bergen Daily - Monday", Left, 810),
            new(text, Left, 500),
            new($"Page {number} of 3", Left, 30),
        ];

        Assert.Equal(
            ["One ferry left.", "It sank.", "Done."],
            Documents.ExtractTexts(
                Create(CreateNumbered(1, "One ferry left."), CreateNumbered(2, "It sank."), CreateNumbered(3, "Done."))));
        Assert.Equal(["One ferry left."], Documents.ExtractTexts(CreatePage([new("One ferry left.", Left, 500), new("- 7 -", 290, 30)])));
    }

    [Fact]
    public void A_large_line_is_a_heading_and_the_title()
    {
        var text = Documents.Extract(CreatePage(
            [new("NEWS", Left, 780, 30), new("Ferries collide off Norway", Left, 740, 20), .. CreateLines(700, Left, LeftColumn)]));

        Assert.Equal([ParagraphKind.Heading, ParagraphKind.Heading, ParagraphKind.Body], text.Blocks.Select(block => block.Kind));
        Assert.Equal("Ferries collide off Norway", text.Metadata.Title);
    }

    [Theory]
    [InlineData("Ferries collide off Norway", "Ferries collide off Norway")]
    [InlineData("Annual report of the museum", "FERRIES COLLIDE OFF NORWAY")]
    [InlineData("Microsoft Word - ferry final.doc", "FERRIES COLLIDE OFF NORWAY")]
    public void The_title_of_the_properties_is_used_if_the_text_has_it(string property, string title) => Assert.Equal(
        title,
        Documents.Extract(CreateWith(
            builder => builder.DocumentInformation.Title = property,
            [new("FERRIES COLLIDE OFF NORWAY", Left, 740, 20), .. CreateLines(700, Left, LeftColumn)])).Metadata.Title);

    [Fact]
    public void The_times_of_the_file_are_no_publication_date() => Assert.Null(
        Documents.Extract(
            CreateWith(builder => builder.DocumentInformation.CreationDate = "D:20220718",
                CreateLines(700, Left, LeftColumn))).Metadata.Published);

    [Fact]
    public void A_footnote_mark_is_removed_and_another_superscript_stays()
    {
        Assert.Equal(["The ferry sank off Norway."], Documents.ExtractTexts(CreatePage(
            [new("The ferry sank", Left, 700), new("12", Left + 66, 704, 6), new("off Norway.", Left + 75, 700)])));
        Assert.Equal(["The 2 nd ferry sank."], Documents.ExtractTexts(CreatePage(
            [new("The 2", Left, 700), new("nd", Left + 27, 704, 6), new("ferry sank.", Left + 36, 700)])));
    }

    [Fact]
    public void The_large_first_letter_of_a_text_is_joined_with_its_word() => Assert.StartsWith(
        "Two ferries collided off Norway on Monday, the coast guard said",
        Assert.Single(Documents.ExtractTexts(CreatePage(
        [
            new("T", Left, 688, 30),
            .. CreateLines(700, Left + 20, "wo ferries collided off Norway on Monday,", "the coast guard said. Nobody was hurt, and"),
            .. CreateLines(676, Left, "both ships could sail on without any help to", "the next harbor, where they were searched."),
        ]))),
        StringComparison.Ordinal);

    [Fact]
    public void Text_that_is_drawn_twice_to_make_it_bold_is_read_once() => Assert.Equal(
        ["All balls fell."],
            Documents.ExtractTexts(CreatePage([new("All balls fell.", Left, 700), new("All balls fell.", Left + 0.3, 700)])));

    [Fact]
    public void The_rows_of_a_table_of_figures_are_tables() => Assert.Equal(
        [new("2021 | 1,204 | 12 %", ParagraphKind.Table), new TextBlock("2022 | 1,310 | 9 %", ParagraphKind.Table)],
        Documents.Extract(CreatePage(
        [
            new("2021", Left, 700), new("1,204", 200, 700), new("12 %", 300, 700),
                new("2022", Left, 688), new("1,310", 200, 688), new("9 %", 300, 688),
        ])).Blocks);

    [Fact]
    public void Content_before_the_first_bytes_of_the_format_is_ignored() => Assert.Single(
        Documents.ExtractTexts([.. "\r\n"u8, .. Create(CreateLines(700, Left, LeftColumn))]));

    [Theory]
    [InlineData("/Artifact<</Type/Pagination/Subtype/Header>>", "The ferry sank.")]
    [InlineData("/Artifact<</Type/Layout>>", "Bergen Daily The ferry sank.")]
    [InlineData("/Span<</ActualText(Bergen Weekly)>>", "Bergen Weekly The ferry sank.")]
    public void Marks_name_running_headers_and_the_text_behind_glyphs(string mark, string text) => Assert.Equal(
        [text],
        Documents.ExtractTexts(CreateRaw(System.Text.Encoding.ASCII.GetBytes(
            $"BT /A 10 Tf 60 700 Td {mark} BDC (Bergen Daily) Tj EMC 1 0 0 1 160 700 Tm (The ferry sank.) Tj ET"))));

    [Fact]
    public void Text_in_another_direction_is_boilerplate() => Assert.Equal(
        [new("The ferry sank.", ParagraphKind.Body), new TextBlock("Photo: Moe", ParagraphKind.Boilerplate)],
        Documents.Extract(
            CreateRaw("BT /A 10 Tf 60 700 Td (The ferry sank.) Tj 0 1 -1 0 500 300 Tm (Photo: Moe) Tj ET"u8.ToArray())).Blocks);
}
