using UglyToad.PdfPig.Tokens;

namespace Enrichment.Documents.Pdf;

/// <summary>The marks around the operations of a page: running headers and footers, and text that replaces what is drawn.</summary>
internal sealed class MarkedContent
{
    private readonly Stack<Mark> _marks = [];

    /// <summary>Whether the place is inside of a running header or footer, which are artifacts of the pagination.</summary>
    public bool IsRunning => _marks.TryPeek(out var mark) && mark.IsRunning;

    /// <summary>Begins the content with the mark <paramref name="name"/>.</summary>
    public void Begin(NameToken name, DictionaryToken? properties)
    {
        var outer = _marks.TryPeek(out var mark) ? mark : new Mark(false, null);
        var isRunning = outer.IsRunning || (name.Data == "Artifact" && IsPagination(properties));
        _marks.Push(new Mark(isRunning, GetReplacement(properties) ?? outer.Replacement));
    }

    /// <summary>Ends the content that began last.</summary>
    public void End() => _marks.TryPop(out _);

    /// <summary>The text of a letter. The first letter of a replaced text is all of the replacement, and the others are empty.</summary>
    public string Replace(string letter) =>
        _marks.TryPeek(out var mark) && mark.Replacement is { } replacement ? replacement.Take() : letter;

    private static bool IsPagination(DictionaryToken? properties) =>
        properties is not null && properties.TryGet(NameToken.Type, out var type) && type is NameToken { Data: "Pagination" };

    private static Replacement? GetReplacement(DictionaryToken? properties) =>
        properties is not null && properties.TryGet(NameToken.ActualText, out var token) && token is IDataToken<string> text
            ? new Replacement(text.Data)
            : null;

    private sealed record Mark(bool IsRunning, Replacement? Replacement);

    private sealed class Replacement(string text)
    {
        private string _rest = text;

        public string Take()
        {
            var taken = _rest;
            _rest = "";
            return taken;
        }
    }
}
