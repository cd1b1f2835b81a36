using System.Globalization;
using System.Text;
using Enrichment.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>Reads GAP (Webster et al. 2018). Its offsets count Unicode characters.</summary>
internal static class GapReader
{
    /// <summary>Reads the passages of the file <paramref name="path"/>, in order.</summary>
    /// <exception cref="InvalidDataException">A pronoun or name is not at its offset.</exception>
    public static IEnumerable<GapPassage> Read(string path) => File.ReadLines(path).Skip(1).Select(line => ReadLine(line.Split('\t')));

    private static GapPassage ReadLine(string[] fields)
    {
        var text = fields[1];
        return new GapPassage(
            fields[0],
            text,
            FindSpan(fields, 2),
            [FindSpan(fields, 4), FindSpan(fields, 7)],
            [fields[6] == "TRUE", fields[9] == "TRUE"]);
    }

    private static TextSpan FindSpan(string[] fields, int column)
    {
        var (text, form) = (fields[1], fields[column]);
        var characters = int.Parse(fields[column + 1], NumberStyles.None, CultureInfo.InvariantCulture);
        var offset = 0;
        for (; characters > 0; characters--) offset += Rune.GetRuneAt(text, offset).Utf16SequenceLength;
        return string.CompareOrdinal(text, offset, form, 0, form.Length) == 0
            ? new TextSpan(offset, form.Length)
            : throw new InvalidDataException($"{fields[0]}: '{form}' is not at its offset.");
    }
}
