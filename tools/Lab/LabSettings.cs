using System.Globalization;

namespace Enrichment.Lab;

/// <summary>
/// Settings that a trial changes. Each has a default at its use: the value that the shipped model was trained with.
/// </summary>
internal sealed class LabSettings
{
    private readonly IReadOnlyCollection<string> _names;
    private readonly Dictionary<string, double> _values = [];

    /// <summary>Parses <paramref name="pairs"/>, each NAME=VALUE. The last value of a name counts.</summary>
    /// <param name="pairs">The pairs, as given on the command line.</param>
    /// <param name="names">The names that the command reads.</param>
    /// <exception cref="FormatException">A pair has an unknown name or no number.</exception>
    public LabSettings(IEnumerable<string> pairs, IReadOnlyCollection<string> names)
    {
        _names = names;
        foreach (var pair in pairs)
        {
            var (name, value) = Parse(pair);
            if (!names.Contains(name))
                throw new FormatException($"Unknown setting '{name}'. This command has: {string.Join(", ", names)}.");
            _values[name] = value;
        }
    }

    /// <summary>The value of <paramref name="name"/>, or <paramref name="standard"/> if it was not given.</summary>
    /// <exception cref="ArgumentException">The command does not declare the name.</exception>
    public double Number(string name, double standard)
    {
        if (!_names.Contains(name))
            throw new ArgumentException($"The command reads the setting '{name}' but does not declare it.", nameof(name));
        return _values.GetValueOrDefault(name, standard);
    }

    private static (string Name, double Value) Parse(string pair)
    {
        var at = pair.IndexOf('=', StringComparison.Ordinal);
        if (at > 0 && double.TryParse(pair.AsSpan(at + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return (pair[..at], value);
        throw new FormatException($"'{pair}' is not NAME=VALUE with a number as the value.");
    }
}
