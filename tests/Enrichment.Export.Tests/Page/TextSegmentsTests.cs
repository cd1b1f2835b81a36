using System.Diagnostics;
using Enrichment.Articles;
using Enrichment.Export.Page.Segments;
using Enrichment.Text;
using FsCheck.Xunit;

namespace Enrichment.Export.Tests.Page;

[Properties(Arbitrary = [typeof(AnnotatedText)])]
public class TextSegmentsTests
{
    [Property]
    public void Blocks_joined_are_the_text_as_written(AnnotatedText sample)
    {
        var blocks = sample.CreateBlocks();

        Assert.Equal(sample.Text, string.Concat(blocks.Select(block => block.In(sample.Text))));
    }

    [Property]
    public void A_block_without_a_kind_is_white_space(AnnotatedText sample) => Assert.All(
        sample.CreateBlocks().Where(block => block.Kind is null), block => Assert.True(string.IsNullOrWhiteSpace(block.In(sample.Text))));

    [Property]
    public void Segments_joined_are_the_text_as_written(AnnotatedText sample)
    {
        var segments = sample.CreateSegments().All;

        Assert.Equal(sample.Text, string.Concat(segments.Select(segment => segment.In(sample.Text))));
        Assert.All(segments, segment => Assert.True(segment.Length > 0));
    }

    [Property]
    public void Each_annotation_covers_exactly_its_span_without_the_space_between_paragraphs(AnnotatedText sample)
    {
        var (segments, numbers) = (sample.CreateSegments(), sample.CreateSegments().All.ToLookup(segment => segment.Number ?? 0));
        var spaces = sample.CreateBlocks().Where(block => block.Kind is null).ToList();
        for (var index = 0; index < sample.Marks.Count; index++)
        {
            var range = segments.Ranges[index];
            var covered = Enumerable.Range(range.First, Math.Max(0, range.Last - range.First + 1))
                .SelectMany(number => numbers[number]).SelectMany(Offsets);
            Assert.Equal(Offsets(KeepPairs(sample.Text, sample.Marks[index])).Except(spaces.SelectMany(space => Offsets(space))), covered);
        }
    }

    [Property]
    public void No_segment_starts_inside_a_surrogate_pair(AnnotatedText sample) => Assert.All(
        sample.CreateSegments().All.Where(segment => segment.Offset > 0),
        segment => Assert.False(char.IsSurrogatePair(sample.Text[segment.Offset - 1], sample.Text[segment.Offset])));

    [Fact]
    public void A_segment_has_the_shortest_of_the_marks_that_overlap()
    {
        Mark[] marks = [new(MarkKind.Content, 0, 0, 10), new(MarkKind.Content, 1, 4, 3), new(MarkKind.Mention, 2, 5, 4)];

        var segments = Cut("0123456789", marks).All;

        Assert.Equal([(0, 4), (4, 1), (5, 2), (7, 2), (9, 1)], segments.Select(one => (one.Offset, one.Length)));
        Assert.Equal([0, 1, 1, 0, 0], segments.Select(one => one.Content!.Owner));
        Assert.Equal([false, true, true, false, false], segments.Select(one => one.IsShared));
        Assert.Equal([false, false, false, true, false], segments.Select(one => one.EndsMention));
    }

    [Fact]
    public void Ten_thousand_marks_that_all_overlap_are_cut_in_a_moment()
    {
        var text = new string('x', 20_001);
        Mark[] marks =
            [.. Enumerable.Range(0, 10_000).Select(index => new Mark((MarkKind)(index % 4), index, index, 20_001 - (2 * index)))];
        var clock = Stopwatch.StartNew();

        var segments = Cut(text, marks);

        Assert.Equal(10_000, segments.Ranges.Count);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"It took {clock.Elapsed}.");
    }

    [Fact]
    public void A_long_paragraph_is_cut_at_the_start_of_a_sentence()
    {
        var text = string.Concat(Enumerable.Repeat("This is a sentence. ", 1_000));
        var article = new Article
        {
            Language = "en",
            Text = text,
            Paragraphs = [new Paragraph(0, text.Length - 1, ParagraphKind.Body)],
            Sentences = [.. Enumerable.Range(0, 1_000).Select(index => new Sentence(20 * index, 19, "en"))],
            Embeds = [],
        };

        var blocks = new TextBlocks(article).Create();

        Assert.All(blocks, block => Assert.True(block.Length <= TextBlocks.MaxLength && block.Offset % 20 is 0 or 19));
        Assert.Equal([false, true], blocks.Take(2).Select(block => block.Continues));
    }

    private static TextSegments Cut(string text, Mark[] marks) =>
        TextSegments.Create(text, [new Block(0, text.Length, ParagraphKind.Body, false)], [], marks);

    private static IEnumerable<int> Offsets(ISpan span) => Enumerable.Range(span.Offset, span.Length);

    // A mark that cuts a surrogate pair has all of it.
    private static TextSpan KeepPairs(string text, TextSpan mark) =>
        TextSpan.FromBounds(Pairs.Floor(text, mark.Offset), Pairs.Ceiling(text, mark.End));
}
