using Enrichment.Text;

namespace Enrichment.Export.Page.Segments;

/// <summary>The marks at one place of the text. Each operation takes logarithmic time, however many marks overlap.</summary>
/// <param name="marks">All marks.</param>
internal sealed class ActiveMarks(IReadOnlyList<Mark> marks)
{
    private readonly SortedSet<int> _mentions = CreateSet(marks);
    private readonly SortedSet<int> _cues = CreateSet(marks);
    private readonly SortedSet<int> _contents = CreateSet(marks);
    private int _sources;

    /// <summary>Whether there is a mark.</summary>
    public bool Any => _sources + _mentions.Count + _cues.Count + _contents.Count > 0;

    /// <summary>Adds the mark with an index.</summary>
    public void Add(int index)
    {
        if (GetSet(index) is { } set) set.Add(index);
        else _sources++;
    }

    /// <summary>Removes the mark with an index.</summary>
    public void Remove(int index)
    {
        if (GetSet(index) is { } set) set.Remove(index);
        else _sources--;
    }

    /// <summary>Adds the marks here to a segment.</summary>
    public Segment Describe(Segment segment)
    {
        var (mention, cue) = (Shortest(_mentions), Shortest(_cues));
        return segment with
        {
            Mention = mention,
            Cue = cue,
            Content = Shortest(_contents),
            IsShared = _contents.Count > 1,
            EndsMention = mention is not null && segment.End >= mention.End,
            StartsCue = cue is not null && segment.Offset <= cue.Offset,
        };
    }

    private SortedSet<int>? GetSet(int index) => marks[index].Kind switch
    {
        MarkKind.Mention => _mentions,
        MarkKind.Cue => _cues,
        MarkKind.Content => _contents,
        _ => null,
    };

    private Mark? Shortest(SortedSet<int> set) => set.Count == 0 ? null : marks[set.Min];

    private static SortedSet<int> CreateSet(IReadOnlyList<Mark> marks) => new(Comparer<int>.Create(
        (first, second) => (marks[first].Length, first).CompareTo((marks[second].Length, second))));
}
