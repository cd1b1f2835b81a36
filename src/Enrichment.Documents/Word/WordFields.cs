namespace Enrichment.Documents.Word;

/// <summary>The fields around the place at which a reader is. A field has an instruction ("PAGE") and, after it, a result ("12").</summary>
internal sealed class WordFields
{
    // For each open field, whether its result has started.
    private readonly Stack<bool> _fields = [];

    private int _instructions;

    /// <summary>Whether the place is inside of an instruction.</summary>
    public bool IsInInstruction => _instructions > 0;

    /// <summary>Reads a mark of a field: "begin", "separate" or "end".</summary>
    public void Read(string? mark)
    {
        if (mark == "begin") Push();
        else if (mark == "separate" && Pop()) _fields.Push(true);
        else if (mark == "end") Pop();
    }

    /// <summary>Ends all instructions. They are inside of a paragraph, so that a field without an end hides no text after it.</summary>
    public void EndInstructions()
    {
        if (IsInInstruction) _fields.Clear();
        _instructions = 0;
    }

    private void Push()
    {
        _fields.Push(false);
        _instructions++;
    }

    private bool Pop()
    {
        if (!_fields.TryPop(out var isInResult)) return false;
        if (!isInResult) _instructions--;
        return true;
    }
}
