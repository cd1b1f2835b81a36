using System.Net;

namespace Enrichment.Cli.Board.Access;

/// <summary>Where a board is opened, and for whom.</summary>
/// <param name="Address">The address.</param>
/// <param name="Token">The token that a request needs; null if it needs none. An address that is not loopback must have one.</param>
/// <param name="Hosts">Further names under which browsers open the board, for example that of a reverse proxy.</param>
internal sealed record BoardOptions(BoardAddress Address, BoardToken? Token, IReadOnlyList<string> Hosts)
{
    /// <summary>Whether the address is the default one. If it cannot be opened, this is no error.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Whether a browser may open the board under a name. A foreign name could lead here (DNS rebinding).</summary>
    /// <param name="host">The name from the header Host, without a port.</param>
    public bool IsHost(string host) =>
        host is "localhost" or "127.0.0.1" or "[::1]"
        || (host == Address.Host && !Address.Ip.Equals(IPAddress.Any) && !Address.Ip.Equals(IPAddress.IPv6Any))
        || Hosts.Contains(host, StringComparer.OrdinalIgnoreCase);
}
