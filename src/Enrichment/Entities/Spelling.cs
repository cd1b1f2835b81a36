namespace Enrichment.Entities;

/// <summary>One way a name is written in an article, with what is made of it again and again.</summary>
/// <param name="text">The words, as written.</param>
internal sealed class Spelling(string text)
{
    private string? _key;

    /// <summary>The words, as written.</summary>
    public string Text { get; } = text;

    /// <summary>See <see cref="NameKey.Of"/>.</summary>
    public string Key => _key ??= NameKey.Of(Text);

    /// <summary>The spelling without its possessive, or null where it has none.</summary>
    public Spelling? Bare { get; } = Possessive.Bare(text) is { } bare ? new Spelling(bare) : null;
}
