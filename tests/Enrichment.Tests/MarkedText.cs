namespace Enrichment.Tests;

/// <summary>A text and the values that were marked in it: "He left on [Monday|2021-09-06]."</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<(int Offset, string Text, string Value)> Marks)
{
    public static MarkedText Parse(string marked)
    {
        var text = new System.Text.StringBuilder();
        var marks = new List<(int, string, string)>();
        foreach (var part in marked.Split('[', ']'))
        {
            var bar = part.IndexOf('|', StringComparison.Ordinal);
            if (bar >= 0) marks.Add((text.Length, part[..bar], part[(bar + 1)..]));
            text.Append(bar < 0 ? part : part[..bar]);
        }

        return new MarkedText(text.ToString(), marks);
    }
}
