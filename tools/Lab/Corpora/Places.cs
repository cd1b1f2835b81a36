using System.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>Reads the data's list of cities.</summary>
internal static class Places
{
    /// <summary>The cities with names of one or two words.</summary>
    public static IEnumerable<string> ReadCities(string data) =>
        File.ReadLines(Path.Combine(data, "lexicons", "places", "world-cities.csv")).Skip(1)
            .Select(ReadFirstField).Where(city => city.Split(' ').Length <= 2 && char.IsUpper(city[0]));

    private static string ReadFirstField(string line)
    {
        var field = new StringBuilder();
        var isQuoted = false;
        foreach (var c in line)
        {
            if (c == '"') isQuoted = !isQuoted;
            else if (c == ',' && !isQuoted) break;
            else field.Append(c);
        }

        return field.ToString();
    }
}
