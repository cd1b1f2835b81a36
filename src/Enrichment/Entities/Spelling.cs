namespace Enrichment.Entities;

/// <summary>One spelling of a name in an article. It caches the key of the name.</summary>
/// <param name="text">The words as they are in the text.</param>
internal sealed class Spelling(string text)
{
    private string? _key;

    /// <summary>The words as they are in the text.</summary>
    public string Text { get; } = text;

    /// <summary>The key of the name, see <see cref="NameKey"/>.</summary>
    public string Key => _key ??= NameKey.Create(Text);

    /// <summary>The spelling without its possessive, or null if it has none.</summary>
    public Spelling? Bare { get; } = Possessive.Remove(text) is { } bare ? new Spelling(bare) : null;
}
