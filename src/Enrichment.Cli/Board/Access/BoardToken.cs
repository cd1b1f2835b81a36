using System.Security.Cryptography;
using System.Text;

namespace Enrichment.Cli.Board.Access;

/// <summary>The secret that a request to a board needs. Comparisons take the same time for all values.</summary>
internal sealed class BoardToken
{
    /// <summary>The length of the shortest token, in characters.</summary>
    public const int MinLength = 16;

    private readonly byte[] _hash;

    /// <summary>Creates a token from a text of at least <see cref="MinLength"/> characters.</summary>
    public BoardToken(string text)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(text.Length, MinLength);
        _hash = Hash(text);
        Session = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(text), "enrich board session"u8));
    }

    /// <summary>The value of the cookie of a browser that has sent the token. The token cannot be derived from it.</summary>
    public string Session { get; }

    /// <summary>Whether <paramref name="text"/> is the token.</summary>
    public bool Matches(string text) => CryptographicOperations.FixedTimeEquals(_hash, Hash(text));

    /// <summary>Whether <paramref name="cookie"/> is <see cref="Session"/>.</summary>
    public bool MatchesSession(string cookie) => CryptographicOperations.FixedTimeEquals(Hash(Session), Hash(cookie));

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
