namespace Enrichment.Lexicons;

/// <summary>One entry of a word list.</summary>
/// <param name="Text">The word or phrase as it is written in the list.</param>
/// <param name="Classes">Its classes, separated by single spaces; "" if it has none.</param>
/// <param name="File">The name of the list.</param>
/// <param name="Line">Its line in the list, from 1.</param>
internal sealed record LexiconEntry(string Text, string Classes, string File, int Line)
{
    /// <summary>The text after the tab as one value.</summary>
    /// <param name="name">What the value is, for the message.</param>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public string GetValue(string name) => Classes.Length > 0 ? Classes : throw CreateError($"'{Text}' needs a tab and {name} after it");

    /// <summary>The error that this entry is invalid, with its file and line.</summary>
    /// <param name="problem">What is wrong and what to do, without a final period.</param>
    public InvalidDataException CreateError(string problem) => new($"{File}, line {Line}: {problem}.");
}
