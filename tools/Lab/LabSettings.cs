using System.Globalization;

namespace Enrichment.Lab;

/// <summary>Settings that trials change; the defaults are what the shipped model was made with.</summary>
internal sealed class LabSettings
{
    private readonly Dictionary<string, string> _values = [];

    /// <summary>The settings of <paramref name="pairs"/>, each NAME=VALUE.</summary>
    public static LabSettings Of(IEnumerable<string> pairs)
    {
        var settings = new LabSettings();
        foreach (var pair in pairs)
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            settings._values[pair[..at]] = pair[(at + 1)..];
        }

        return settings;
    }

    /// <summary>The value of <paramref name="name"/>, or <paramref name="standard"/>.</summary>
    public double Number(string name, double standard) => _values.TryGetValue(name, out var value) ? double.Parse(value, CultureInfo.InvariantCulture) : standard;
}
