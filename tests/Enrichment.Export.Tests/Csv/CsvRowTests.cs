using Enrichment.Export.Csv;

namespace Enrichment.Export.Tests.Csv;

public class CsvRowTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(12, "12")]
    public void A_field_is_quoted_if_it_must_be(object? value, string expected) => Assert.Equal($"{expected}\r\n", Write(value));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "\"'\t'=1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a;=1", "\"a;'=1\"")]
    [InlineData("a\n@b", "\"a\n'@b\"")]
    [InlineData("a\r=b", "\"a\n'=b\"")]
    [InlineData("a\0=b", "a�=b")]
    [InlineData("a-b = c", "a-b = c")]
    public void Text_is_never_a_formula(string value, string expected) => Assert.Equal($"{expected}\r\n", Write(value));

    [Fact]
    public void The_texts_of_a_list_are_one_field() => Assert.Equal("Ann | Bo,'=C\r\n", Write(new[] { "Ann", "Bo" }, "=C"));

    private static string Write(params object?[] values)
    {
        using var writer = new StringWriter();
        CsvRow.Write(writer, values);
        return writer.ToString();
    }
}
