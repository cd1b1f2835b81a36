using System.Text;
using Enrichment.Corrections;

namespace Enrichment.Tests.Corrections;

public sealed class CorrectionReaderTests
{
    [Fact]
    public void Each_row_is_a_correction_with_its_line()
    {
        var list = Read("action,entity,value,article\nhide,person:a,,\n\nrename,person:b,\"Smith, Ann\",news/a.txt\n");

        Assert.Equal(
            [(2, "hide person:a", null), (4, "rename person:b to 'Smith, Ann'", "news/a.txt")],
            list.SelectFor("news/a.txt").Select(one => (one.Line, $"{one}", one.Article)));
        Assert.Single(list.SelectFor("news/b.txt"));
    }

    [Theory]
    [InlineData("columns in another order", "value,entity,action\nAnn,person:a,rename")]
    [InlineData("only the columns that the rows need", "Action,Entity,Value\nRename,person:a,Ann")]
    [InlineData("semicolons, as spreadsheets of some countries write", "action;entity;value;article\r\nrename;person:a;Ann;\r\n")]
    [InlineData("tabs", "action\tentity\tvalue\nrename\tperson:a\tAnn")]
    [InlineData("a byte order mark", "\uFEFFaction,entity,value\nrename,person:a,Ann")]
    [InlineData("quotation marks and spaces", "\"action\",\"entity\",\"value\"\n rename , person:a ,\" Ann \"")]
    [InlineData("empty rows at the end", "action,entity,value,article\nrename,person:a,Ann,\n,,,\n\n")]
    public void A_file_can_have(string what, string text) =>
        Assert.True(Assert.Single(Read(text).SelectFor("x")).ToString() == "rename person:a to 'Ann'", what);

    [Theory]
    [InlineData("merge,person:a,person:b", "merge person:a into person:b")]
    [InlineData("split,person:a,Ann", "split 'Ann' from person:a")]
    [InlineData("retype,person:a,location", "retype person:a to location")]
    [InlineData("link,person:a,Q42", "link person:a to Q42")]
    [InlineData("link,person:a,none", "link person:a to none")]
    [InlineData("rename,person:a,\"Ann \"\"Annie\"\" Smith\"", "rename person:a to 'Ann \"Annie\" Smith'")]
    public void A_row_is_read(string row, string correction) =>
        Assert.Equal(correction, Assert.Single(Read($"action,entity,value\n{row}").SelectFor("x")).ToString());

    [Theory]
    [InlineData("delete,person:a,", "Line 2: 'delete' is no action; write one of: merge, split, rename, retype, link, hide.")]
    [InlineData("1,person:a,", "Line 2: '1' is no action; write one of: merge, split, rename, retype, link, hide.")]
    [InlineData(
        "hide,Ann Smith,",
        "Line 2: 'Ann Smith' is no id of an entity; copy the id from 'entities' in a result, such as person:ahmad-massoud.")]
    [InlineData(
        "merge,person:a,person:Ann Smith",
        "Line 2: the value of merge must be the id of another entity, which the entity becomes a part of.")]
    [InlineData("hide,person:a,Ann", "Line 2: hide has no value; leave the column empty.")]
    [InlineData("rename,person:a,", "Line 2: the value of rename must be the new name.")]
    [InlineData("split,person:a,", "Line 2: the value of split must be the name in the text that is an entity of its own.")]
    [InlineData(
        "merge,person:a,person:a", "Line 2: the value of merge must be the id of another entity, which the entity becomes a part of.")]
    [InlineData(
        "link,person:a,wikidata",
        "Line 2: the value of link must be wikidata:Q…, iso3166:…, the address of an entry (https://…), or none.")]
    [InlineData("rename,person:a,A,B", "Line 2: there are more fields than columns; put a field with a comma in quotation marks.")]
    [InlineData("rename,person:a,\"A", "Line 2: a quotation mark is not closed; write a second one at the end of the field.")]
    [InlineData(
        "rename,person:a,\"A\" B", "Line 2: there is text after a quoted field; write two quotation marks for one inside a field.")]
    [InlineData("rename,person:a,A\u202EB", "Line 2: the field 'A\\u202EB' has a control character; remove it.")]
    public void A_row_that_is_not_valid_is_named_with_what_to_write(string row, string message) =>
        Assert.Equal(message, FindError($"action,entity,value\n{row}"));

    [Fact]
    public void The_types_are_named_if_a_type_is_not_known() => Assert.StartsWith(
        "Line 2: the value of retype must be a type: Person, Organization,", FindError("action,entity,value\nretype,person:a,Human"));

    [Theory]
    [InlineData("hide,person:a", "Line 1: the column 'hide' is not known; the first row must be: action,entity,value,article")]
    [InlineData("action,value\nhide,", "Line 1: the first row must be: action,entity,value,article")]
    public void The_first_row_must_have_the_names_of_the_columns(string text, string message) => Assert.Equal(message, FindError(text));

    [Fact]
    public void All_lines_that_are_not_valid_are_counted()
    {
        var error = FindError($"action,entity\n{string.Concat(Enumerable.Repeat("x,y\n", 8))}");

        Assert.StartsWith("Line 2: ", error);
        Assert.Contains(" Line 6: ", error, StringComparison.Ordinal);
        Assert.EndsWith(" 3 more lines are not valid.", error);
    }

    [Fact]
    public void A_file_in_another_encoding_is_not_valid() => Assert.Equal(
        "The file is not in UTF-8; save it as 'CSV UTF-8'.",
        Assert.Throws<InvalidCorrectionsException>(() => CorrectionReader.Read([.. "action,entity\nhide,person:"u8, 0xE9])).Message);

    [Theory]
    [InlineData("")]
    [InlineData("action,entity,value,article\n")]
    public void A_file_without_rows_has_no_corrections(string text) => Assert.Equal(0, Read(text).Count);

    [Fact]
    public void A_long_file_is_read_in_linear_time() =>
        Assert.Equal(200_000, Read($"action,entity\n{string.Concat(Enumerable.Repeat("hide,person:a\n", 200_000))}").Count);

    [Fact]
    public void A_hash_covers_the_corrections_for_the_article_and_no_others()
    {
        const string All = "action,entity,value,article\nhide,person:a,,\n";
        var (one, two) = (Read(All), Read($"{All}hide,person:b,,b.txt\n"));

        Assert.Equal(one.FindHash("a.txt"), two.FindHash("a.txt"));
        Assert.NotEqual(one.FindHash("b.txt"), two.FindHash("b.txt"));
        Assert.Null(Read("action,entity,article\nhide,person:b,b.txt\n").FindHash("a.txt"));
    }

    private static string FindError(string text) => Assert.Throws<InvalidCorrectionsException>(() => Read(text)).Message;

    private static CorrectionList Read(string text) => CorrectionReader.Read(Encoding.UTF8.GetBytes(text));
}
