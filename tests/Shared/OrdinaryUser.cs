using System.Runtime.InteropServices;

namespace Enrichment.Shared;

/// <summary>Runs code without the rights of root, for which every file is readable.</summary>
internal static class OrdinaryUser
{
    /// <summary>The id of an ordinary user.</summary>
    public const int Id = 65534;

    /// <summary>Runs <paramref name="work"/> on a thread that can access only files that are open to all users.</summary>
    public static T Run<T>(Func<T> work)
    {
        if (!Environment.IsPrivilegedProcess || !OperatingSystem.IsLinux()) return work();
        T result = default!;
        Exception? error = null;
        // The id is that of the thread. It ends with the thread.
        var thread = new Thread(() =>
        {
            _ = SetFileUser(Id);
            try
            {
                result = work();
            }
            catch (Exception thrown)
            {
                error = thrown;
            }
        });
        thread.Start();
        thread.Join();
        return error is null ? result : throw error;
    }

    /// <summary>Gets a command that runs <paramref name="command"/> as an ordinary user.</summary>
    public static string[] Wrap(params string[] command) => Environment.IsPrivilegedProcess
        ? ["setpriv", $"--reuid={Id}", $"--regid={Id}", "--clear-groups", .. command]
        : command;

    [DllImport("libc", EntryPoint = "setfsuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetFileUser(int id);
}
