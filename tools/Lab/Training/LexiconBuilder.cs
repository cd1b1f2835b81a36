using System.Globalization;
using System.Text;
using Enrichment.Embedded.Entities;
using Enrichment.Embedded.Entities.Tagging;
using Enrichment.Embedded.Lexicons;
using Enrichment.Lab.Corpora;
using Enrichment.Text;

namespace Enrichment.Lab.Training;

/// <summary>Gathers the lists of names: of the data's lexicons, of the recognizer's lists and of the laboratory's own.</summary>
internal sealed class LexiconBuilder
{
    // A word that is part of a name more often than once in this many uses is not plain.
    private const int LeastUsesToBePlain = 200;

    private readonly SortedDictionary<uint, WordFlags> _entries = [];
    private readonly List<TagToken> _tokens = [];

    /// <summary>The hashes, ascending, and the flags.</summary>
    public (uint[] Keys, uint[] Flags) Build() => ([.. _entries.Keys], [.. _entries.Values.Select(flags => (uint)flags)]);

    /// <summary>Adds everything below <paramref name="data"/>/lexicons and all lists.</summary>
    public LexiconBuilder AddAll(string data)
    {
        var lexicons = Path.Combine(data, "lexicons");
        AddNames(Path.Combine(lexicons, "names"));
        AddPlaces(Path.Combine(lexicons, "places"));
        foreach (var file in (string[])["quote-verbs-ggt.txt", "quote-verbs-journalismai.txt"])
            AddLines(Path.Combine(lexicons, "cues", file), WordFlags.SpeechVerb);
        AddRecognizerLists();
        AddProjectNames();
        AddAll(Months.All.Concat(Weekdays.Common), WordFlags.Calendar);
        return this;
    }

    /// <summary>
    /// Adds how the words of <paramref name="plainTexts"/> are written, which words <paramref name="labelled"/> writes small, and which of
    /// these not in names.
    /// </summary>
    public LexiconBuilder AddCases(IEnumerable<string> plainTexts, IReadOnlyList<LabeledDocument> labelled)
    {
        var small = new Dictionary<uint, int>();
        var capital = new Dictionary<uint, int>();
        var inNames = new Dictionary<uint, int>();
        foreach (var text in plainTexts) Count(text, small, capital);
        foreach (var document in labelled) Count(document.Text, small, []);
        foreach (var name in labelled.SelectMany(document => document.Names, (document, name) => name.In(document.Text)))
            Count(name, inNames, []);
        foreach (var word in small.Keys.Union(capital.Keys))
        {
            int smalls = small.GetValueOrDefault(word), capitals = capital.GetValueOrDefault(word);
            var isPlain = inNames.GetValueOrDefault(word) * LeastUsesToBePlain <= smalls;
            if (smalls >= 2 && smalls >= capitals * 10)
                Add(word, isPlain ? WordFlags.MostlySmall | WordFlags.Plain : WordFlags.MostlySmall);
            else if (smalls >= 2 && smalls * 2 >= capitals) Add(word, WordFlags.SometimesSmall);
            else if (capitals >= 3 && capitals >= smalls * 10) Add(word, WordFlags.MostlyCapital);
        }

        return this;
    }

    /// <summary>The cities of the data's list, of up to two words.</summary>
    public static IEnumerable<string> Cities(string data) =>
        Csv(Path.Combine(data, "lexicons", "places", "world-cities.csv")).Skip(1)
            .Select(fields => fields[0]).Where(city => city.Split(' ').Length <= 2 && char.IsUpper(city[0]));

    private void Count(string text, Dictionary<uint, int> small, Dictionary<uint, int> capital)
    {
        _tokens.Clear();
        TagTokens.Read(text, Tokenizer.Cut(text, new TextSpan(0, text.Length)), _tokens);
        var behindSmall = false;
        foreach (var token in _tokens)
        {
            WordReader.Read(text, token, out var word);
            if (word.Case == WordCase.Small) small[word.Lower] = small.GetValueOrDefault(word.Lower) + 1;
            else if (word.Case >= WordCase.Capital && behindSmall) capital[word.Lower] = capital.GetValueOrDefault(word.Lower) + 1;
            behindSmall = word.Case == WordCase.Small;
        }
    }

    private void AddNames(string folder)
    {
        AddRanked(Path.Combine(folder, "us-male-first.txt"), 600, WordFlags.GivenName, WordFlags.RareGivenName);
        AddRanked(Path.Combine(folder, "us-female-first.txt"), 1200, WordFlags.GivenName, WordFlags.RareGivenName);
        AddRanked(Path.Combine(folder, "us-last.txt"), 5000, WordFlags.Surname, WordFlags.RareSurname);
        AddLines(Path.Combine(folder, "world-first.txt"), WordFlags.RareGivenName);
        AddLines(Path.Combine(folder, "world-last.txt"), WordFlags.RareSurname);
    }

