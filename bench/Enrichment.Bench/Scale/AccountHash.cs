using System.Security.Cryptography;
using System.Text;

namespace Enrichment.Bench.Scale;

/// <summary>Chooses the account of an article by rendezvous hashing, as docs/scale.md describes it.</summary>
internal static class AccountHash
{
    private const int Names = 20_000;

    /// <summary>The account with the largest hash of its name and the name of the article.</summary>
    public static string Choose(string article, IEnumerable<string> accounts) =>
        accounts.MaxBy(account => Hash($"{account}\n{article}"), StringComparer.Ordinal)!;

    /// <summary>
    /// The share of names whose account changes if one account is added to <paramref name="count"/> accounts, and the articles of the
    /// fullest account before that, where the mean is 1.
    /// </summary>
    public static (double Moved, double Fullest) Measure(int count)
    {
        var accounts = Enumerable.Range(1, count + 1).Select(number => $"stnews{number}").ToList();
        var names = Enumerable.Range(0, Names).Select(number => $"2026/12/01/report-{number}.txt").ToList();
        var before = names.ConvertAll(name => Choose(name, accounts.Take(count)));
        var moved = names.Zip(before).Count(pair => Choose(pair.First, [pair.Second, accounts[^1]]) != pair.Second);
        return ((double)moved / Names, (double)before.CountBy(account => account).Max(account => account.Value) * count / Names);
    }

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
