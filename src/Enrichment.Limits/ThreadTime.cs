using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Enrichment.Limits;

/// <summary>Reads the processor time of one thread, from any thread. .NET only has that of the process.</summary>
internal abstract class ThreadTime
{
    [ThreadStatic]
    private static ThreadTime? _current;

    /// <summary>The processor time of the current thread.</summary>
    public static ThreadTime Current => _current ??= Create();

    /// <summary>Reads the processor time since the thread started; null after it ended.</summary>
    public abstract TimeSpan? Read();

    private static ThreadTime Create() =>
        OperatingSystem.IsWindows() ? new WindowsThread() : OperatingSystem.IsMacOS() ? new MacThread() : new PosixThread();

    private sealed class PosixThread : ThreadTime
    {
        private readonly int _clock;
        private readonly bool _isKnown;

        public PosixThread() => _isKnown = GetClock(GetThread(), out _clock) == 0;

        public override TimeSpan? Read() =>
            _isKnown && GetTime(_clock, out var time) == 0
                ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000)
                : null;

        [DllImport("libc", EntryPoint = "pthread_self")]
        private static extern nint GetThread();

        [DllImport("libc", EntryPoint = "pthread_getcpuclockid")]
        private static extern int GetClock(nint thread, out int clock);

        [DllImport("libc", EntryPoint = "clock_gettime")]
        private static extern int GetTime(int clock, out Time time);

        [StructLayout(LayoutKind.Sequential)]
        private struct Time
        {
            public nint Seconds;
            public nint Nanoseconds;
        }
    }

    private sealed class MacThread : ThreadTime
    {
        private const int BasicInformation = 3;
        private const int InformationLength = 10;

        private readonly uint _port = GetPort(GetThread());

        public override TimeSpan? Read()
        {
            var count = InformationLength;
            if (GetInformation(_port, BasicInformation, out var information, ref count) != 0) return null;
            return TimeSpan.FromSeconds(information.UserSeconds + information.SystemSeconds)
                + TimeSpan.FromMicroseconds(information.UserMicroseconds + information.SystemMicroseconds);
        }

        [DllImport("libc", EntryPoint = "pthread_self")]
        private static extern nint GetThread();

        [DllImport("libc", EntryPoint = "pthread_mach_thread_np")]
        private static extern uint GetPort(nint thread);

        [DllImport("libc", EntryPoint = "thread_info")]
        private static extern int GetInformation(uint port, int kind, out Information information, ref int count);

        // The first fields of thread_basic_info. The others fill it up to its length.
        [StructLayout(LayoutKind.Sequential, Size = InformationLength * sizeof(int))]
        private struct Information
        {
            public int UserSeconds;
            public int UserMicroseconds;
            public int SystemSeconds;
            public int SystemMicroseconds;
        }
    }

    private sealed class WindowsThread : ThreadTime
    {
        private const int QueryLimitedInformation = 0x0800;

        private readonly int _id = GetId();

        public override TimeSpan? Read()
        {
            using var thread = new SafeWaitHandle(Open(QueryLimitedInformation, false, _id), ownsHandle: true);
            return !thread.IsInvalid && GetTimes(thread, out _, out _, out var kernel, out var user)
                ? TimeSpan.FromTicks(kernel + user)
                : null;
        }

        [DllImport("kernel32", EntryPoint = "GetCurrentThreadId")]
        private static extern int GetId();

        [DllImport("kernel32", EntryPoint = "OpenThread")]
        private static extern nint Open(int access, [MarshalAs(UnmanagedType.Bool)] bool isInherited, int id);

        [DllImport("kernel32", EntryPoint = "GetThreadTimes")]
        [return: MarshalAs(UnmanagedType.Bool)]
        private static extern bool GetTimes(SafeWaitHandle thread, out long created, out long ended, out long kernel, out long user);
    }
}