    private void AddRanked(string path, int much, WordFlags often, WordFlags seldom)
    {
        var rank = 0;
        foreach (var line in File.ReadLines(path)) AddPhrase(line.Split(' ')[0], rank++ < much ? often | seldom : seldom);
    }

    private void AddLines(string path, WordFlags flags) =>
        AddAll(File.ReadLines(path).Select(line => line.Trim('\uFEFF', ' ', '\t')).Where(line => line.Length > 1 && line[0] != '#'), flags);

    private void AddPlaces(string folder)
    {
        foreach (var fields in Csv(Path.Combine(folder, "world-cities.csv")).Skip(1))
        {
            AddPhrase(fields[0], WordFlags.City);
            AddPhrase(fields[2], WordFlags.Region);
        }

        var countries = Csv(Path.Combine(folder, "country-codes.csv")).ToList();
        foreach (var column in (string[])["CLDR display name", "UNTERM English Short", "official_name_en"])
        {
            var at = Array.IndexOf(countries[0], column);
            foreach (var fields in countries.Skip(1)) AddPhrase(fields[at], WordFlags.Country);
        }

        var capital = Array.IndexOf(countries[0], "Capital");
        foreach (var fields in countries.Skip(1)) AddPhrase(fields[capital], WordFlags.City);
    }

    private void AddRecognizerLists()
    {
        foreach (var name in CountryName.ReadAll()) AddPhrase(name.Text, GetFlag(name.Kind));
        AddList("places", WordFlags.Region);
        AddList("organizations", WordFlags.Organization);
        AddList("peoples", WordFlags.People);
        AddList("given-names", WordFlags.GivenName);
        AddList("organization-words", WordFlags.OrganizationWord);
        AddList("location-words", WordFlags.PlaceWord);
        AddAll(PersonTitleWords.Titles.Words, WordFlags.Title);
    }

    private static WordFlags GetFlag(CountryNameKind kind) => kind switch
    {
        CountryNameKind.Country => WordFlags.Country,
        CountryNameKind.Capital => WordFlags.City,
        _ => WordFlags.People,
    };

    private void AddList(string name, WordFlags flags) =>
        AddAll(WordList.Open($"Entities/{name}.txt").Entries.Select(entry => entry.Text), flags);

    private void AddProjectNames()
    {
        foreach (var (list, flags) in ProjectLists.Flags) AddAll(ProjectLists.Read(list), flags);
    }

    private void AddAll(IEnumerable<string> phrases, WordFlags flags)
    {
        foreach (var phrase in phrases) AddPhrase(phrase, flags);
    }

    private void AddPhrase(string phrase, WordFlags flags)
    {
        AddTokens(phrase, flags);
        var plain = WithoutMarks(phrase);
        if (plain != phrase) AddTokens(plain, flags);
    }

    private void AddTokens(string phrase, WordFlags flags)
    {
        phrase = phrase.Trim();
        if (phrase.Length < 2) return;
        _tokens.Clear();
        TagTokens.Read(phrase, Tokenizer.Cut(phrase, new TextSpan(0, phrase.Length)), _tokens);
        if (_tokens.Count > NameLexicon.LongestPhrase) return;
        var hash = TagHash.Seed;
        for (var at = 0; at < _tokens.Count; at++)
        {
            WordReader.Read(phrase, _tokens[at], out var word);
            hash = NameLexicon.Extend(hash, word.Lower);
            _entries[hash] = _entries.GetValueOrDefault(hash) | (at == _tokens.Count - 1 ? flags : WordFlags.Prefix);
        }
    }

    private void Add(uint word, WordFlags flags)
    {
        var key = NameLexicon.Extend(TagHash.Seed, word);
        _entries[key] = _entries.GetValueOrDefault(key) | flags;
    }

    // "São Paulo" is written "Sao Paulo" as well.
    private static string WithoutMarks(string phrase)
    {
        var plain = new StringBuilder();
        foreach (var c in phrase.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) plain.Append(c);
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    private static IEnumerable<string[]> Csv(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var fields = new List<string>();
            var field = new StringBuilder();
            var quoted = false;
            foreach (var c in line)
            {
                if (c == '"') quoted = !quoted;
                else if (c == ',' && !quoted)
                {
                    fields.Add(field.ToString());
                    field.Clear();
                }
                else field.Append(c);
            }

            fields.Add(field.ToString());
            yield return [.. fields];
        }
    }
}
