using Enrichment.Storage.Folder;

namespace Enrichment.Cli.Run.Inputs;

/// <summary>A path on the command line, or a folder in one, without articles.</summary>
/// <param name="Path">The path.</param>
/// <param name="Message">The reason, in one sentence.</param>
internal sealed record PathProblem(string Path, string Message)
{
    /// <summary>
    /// Creates the problems of a path that cannot be opened. If its name is not UTF-8, there is one for each name that looks the same.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <param name="message">The message if the name is not the reason.</param>
    public static IReadOnlyList<PathProblem> Create(string path, string message)
    {
        var (parent, name) = (System.IO.Path.GetDirectoryName(path) ?? "", System.IO.Path.GetFileName(path));
        var undecodable = UndecodableName.IsSuspect(name) ? UndecodableName.FindAll(parent.Length > 0 ? parent : ".") : [];
        var alike = undecodable.Where(found => found.Decoded == name)
            .Select(found => new PathProblem(System.IO.Path.Join(parent, found.Escaped), UndecodableName.Advice));
        return alike.DefaultIfEmpty(new PathProblem(path, message)).ToList();
    }
}
