using System.Text.Json;
using Enrichment.Articles;

namespace Enrichment.Tests.Articles;

public class PublicationDateTests
{
    private static readonly DateOnly Day = new(2022, 7, 18);

    [Theory]
    [InlineData("2022-07-18", null)]
    [InlineData("2022-07-18T10:30:00+01:00", 60)]
    [InlineData("2022-07-18T10:30:00+00:00", 0)]
    [InlineData("2022-07-18T10:30:00-03:30", -210)]
    public void It_is_written_in_ISO_8601_and_read_again(string text, int? minutes)
    {
        var date = minutes is { } offset
            ? new PublicationDate(Day, new TimeOnly(10, 30), TimeSpan.FromMinutes(offset))
            : new PublicationDate(Day);

        Assert.Equal(text, date.ToString());
        Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(date).Replace("\\u002B", "+", StringComparison.Ordinal));
        Assert.Equal(date, JsonSerializer.Deserialize<PublicationDate>($"\"{text}\""));
    }

    [Theory]
    [InlineData("\"2022-02-30\"")]
    [InlineData("\"2022-07-18T10:30:00\"")]
    [InlineData("\"18 July 2022\"")]
    [InlineData("2022")]
    public void Other_forms_are_no_JSON_of_it(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PublicationDate>(json));
}
