namespace Enrichment.Cli.Run.Inputs;

/// <summary>An article to read.</summary>
/// <param name="Name">The article's name: its path relative to <paramref name="Folder"/>, with "/".</param>
/// <param name="Path">The path as the user would write it; null for standard input.</param>
/// <param name="Folder">The folder that must contain the file, after links are resolved; null if the user named the file itself.</param>
internal sealed record ArticleInput(string Name, string? Path, string? Folder)
{
    /// <summary>The data set that contains the article, or null.</summary>
    public DataSet? DataSet { get; init; }

    /// <summary>The place of the article in <see cref="DataSet"/>; null exactly if that is.</summary>
    public DataSetRecord? Record { get; init; }

    /// <summary>The source of the article, for messages.</summary>
    public string Origin => Record is { } record ? $"{Path}, line {record.Line}" : Path ?? "standard input";
}
