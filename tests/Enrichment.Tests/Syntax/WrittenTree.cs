using System.Globalization;
using Enrichment.Syntax;
using Enrichment.Text;

namespace Enrichment.Tests.Syntax;

/// <summary>
/// Trees for tests. A word is written "said/VERB/VBD/0/root": form, part of speech, tag, the number of its head from 1 or 0 for the root,
/// and relation. A space separates words.
/// </summary>
internal static class WrittenTree
{
    /// <summary>Reads a tree. Its text is the forms with a space between them.</summary>
    public static SyntaxTree Parse(string written)
    {
        var rows = written.Split(' ').Select(Split).ToList();
        var words = new List<SyntaxWord>();
        var offset = 0;
        foreach (var row in rows)
        {
            var head = int.Parse(row[3], CultureInfo.InvariantCulture) - 1;
            words.Add(new SyntaxWord(new TextSpan(offset, row[0].Length), PartOfSpeechCode.Parse(row[1]), row[2], head, row[4]));
            offset += row[0].Length + 1;
        }

        return SyntaxTree.Create(string.Join(' ', rows.Select(row => row[0])), words);
    }

    // A form may have slashes.
    private static string[] Split(string row)
    {
        var parts = row.Split('/');
        return [string.Join('/', parts[..^4]), .. parts[^4..]];
    }

    extension(SyntaxTree tree)
    {
        /// <summary>The index of the first word with the form <paramref name="form"/>.</summary>
        public int Find(string form) => Enumerable.Range(0, tree.Words.Count).First(index => tree.GetText(index).SequenceEqual(form));

        /// <summary>The forms of <paramref name="words"/>, separated by spaces.</summary>
        public string Write(IEnumerable<int> words) => string.Join(' ', words.Select(word => tree.GetText(word).ToString()));
    }
}
