using System.Globalization;
using System.Text;
using Enrichment.Analysis;
using Enrichment.Entities;

namespace Enrichment.Corrections;

/// <summary>Reads a file of corrections: CSV in UTF-8, whose first row has the names of the columns.</summary>
public static class CorrectionReader
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "corrections.csv";

    /// <summary>The largest file, in bytes.</summary>
    public const int MaxBytes = 10_000_000;

    // In UTF-16 code units.
    private const int LongestValue = 1_000;
    private const int MostProblems = 5;

    private const string Header = "the first row must be: action,entity,value,article";
    private const string Actions = "merge, split, rename, retype, link, hide";

    private static readonly string[] Columns = ["action", "entity", "value", "article"];
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the corrections.</summary>
    /// <param name="content">The bytes of the file, with or without a byte order mark.</param>
    /// <exception cref="InvalidCorrectionsException">The file is not valid. The message names the lines.</exception>
    public static CorrectionList Read(ReadOnlySpan<byte> content)
    {
        if (content.Length > MaxBytes) throw new InvalidCorrectionsException($"The file has more than {MaxBytes:N0} bytes; remove rows.");
        var rows = CsvReader.Read(Decode(content)).ToList();
        if (rows.Count == 0) return CorrectionList.Empty;
        var columns = ReadHeader(rows[0]);
        var problems = new List<string>();
        var corrections = new List<Correction>();
        foreach (var row in rows.Skip(1).Where(row => row.Fields.Any(field => field.Length > 0)))
        {
            if (Read(row, columns, out var problem) is { } correction) corrections.Add(correction);
            else problems.Add($"Line {row.Line}: {problem}");
        }

        if (problems.Count == 0) return new CorrectionList(corrections);
        var others = problems.Count > MostProblems ? $" {problems.Count - MostProblems} more lines are not valid." : "";
        throw new InvalidCorrectionsException(string.Join(' ', problems.Take(MostProblems)) + others);
    }

    private static string Decode(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Encoding.UTF8.Preamble)) content = content[Encoding.UTF8.Preamble.Length..];
        try
        {
            return Utf8.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidCorrectionsException("The file is not in UTF-8; save it as 'CSV UTF-8'.");
        }
    }

    private static int[] ReadHeader(CsvRow row)
    {
        var names = row.Fields.Select(field => field.ToLowerInvariant()).ToList();
        if (names.Find(name => !Columns.Contains(name)) is { } unknown)
        {
            throw new InvalidCorrectionsException(
                $"Line {row.Line}: the column '{SafeText.Escape(Cut(unknown))}' is not known; {Header}");
        }

        if (names.Distinct().Count() < names.Count || !names.Contains("action") || !names.Contains("entity"))
            throw new InvalidCorrectionsException($"Line {row.Line}: {Header}");
        return [.. Columns.Select(column => names.IndexOf(column))];
    }

    private static Correction? Read(CsvRow row, int[] columns, out string? problem)
    {
        var fields = columns.Select(column => column >= 0 && column < row.Fields.Count ? row.Fields[column] : "").ToArray();
        problem = row.Fields.Count > columns.Count(column => column >= 0)
            ? "there are more fields than columns; put a field with a comma in quotation marks."
            : fields.Select(FindProblem).FirstOrDefault(found => found is not null);
        if (problem is not null) return null;
        if (!TryParse<CorrectionAction>(fields[0], out var action))
            problem = $"'{fields[0]}' is no action; write one of: {Actions}.";
        else if (EntityId.FindType(fields[1]) is null)
            problem = $"'{fields[1]}' is no id of an entity; copy the id from 'entities' in a result, such as person:ahmad-massoud.";
        else
            return Complete(new Correction(row.Line, action, fields[1], fields[2], fields[3] is "" ? null : fields[3]), out problem);
        return null;
    }

    private static Correction? Complete(Correction correction, out string? problem)
    {
        var link = correction.Action == CorrectionAction.Link ? LinkParser.Parse(correction.Value) : null;
        var hasType = TryParse<EntityType>(correction.Value, out var type);
        problem = (correction.Action, correction.Value) switch
        {
            (CorrectionAction.Hide, not "") => "hide has no value; leave the column empty.",
            (CorrectionAction.Merge, var value) when EntityId.FindType(value) is null || value == correction.Entity =>
                "the value of merge must be the id of another entity, which the entity becomes a part of.",
            (CorrectionAction.Split, "") => "the value of split must be the name in the text that is an entity of its own.",
            (CorrectionAction.Rename, "") => "the value of rename must be the new name.",
            (CorrectionAction.Retype, _) when !hasType =>
                $"the value of retype must be a type: {string.Join(", ", Enum.GetNames<EntityType>())}.",
            (CorrectionAction.Link, not "none") when link is null =>
                "the value of link must be wikidata:Q…, iso3166:…, the address of an entry (https://…), or none.",
            _ => null,
        };
        return problem is null ? correction with { Type = type, Link = link } : null;
    }

    // Enum.TryParse also reads numbers and lists.
    private static bool TryParse<TEnum>(string text, out TEnum value) where TEnum : struct, Enum =>
        Enum.TryParse(text, ignoreCase: true, out value) && text.All(char.IsAsciiLetter);

    private static string? FindProblem(string field)
    {
        if (field.Length > LongestValue) return $"the field '{Cut(field)}' has more than {LongestValue} characters; shorten it.";
        return field.Any(IsUnsafe) ? $"the field '{SafeText.Escape(Cut(field))}' has a control character; remove it." : null;
    }

    private static bool IsUnsafe(char character) => char.IsControl(character)
        || (char.GetUnicodeCategory(character) == UnicodeCategory.Format && character is not ('\u200C' or '\u200D'))
        || character is '\u2028' or '\u2029';

    private static string Cut(string text) => text.Length <= 40 ? text : $"{text[..39]}…";
}
