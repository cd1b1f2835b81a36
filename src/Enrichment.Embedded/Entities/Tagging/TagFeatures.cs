namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>
/// The features of a token: hashes of its shape, neighbors, list entries and sentence. They follow Ratinov and Roth (2009), plus the heads
/// and neighbors of whole runs of capitals, which imply the type of an unseen name. They are part of the model's format.
/// </summary>
internal ref struct TagFeatures
{
    /// <summary>The maximum number of features of a token.</summary>
    public const int Most = 160;

    private const int MostMarks = 16;

    private readonly ReadOnlySpan<WordView> _words;
    private readonly SentenceCase _case;
    private readonly Span<uint> _features;
    private int _count;
    private uint _template;

    private TagFeatures(ReadOnlySpan<WordView> words, SentenceCase sentence, Span<uint> features)
    {
        _words = words;
        _case = sentence;
        _features = features;
    }

    /// <summary>
    /// Writes the features of token <paramref name="at"/> of the sentence <paramref name="words"/> and gives their number.
    /// </summary>
    public static int Write(ReadOnlySpan<WordView> words, SentenceCase sentence, int at, Span<uint> features)
    {
        var writer = new TagFeatures(words, sentence, features);
        writer.Write(at);
        return writer._count;
    }

    private void Write(int at)
    {
        ref readonly var word = ref _words[at];
        ref readonly var left = ref At(at - 1);
        ref readonly var right = ref At(at + 1);
        ref readonly var left2 = ref At(at - 2);
        ref readonly var right2 = ref At(at + 2);
        var place = (uint)_case | (IsFirst(at) ? 8u : 0) | ((uint)word.Case << 4);
        Add(place);
        WriteWord(word, place);
        WriteNeighbours(word, left, right, left2, right2);
        WriteShapes(word, left, right, left2, right2);
        WriteLists(word, left, right, left2, right2, place);
        WriteRun(at, word, place);
    }

    private void WriteWord(in WordView word, uint place)
    {
        Add(0);
        Add(word.Exact);
        Add(word.Lower);
        Add(word.Lower, place);
        Add(word.Shape);
        Add(word.FullShape);
        Add(word.Shape, place);
        Add(word.Prefix2);
        Add(word.Prefix3);
        Add(word.Prefix4);
        Add(word.Suffix1, word.Shape);
        Add(word.Suffix2);
        Add(word.Suffix3);
        Add(word.Suffix4);
        Add(word.Suffix5);
        Add(word.Suffix3, (uint)word.Case);
        Add(word.Suffix2, place);
        Add(Seen(word), place);
    }

    private void WriteNeighbours(in WordView word, in WordView left, in WordView right, in WordView left2, in WordView right2)
    {
        Add(left.Lower);
        Add(right.Lower);
        Add(left2.Lower);
        Add(right2.Lower);
        Add(left.Lower, word.Lower);
        Add(word.Lower, right.Lower);
        Add(left.Lower, right.Lower);
        Add(left2.Lower, left.Lower);
        Add(right.Lower, right2.Lower);
        Add(left.Lower, (uint)word.Case);
        Add(right.Lower, (uint)word.Case);
        Add(left.Suffix3, (uint)word.Case);
        Add(right.Suffix3, (uint)word.Case);
        Add(left.Prefix3);
        Add(right.Prefix3);
        Add(Seen(left));
        Add(Seen(right));
    }

    private void WriteShapes(in WordView word, in WordView left, in WordView right, in WordView left2, in WordView right2)
    {
        Add(left.Shape);
        Add(right.Shape);
        Add(left2.Shape, left.Shape);
        Add(right.Shape, right2.Shape);
        Add(left.Shape, word.Shape);
        Add(word.Shape, right.Shape);
        Add(TagHash.Add(left.Shape, word.Shape), right.Shape);
    }

    private void WriteLists(in WordView word, in WordView left, in WordView right, in WordView left2, in WordView right2, uint place)
    {
        Add((uint)word.Flags, (uint)word.Case);
        Add((uint)left.Flags, (uint)word.Case);
        Add((uint)right.Flags, (uint)word.Case);
        Add((uint)left.Flags, (uint)word.Flags);
        Add((uint)word.Flags, (uint)right.Flags);
        AddBits((uint)word.Flags, place);
        AddBits((uint)left.Flags, Capital(word) | (Capital(left) << 1));
        AddBits((uint)right.Flags, Capital(word) | (Capital(right) << 1));
        AddBits((uint)left2.Flags & ~(uint)(WordFlags.RareSurname | WordFlags.RareGivenName), Capital(word));
        AddBits((uint)right2.Flags & ~(uint)(WordFlags.RareSurname | WordFlags.RareGivenName), Capital(word));
        AddBits(word.PhraseBegin, Capital(word));
        AddBits(word.PhraseInside, Capital(word));
        AddBits(word.PhraseLast, Capital(word));
        AddBits(left.PhraseLast, Capital(left) | (Capital(word) << 1));
        AddBits(right.PhraseBegin, Capital(right) | (Capital(word) << 1));
    }

    private void WriteRun(int at, in WordView word, uint place)
    {
        Span(word.RunStart, word.RunEnd, at, place);
        if (word.WideStart != word.RunStart || word.WideEnd != word.RunEnd) Span(word.WideStart, word.WideEnd, at, place);
        else _template += 20;
    }

    // The words at the ends of the run and next to it.
    private void Span(int start, int end, int at, uint place)
    {
        var template = _template;
        if (end > start)
        {
            ref readonly var head = ref _words[end - 1];
            ref readonly var first = ref _words[start];
            ref readonly var before = ref At(start - 1);
            ref readonly var after = ref At(end);
            var position = (uint)Math.Min(at - start, 3) | ((uint)Math.Min(end - 1 - at, 3) << 2);
            Add(position, place);
            Add(head.Lower, position);
            Add(head.Lower);
            Add(first.Lower, position);
            Add(before.Lower);
            Add(before.Lower, position);
            Add(after.Lower);
            Add(after.Lower, position);
            Add(before.Lower, after.Lower);
            Add((uint)head.Flags, position);
            Add((uint)first.Flags, position);
            Add((uint)before.Flags);
            Add((uint)after.Flags);
            Add(head.Suffix3, position);
            Add(At(start - 2).Lower, before.Lower);
            Add(after.Lower, At(end + 1).Lower);
            Add(Union(start, end), position);
        }

        _template = template + 20;
    }

    private readonly uint Union(int start, int end)
    {
        var flags = WordFlags.None;
        for (var at = start; at < end && at < start + 8; at++)
            flags |= _words[at].Flags & (
                WordFlags.OrganizationWord | WordFlags.PlaceWord | WordFlags.Title | WordFlags.GivenName | WordFlags.MostlySmall);
        return (uint)flags;
    }

    private readonly bool IsFirst(int at)
    {
        // After more marks, a word is as good as the first.
        for (var before = at - 1; before >= Math.Max(0, at - MostMarks); before--)
        {
            if (_words[before].IsWord || _words[before].Flags != 0) return false;
        }

        return true;
    }

    private static uint Capital(in WordView word) => word.Case >= WordCase.Capital ? 1u : 0;

    private static uint Seen(in WordView word) => (word.SeenSmall ? 1u : 0) | (word.SeenCapital ? 2u : 0) | ((uint)word.Case << 2);

    private readonly ref readonly WordView At(int at)
    {
        if ((uint)at < (uint)_words.Length) return ref _words[at];
        return ref at < 0 ? ref Edges[0] : ref Edges[1];
    }

    private static readonly WordView[] Edges = [new WordView { Lower = 1, Exact = 1, Shape = 1 },
        new WordView { Lower = 2, Exact = 2, Shape = 2 }];

    private void AddBits(uint bits, uint context)
    {
        _template++;
        while (bits != 0 && _count < Most - 64)
        {
            var bit = bits & (~bits + 1);
            bits ^= bit;
            Emit(_template, TagHash.Add(bit, context));
        }
    }

    private void Add(uint value) => Emit(++_template, value);

    private void Add(uint first, uint second) => Emit(++_template, TagHash.Add(TagHash.Add(TagHash.Seed, first), second));

    private void Emit(uint template, uint value)
    {
        var hash = TagHash.Mix((value * 0x9E3779B1) ^ (template * 0x7FEB352D) ^ 0x5BD1E995);
        _features[_count++] = hash == 0 ? 1 : hash;
    }
}
