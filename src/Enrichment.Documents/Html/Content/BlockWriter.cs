using System.Text;
using AngleSharp.Dom;
using Enrichment.Articles;

namespace Enrichment.Documents.Html.Content;

/// <summary>Writes the text of a page as blocks, in reading order and with the white space of a browser.</summary>
internal sealed class BlockWriter
{
    private const int LongestCaption = 600;
    private const char SoftHyphen = '\u00AD';
    private const char ZeroWidthSpace = '\u200B';

    private readonly List<PageBlock> _blocks = [];
    private readonly StringBuilder _line = new();
    private int _breaks;
    private int _linkedChars;
    private int _linkDepth;

    /// <summary>The blocks below <paramref name="root"/>.</summary>
    public static IReadOnlyList<PageBlock> Write(IElement root) => Write(root, ParagraphKind.Body);

    private static List<PageBlock> Write(IElement root, ParagraphKind kind)
    {
        var writer = new BlockWriter();
        writer.WriteChildren(root, root, kind);
        writer.EndBlock(root, kind);
        return writer._blocks;
    }

    private void WriteChildren(INode parent, IElement block, ParagraphKind kind)
    {
        for (var index = 0; index < parent.ChildNodes.Length; index++)
        {
            if (parent.ChildNodes[index] is IText text) WriteText(text.Data);
            else if (parent.ChildNodes[index] is IElement element) WriteElement(element, block, kind);
        }
    }

    private void WriteElement(IElement element, IElement block, ParagraphKind kind)
    {
        if (element.LocalName == "br")
        {
            if (++_breaks == 2) EndBlock(block, kind);
            WriteText(" ");
            return;
        }

        if (ElementKinds.IsPost(element))
        {
            EndBlock(block, kind);
            WritePost(element);
        }
        else if (element.LocalName == "table" && DataTable.IsTable(element))
        {
            EndBlock(block, kind);
            WriteTable(element);
        }
        else if (ElementKinds.IsBlock(element))
        {
            EndBlock(block, kind);
            var inner = ElementKinds.GetKind(element, kind);
            WriteChildren(element, element, inner);
            EndBlock(element, inner);
        }
        else
        {
            WriteInline(element, block, kind);
        }
    }

    private void WriteInline(IElement element, IElement block, ParagraphKind kind)
    {
        var isLink = element.LocalName == "a" && element.HasAttribute("href");
        if (isLink) _linkDepth++;
        WriteChildren(element, block, kind);
        if (isLink) _linkDepth--;
    }

    private void WritePost(IElement post)
    {
        foreach (var part in Write(post))
        {
            WriteText(part.Text);
            WriteText(" ");
        }

        EndBlock(post, ParagraphKind.Body);
    }

    private void WriteTable(IElement table)
    {
        var captions = table.Children.Where(child => child.LocalName == "caption");
        _blocks.AddRange(captions.SelectMany(caption => Write(caption, ParagraphKind.Caption)));
        foreach (var row in DataTable.ReadRows(table)) _blocks.Add(new PageBlock(row, ParagraphKind.Table, table, 0));
    }

    private void WriteText(string text)
    {
        foreach (var c in text)
        {
            if (IsSpace(c))
            {
                if (_line.Length > 0 && _line[^1] != ' ') _line.Append(' ');
                continue;
            }

            if (c is SoftHyphen or ZeroWidthSpace) continue;
            _line.Append(c);
            _breaks = 0;
            if (_linkDepth > 0) _linkedChars++;
        }
    }

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';

    private void EndBlock(IElement element, ParagraphKind kind)
    {
        var text = _line.ToString().Trim();
        if (kind == ParagraphKind.Body && text.Length <= LongestCaption && ElementKinds.IsCaption(element)) kind = ParagraphKind.Caption;
        if (text.Length > 0) _blocks.Add(new PageBlock(text, kind, element, (double)_linkedChars / text.Length));
        _line.Clear();
        (_breaks, _linkedChars) = (0, 0);
    }
}
