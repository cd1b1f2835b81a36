using System.Globalization;
using System.Text.Json;

namespace Enrichment.Storage.Settings;

/// <summary>
/// A section of a host.json. Values are validated when they are read. As in Azure Functions, the case of names does not matter.
/// </summary>
internal sealed class HostSection : IDisposable
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly JsonDocument _document;
    private readonly JsonElement? _section;
    private readonly string _path;

    private HostSection(JsonDocument document, string[] path)
    {
        (_document, _path) = (document, string.Join('.', path));
        _section = RequireObject(document.RootElement, "the root");
        for (var depth = 0; depth < path.Length; depth++)
            _section = RequireObject(Find(_section, path[depth]), string.Join('.', path[..(depth + 1)]));
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

    /// <summary>Gets the integer <paramref name="name"/>; null if it is not set.</summary>
    public int? GetWholeNumber(string name, int min, int max)
    {
        if (Find(_section, name) is not { } value) return null;
        var number = value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var parsed) ? parsed : (int?)null;
        if (number >= min && number <= max) return number;
        var range = max == int.MaxValue ? $"of {min} or more" : $"from {min} to {max}";
        throw CreateError($"{_path}.{name}", value, $"an integer {range}");
    }

    /// <summary>Gets the time <paramref name="name"/>; null if it is not set.</summary>
    public TimeSpan? GetTime(string name, TimeSpan min, TimeSpan max)
    {
        if (Find(_section, name) is not { } value) return null;
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        if (TryParse(text, out var time) && time >= min && time <= max) return time;
        throw CreateError($"{_path}.{name}", value, $"a time as \"hh:mm:ss\", from {min:c} to {max:c}");
    }

    public void Dispose() => _document.Dispose();

    private static JsonDocument Read(string hostJson)
    {
        try
        {
            return JsonDocument.Parse(hostJson, Lenient);
        }
        catch (JsonException error)
        {
            throw new StorageSettingsException($"host.json is not JSON: {error.Message}");
        }
    }

    private static JsonElement? RequireObject(JsonElement? value, string setting) =>
        value is { ValueKind: not JsonValueKind.Object } wrong ? throw CreateError(setting, wrong, "an object, in { }") : value;

    // A null value counts as not set.
    private static JsonElement? Find(JsonElement? section, string name)
    {
        var found = section?.EnumerateObject()
            .LastOrDefault(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
        return found is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } ? found : null;
    }

    // TimeSpan would parse a single number as days.
    private static bool TryParse(string text, out TimeSpan time)
    {
        time = default;
        return text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out time);
    }

    private static StorageSettingsException CreateError(string setting, JsonElement value, string wanted) =>
        new($"host.json: {setting} is {value.GetRawText()}; it must be {wanted}.");
}
