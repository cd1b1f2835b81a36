using System.Globalization;
using System.Text.Json;

namespace Enrichment.Storage.Settings;

/// <summary>A section of a host.json, whose values are checked as they are read. Names match in any case, as in Azure Functions.</summary>
internal sealed class HostSection : IDisposable
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly JsonDocument _document;
    private readonly JsonElement? _section;
    private readonly string _path;

    private HostSection(JsonDocument document, string[] path)
    {
        (_document, _path) = (document, string.Join('.', path));
        _section = ObjectIn(document.RootElement, "the whole");
        for (var depth = 0; depth < path.Length; depth++) _section = ObjectIn(Find(_section, path[depth]), string.Join('.', path[..(depth + 1)]));
    }

    public static HostSection Open(string hostJson, params string[] path)
    {
        var document = Read(hostJson);
        try
        {
            return new HostSection(document, path);
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }

    /// <summary>The whole number called <paramref name="name"/>; null where there is none.</summary>
    public int? Whole(string name, int min, int max)
    {
        if (Find(_section, name) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= min && number <= max) return number;
        throw Wrong($"{_path}.{name}", value, max == int.MaxValue ? $"a whole number from {min} up" : $"a whole number from {min} to {max}");
    }

    /// <summary>The time called <paramref name="name"/>; null where there is none.</summary>
    public TimeSpan? Time(string name, TimeSpan min, TimeSpan max)
    {
        if (Find(_section, name) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.String && TryRead(value.GetString()!, out var time) && time >= min && time <= max) return time;
        throw Wrong($"{_path}.{name}", value, $"a time as \"hh:mm:ss\", from {min:c} to {max:c}");
    }

    public void Dispose() => _document.Dispose();

    private static JsonDocument Read(string hostJson)
    {
        try
        {
            return JsonDocument.Parse(hostJson, Lenient);
        }
        catch (JsonException fault)
        {
            throw new StorageSettingsException($"host.json is not JSON: {fault.Message}");
        }
    }

    private static JsonElement? ObjectIn(JsonElement? value, string setting) =>
        value is { ValueKind: not JsonValueKind.Object } wrong ? throw Wrong(setting, wrong, "an object, in { }") : value;

    // Null is as good as nothing.
    private static JsonElement? Find(JsonElement? section, string name)
    {
        var found = section?.EnumerateObject().LastOrDefault(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
        return found is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } ? found : null;
    }

    // A lone number would be a count of days.
    private static bool TryRead(string text, out TimeSpan time)
    {
        time = default;
        return text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out time);
    }

    private static StorageSettingsException Wrong(string setting, JsonElement value, string wanted) =>
        new($"host.json: {setting} is {value.GetRawText()}; it must be {wanted}.");
}
