using System.Security.Cryptography;
using System.Text;

namespace Enrichment.Export.Page.Parts;

/// <summary>The style sheet, the script and the fixed HTML of the page, and the policy that allows nothing else.</summary>
internal static class PageAssets
{
    /// <summary>The style sheet.</summary>
    public static string Style { get; } = Read("page.css");

    /// <summary>The script.</summary>
    public static string Script { get; } = Read("page.js");

    /// <summary>The controls that need the script.</summary>
    public static string Tools { get; } = Read("tools.html");

    /// <summary>The help and the messages of the script.</summary>
    public static string Help { get; } = Read("help.html");

    /// <summary>The content security policy: this style sheet, this script, and no requests.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Hash(Style)}'; script-src 'sha256-{Hash(Script)}'; base-uri 'none'; form-action 'none'; "
        + "require-trusted-types-for 'script'; trusted-types 'none'";

    private static string Hash(string content) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream($"Enrichment.Export.Page.{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
