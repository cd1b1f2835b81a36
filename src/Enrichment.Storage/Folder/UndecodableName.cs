using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace Enrichment.Storage.Folder;

/// <summary>
/// Finds names of files and folders that are not UTF-8. Linux allows such names, but .NET replaces the invalid bytes and cannot open the
/// files.
/// </summary>
public static partial class UndecodableName
{
    /// <summary>What to do about such a name.</summary>
    public const string Advice = "The name is not UTF-8, so it cannot be opened; rename it.";

    private const char Replacement = '\uFFFD';

    // The position of the name in an entry on 64-bit Linux.
    private const int NameOffset = 19;

    /// <summary>Returns whether a decoded name can be undecodable. It can also contain U+FFFD itself.</summary>
    public static bool IsSuspect(string name) => name.Contains(Replacement);

    /// <summary>Finds the undecodable names in a folder; empty if it cannot be read.</summary>
    /// <param name="folder">The path of the folder.</param>
    /// <returns>Each name as .NET decodes it, and with the invalid bytes escaped: "caf\xE9.txt".</returns>
    public static IReadOnlyList<(string Decoded, string Escaped)> FindAll(string folder)
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess || OpenFolder(folder) is not (not 0 and var handle)) return [];
        try
        {
            var names = new List<(string, string)>();
            for (nint entry; (entry = ReadEntry(handle)) != 0;)
            {
                var name = ReadBytes(entry + NameOffset);
                if (!Utf8.IsValid(name)) names.Add((Encoding.UTF8.GetString(name), Escape(name)));
            }

            return names;
        }
        finally
        {
            _ = CloseFolder(handle);
        }
    }

    private static byte[] ReadBytes(nint text)
    {
        var bytes = new List<byte>();
        while (Marshal.ReadByte(text, bytes.Count) is not 0 and var next) bytes.Add(next);
        return [.. bytes];
    }

    private static string Escape(ReadOnlySpan<byte> name)
    {
        var escaped = new StringBuilder();
        while (!name.IsEmpty)
        {
            var isValid = Rune.DecodeFromUtf8(name, out var rune, out var length) == System.Buffers.OperationStatus.Done;
            if (isValid) escaped.Append(rune.ToString());
            else foreach (var wrong in name[..length]) escaped.Append(CultureInfo.InvariantCulture, $@"\x{wrong:X2}");
            name = name[length..];
        }

        return escaped.ToString();
    }

    [LibraryImport("libc", EntryPoint = "opendir", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint OpenFolder(string path);

    [LibraryImport("libc", EntryPoint = "readdir")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint ReadEntry(nint folder);

    [LibraryImport("libc", EntryPoint = "closedir")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int CloseFolder(nint folder);
}
