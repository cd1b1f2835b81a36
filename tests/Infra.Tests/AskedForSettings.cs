using System.Collections;
using Microsoft.Extensions.Configuration;

namespace Infra.Tests;

/// <summary>A source of settings that remembers what it was asked for.</summary>
internal sealed class AskedForSettings : ConfigurationProvider, IConfigurationSource, IEnumerable
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names, as an app's settings write them.</summary>
    public IEnumerable<string> Names => _names.Select(name => name.Replace(":", "__", StringComparison.Ordinal));

    public string this[string name]
    {
        set => Data[name] = value;
    }

    public override bool TryGet(string key, out string? value)
    {
        _names.Add(key);
        return base.TryGet(key, out value);
    }

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    public IEnumerator GetEnumerator() => _names.GetEnumerator();
}
