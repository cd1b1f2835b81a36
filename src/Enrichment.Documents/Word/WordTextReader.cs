using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Enrichment.Articles;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Word;

/// <summary>
/// Reads the paragraphs of the parts of a Word file, as they are after all tracked changes are accepted. It reads a stream of nodes and
/// keeps its own stacks, so that deep nesting exhausts no call stack.
/// </summary>
internal sealed class WordTextReader(WordStyles styles, ExtractionLimits limits, CancellationToken cancellationToken)
{
    private const int NodesBetweenChecks = 1000;

    // Deleted and moved text, old properties, the second form of a text box, the pronunciation above a word.
    private static readonly HashSet<string> Skipped = ["del", "moveFrom", "rPrChange", "pPrChange", "Fallback", "rt"];

    private static readonly Dictionary<string, Action<WordTextReader, XmlReader>> Starts = new()
    {
        ["p"] = (text, _) => text.StartParagraph(),
        ["pStyle"] = (text, reader) => text.SetStyle(WordXml.GetValue(reader)),
        ["outlineLvl"] = (text, reader) => text.SetOutlineLevel(WordXml.GetNumber(reader)),
        ["pPr"] = (text, _) => text._isInProperties = true,
        ["r"] = (text, _) => text._isHidden = false,
        ["vanish"] = (text, reader) => text._isHidden = WordXml.IsOn(reader),
        ["t"] = (text, _) => text._isInText = true,
        ["tab"] = (text, _) => text.Add(" "),
        ["ptab"] = (text, _) => text.Add(" "),
        ["sym"] = (text, _) => text.Add(" "),
        ["noBreakHyphen"] = (text, _) => text.Add("-"),
        ["br"] = (text, _) => text.Add("\n"),
        ["cr"] = (text, _) => text.Add("\n"),
        ["fldChar"] = (text, reader) => text._fields.Read(WordXml.GetAttribute(reader, "fldCharType")),
        ["tbl"] = (text, _) => text._tables.Push(new WordTable()),
        ["tr"] = (text, _) => text._tables.Peek().AddRow(),
        ["tc"] = (text, _) => text._outputs.Push([]),
        ["txbxContent"] = (text, _) => text._outputs.Push([]),
        // A form field without a value shows a request such as "Click here to enter text".
        ["sdtPr"] = (text, _) => text._isPlaceholder = false,
        ["showingPlcHdr"] = (text, reader) => text._isPlaceholder = WordXml.IsOn(reader),
        ["altChunk"] = (text, _) => text.EmbeddedDocuments++,
    };

    private static readonly Dictionary<string, Action<WordTextReader>> Ends = new()
    {
        ["p"] = text => text.EndParagraph(),
        ["t"] = text => text._isInText = false,
        ["pPr"] = text => text._isInProperties = false,
        ["tc"] = text => text._tables.Peek().AddCell(text._outputs.Pop()),
        ["tbl"] = text => text._outputs.Peek().AddRange(text._tables.Pop().CreateBlocks()),
        ["txbxContent"] = text => text.EndTextBox(),
    };

    private readonly Stack<WordParagraph> _paragraphs = [];
    private readonly Stack<WordTable> _tables = [];
    private readonly Stack<List<TextBlock>> _outputs = new([[]]);
    private readonly WordFields _fields = new();
    private string _carried = "";
    private int _characters;
    private bool _isHidden;
    private bool _isInText;
    private bool _isInProperties;
    private bool _isPlaceholder;

    /// <summary>The paragraphs of all parts so far, in order.</summary>
    public IReadOnlyList<TextBlock> Blocks => _outputs.Peek();

    /// <summary>Whether a paragraph has the style of a title.</summary>
    public bool HasTitle { get; private set; }

    /// <summary>The number of documents that are embedded as text.</summary>
    public int EmbeddedDocuments { get; private set; }

    /// <summary>Reads the paragraphs of <paramref name="part"/>.</summary>
    /// <exception cref="ArticleException">The text is too long, or nested too deeply.</exception>
    public void Read(OpenXmlPart part)
    {
        using var reader = WordXml.Open(part, limits);
        for (var count = 0; reader.Read(); count++)
        {
            if (count % NodesBetweenChecks == 0) cancellationToken.ThrowIfCancellationRequested();
            ReadNode(reader);
        }

        if (_carried.Length == 0) return;
        StartParagraph();
        EndParagraph();
    }

    private void ReadNode(XmlReader reader)
    {
        if (reader.NodeType == XmlNodeType.EndElement) End(WordXml.GetName(reader));
        else if (reader.NodeType == XmlNodeType.Element) Start(reader);
        else if (_isInText && reader.HasValue) Add(reader.Value);
    }

    private void Start(XmlReader reader)
    {
        if (reader.Depth > limits.Nesting)
        {
            throw new ArticleException(
                ErrorCode.NestedTooDeeply,
                $"The parts of the Word file are nested more than {limits.Nesting} deep; copy its text into a new file.");
        }

        var (name, isEmpty) = (WordXml.GetName(reader), reader.IsEmptyElement);
        if (name == "del" && _isInProperties) JoinWithNext();
        else if (Skipped.Contains(name) || (name == "sdtContent" && _isPlaceholder)) Skip(reader);
        else if (Starts.TryGetValue(name, out var start)) start(this, reader);
        if (isEmpty) End(name);
    }

    private void End(string name)
    {
        if (Ends.TryGetValue(name, out var end)) end(this);
    }

    private void Skip(XmlReader reader)
    {
        _isPlaceholder = false;
        if (reader.IsEmptyElement) return;
        var depth = reader.Depth;
        for (var count = 0; reader.Read() && reader.Depth > depth; count++)
        {
            if (count % NodesBetweenChecks == 0) cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private void StartParagraph()
    {
        var paragraph = new WordParagraph();
        paragraph.Text.Append(_carried);
        _carried = "";
        _paragraphs.Push(paragraph);
    }

    private void EndParagraph()
    {
        var paragraph = _paragraphs.Pop();
        _fields.EndInstructions();
        if (paragraph.IsJoinedWithNext) _carried = paragraph.Text.ToString();
        else if (paragraph.CreateBlock(styles) is { } block) AddBlock(block, paragraph);
        _outputs.Peek().AddRange(paragraph.TextBoxes);
    }

    private void AddBlock(TextBlock block, WordParagraph paragraph)
    {
        _outputs.Peek().Add(block);
        HasTitle |= styles.IsTitle(paragraph.Style);
    }

    private void EndTextBox()
    {
        var blocks = _outputs.Pop();
        var target = _paragraphs.TryPeek(out var anchor) ? anchor.TextBoxes : _outputs.Peek();
        target.AddRange(blocks);
    }

    private void SetStyle(string? style)
    {
        if (_paragraphs.TryPeek(out var paragraph)) paragraph.Style = style;
    }

    private void SetOutlineLevel(int? level)
    {
        if (_paragraphs.TryPeek(out var paragraph)) paragraph.OutlineLevel = level;
    }

    // The mark of the paragraph is deleted.
    private void JoinWithNext()
    {
        if (_paragraphs.TryPeek(out var paragraph)) paragraph.IsJoinedWithNext = true;
    }

    private void Add(string text)
    {
        if (_isHidden || _fields.IsInInstruction || !_paragraphs.TryPeek(out var paragraph)) return;
        paragraph.Text.Append(text);
        _characters += text.Length;
        if (_characters > limits.TextBytes)
        {
            throw new ArticleException(
                ErrorCode.TooLarge, $"The Word file has more than {limits.TextBytes:N0} characters of text; split it into parts.");
        }
    }
}
