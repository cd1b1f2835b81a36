using System.Text.Json;
using Enrichment.Embedded.Lexicons;
using Enrichment.Lab.Training;
using Enrichment.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>
/// Reads re3d's documents and entities. They mark whole noun phrases, pronouns and acting countries as well; a name is kept only where a
/// phrase is a name, from capital to capital. Training ignores other phrases with capitals, except pronouns, which are no names.
/// </summary>
internal static class Re3dReader
{
    private static readonly HashSet<string> Titles = new(ProjectLists.Read("titles"), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Countries = [.. ProjectLists.Countries()];

    /// <summary>Reads the documents in <paramref name="folder"/>.</summary>
    public static IReadOnlyList<LabeledDocument> Read(string folder)
    {
        var entities = Json(Path.Combine(folder, "entities.json")).ToLookup(entity => entity.GetProperty("documentId").GetString());
        return [.. Json(Path.Combine(folder, "documents.json"))
            .Select(document => Document(document, entities[document.GetProperty("_id").GetString()]))];
    }

    private static LabeledDocument Document(JsonElement document, IEnumerable<JsonElement> entities)
    {
        var text = document.GetProperty("text").GetString()!;
        var sentences = new List<TextSpan>();
        foreach (var (offset, length) in Paragraphs(text))
            sentences.AddRange(SentenceSplitter.Split(new TokenRun(text, new TextSpan(offset, length)))
                .Select(sentence => sentence.GetSpan(0, sentence.Count)));
        var names = new List<LabeledName>();
        foreach (var name in entities.Select(entity => Name(text, entity)).OfType<LabeledName>()
            .OrderBy(name => name.Type == "?").ThenByDescending(name => name.Length).ThenBy(name => name.Offset))
        {
            if (!names.Any(other => other.Offset < name.End && name.Offset < other.End)) names.Add(name);
        }

        return new LabeledDocument(text, sentences, [.. names.OrderBy(name => name.Offset)]);
    }

    private static IEnumerable<(int Offset, int Length)> Paragraphs(string text)
    {
        var offset = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Trim().Length > 0) yield return (offset + line.Length - line.TrimStart().Length, line.Trim().Length);
            offset += line.Length + 1;
        }
    }

    private static LabeledName? Name(string text, JsonElement entity)
    {
        var (begin, end) = (entity.GetProperty("begin").GetInt32(), Math.Min(entity.GetProperty("end").GetInt32(), text.Length));
        var kind = entity.GetProperty("type").GetString();
        var type = kind switch { "Person" => "PER", "Organisation" => "ORG", "Location" => "LOC", _ => "?" };
        while (end > begin && char.IsWhiteSpace(text[end - 1])) end--;
        while (begin < end && char.IsWhiteSpace(text[begin])) begin++;
        var value = text[begin..end];
        if (!value.Any(char.IsUpper) || NameCues.IsFunctionWord(value)) return null;
        if (type == "?") return new LabeledName(begin, end - begin, type);
        while (LeadingWord(value) is { } word && (word is "the" or "The" || (type == "PER" && Titles.Contains(word.TrimEnd('.', ',')))))
        {
            begin += word.Length + 1;
            value = text[begin..end];
        }

        var lastWord = value[(value.LastIndexOf(' ') + 1)..];
        if (value.Length == 0) return null;
        var isName = char.IsUpper(value[0]) && char.IsUpper(lastWord[0])
            && value.Split(' ').Length <= 7 && !value.Contains(',', StringComparison.Ordinal);
        if (type == "ORG" && Countries.Contains(value)) isName = false;
        return new LabeledName(begin, end - begin, isName ? type : "?");
    }

    private static string? LeadingWord(string value) =>
        value.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? value[..space] : null;

    private static IEnumerable<JsonElement> Json(string path)
    {
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0)) yield return JsonDocument.Parse(line).RootElement.Clone();
    }
}
