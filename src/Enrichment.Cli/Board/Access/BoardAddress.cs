using System.Net;
using static System.FormattableString;

namespace Enrichment.Cli.Board.Access;

/// <summary>The address that a board listens at.</summary>
/// <param name="Ip">The address of this machine.</param>
/// <param name="Port">The port, 0 to 65535. 0 is any free port.</param>
internal sealed record BoardAddress(IPAddress Ip, int Port)
{
    /// <summary>The address if none is given.</summary>
    public static readonly BoardAddress Default = new(IPAddress.Loopback, 7171);

    /// <summary>Whether only this machine can open the board.</summary>
    public bool IsLoopback => IPAddress.IsLoopback(Ip);

    /// <summary>The address as a URL.</summary>
    public string Url => Invariant($"http://{Host}:{Port}");

    /// <summary>The host of the URL.</summary>
    public string Host => Ip.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{Ip}]" : Ip.ToString();

    /// <summary>Parses a URL such as "http://127.0.0.1:7171"; null if it is not valid.</summary>
    public static BoardAddress? Parse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttp) return null;
        if (url.PathAndQuery != "/" || url.UserInfo.Length > 0 || url.Fragment.Length > 0) return null;
        if (url.Host == "localhost") return new BoardAddress(IPAddress.Loopback, url.Port);
        return IPAddress.TryParse(url.DnsSafeHost, out var ip) ? new BoardAddress(ip, url.Port) : null;
    }
}
