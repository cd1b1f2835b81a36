using Enrichment.Text;

namespace Enrichment.Export.Page.Segments;

/// <summary>
/// The text, cut wherever a block, a sentence or a mark starts or ends. Marks that overlap need no nested elements then: each of them is a
/// range of segments.
/// </summary>
/// <param name="All">The segments in order. They cover the whole text.</param>
/// <param name="Ranges">The range of each mark, in the order of the marks.</param>
internal sealed record TextSegments(IReadOnlyList<Segment> All, IReadOnlyList<SegmentRange> Ranges)
{
    /// <summary>Cuts a text. Takes n log n time for n spans and code units.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="sentences">Its sentences; those that are not in order or outside the text are ignored.</param>
    /// <param name="marks">Its marks, all inside the text.</param>
    public static TextSegments Create(
        string text, IReadOnlyList<Block> blocks, IReadOnlyList<ISpan> sentences, IReadOnlyList<Mark> marks)
    {
        Mark[] whole = [.. marks.Select(mark => KeepPairs(text, mark))];
        var ranges = new SegmentRange[marks.Count];
        var segments = new Sweep(whole, ranges).Run(blocks, FindSentences(text, sentences));
        return new TextSegments(segments, ranges);
    }

    private static Mark KeepPairs(string text, Mark mark)
    {
        var start = Pairs.Floor(text, mark.Offset);
        return mark with { Offset = start, Length = Pairs.Ceiling(text, mark.End) - start };
    }

    private static List<(int Start, int End, int Index)> FindSentences(string text, IReadOnlyList<ISpan> sentences)
    {
        var found = new List<(int Start, int End, int Index)>();
        var end = 0;
        for (var index = 0; index < sentences.Count; index++)
        {
            var sentence = sentences[index];
            if (sentence.Offset < end || sentence.Length < 1 || sentence.Length > text.Length - sentence.Offset) continue;
            end = Pairs.Ceiling(text, sentence.End);
            found.Add((Pairs.Ceiling(text, sentence.Offset), end, index));
        }

        return found;
    }

    // Moves through the text from one cut to the next.
    private sealed class Sweep(Mark[] marks, SegmentRange[] ranges)
    {
        private readonly ActiveMarks _active = new(marks);
        private readonly List<Segment> _segments = [];
        private readonly int[] _starts = [.. Enumerable.Range(0, marks.Length).OrderBy(index => marks[index].Offset)];
        private readonly int[] _ends = [.. Enumerable.Range(0, marks.Length).OrderBy(index => marks[index].End)];
        private int _start;
        private int _end;
        private int _number;

        public List<Segment> Run(IReadOnlyList<Block> blocks, List<(int Start, int End, int Index)> sentences)
        {
            var cuts = FindCuts(blocks, sentences);
            var (block, sentence) = (0, 0);
            for (var index = 0; index + 1 < cuts.Length; index++)
            {
                var (start, end) = (cuts[index], cuts[index + 1]);
                MoveTo(start);
                while (blocks[block].End <= start) block++;
                while (sentence < sentences.Count && sentences[sentence].End <= start) sentence++;
                var isInside = sentence < sentences.Count && sentences[sentence].Start <= start;
                Add(new Segment(start, end - start) { Sentence = isInside ? sentences[sentence].Index : null }, blocks[block]);
            }

            MoveTo(int.MaxValue);
            return _segments;
        }

        private int[] FindCuts(IReadOnlyList<Block> blocks, List<(int Start, int End, int Index)> sentences) =>
        [
            .. blocks.SelectMany(block => new[] { block.Offset, block.End })
                .Concat(sentences.SelectMany(sentence => new[] { sentence.Start, sentence.End }))
                .Concat(marks.SelectMany(mark => new[] { mark.Offset, mark.End }))
                .Distinct()
                .Order(),
        ];

        // Ends before starts: a mark does not include the segment at its end.
        private void MoveTo(int offset)
        {
            for (; _end < _ends.Length && marks[_ends[_end]].End <= offset; _end++)
            {
                var ended = _ends[_end];
                ranges[ended] = ranges[ended] with { Last = _number };
                _active.Remove(ended);
            }

            for (; _start < _starts.Length && marks[_starts[_start]].Offset <= offset; _start++)
            {
                ranges[_starts[_start]] = new SegmentRange(_number + 1, 0);
                _active.Add(_starts[_start]);
            }
        }

        private void Add(Segment segment, Block block)
        {
            if (block.Kind is null || !_active.Any) _segments.Add(segment);
            else _segments.Add(_active.Describe(segment) with { Number = ++_number });
        }
    }
}
