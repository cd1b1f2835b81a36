using Enrichment.Analysis;
using Enrichment.Corrections;
using Enrichment.Entities;
using Enrichment.Fuzz.Tests.Fuzzing;
using Enrichment.Sentiment;

namespace Enrichment.Fuzz.Tests.Targets;

/// <summary>What an editor writes: a file of corrections.</summary>
internal static class CorrectionTargets
{
    private static readonly string[] Words =
    [
        "\n", "\r\n", ",", ";", "\t", "\"", "\"\"", "action", "entity", "value", "article", "merge", "split", "rename", "retype", "link",
        "hide", "person:a", "person:b", "location:c", "person:", ":", "a", "Ann", "Location", "Q42", "https://example.org/a", "none",
        "a.txt", "\uFEFF", "\u202E", "\0", "é", "🚢",
    ];

    private static readonly byte[][] Seeds =
    [
        "action,entity,value,article\nmerge,person:a,person:b,a.txt\nrename,person:b,\"Smith, Ann\",\nhide,location:c,,\n"u8.ToArray(),
        "action;entity;value\r\nsplit;person:a;Ann\r\nretype;person:a;Location\r\nlink;location:c;Q42\r\n"u8.ToArray(),
    ];

    /// <summary>corrections.csv, which is read and applied to an article.</summary>
    public static FuzzTarget Corrections { get; } = new("corrections", Seeds, Words, ReadAndApply);

    private static string ReadAndApply(byte[] content)
    {
        try
        {
            return Apply(CorrectionReader.Read(content));
        }
        catch (InvalidCorrectionsException error)
        {
            return error.Message;
        }
    }

    private static string Apply(CorrectionList corrections)
    {
        Entity[] entities =
        [
            new("person:a", "Ann", EntityType.Person, ["A"], [new(0, 3, "Ann", 1, 0), new(4, 1, "A", 1, 0)], []),
            new("person:b", "Bob", EntityType.Person, [], [new(6, 3, "Bob", 1, 0)], []),
            new("location:c", "Cork", EntityType.Location, [], [new(10, 4, "Cork", 1, 0)], []),
        ];
        var sentiment = new ArticleSentiment(
            SentimentLabel.Neutral, 0, new SentimentConfidence(0, 1, 0), [], [new("person:a", SentimentLabel.Neutral, 0, 2)]);
        var corrected = EntityCorrector.Apply("a.txt", new Annotations(entities, sentiment, [], [], []), corrections);
        var ids = corrected.Entities.Select(entity => entity.Id).ToList();
        if (ids.Distinct().Count() < ids.Count || corrected.Sentiment.Targets.Any(target => !ids.Contains(target.Entity)))
            throw new FuzzException($"The ids {string.Join(", ", ids)} are not unique, or a target has none of them.");
        if (ids.Find(id => EntityId.FindType(id) is null) is { } wrong) throw new FuzzException($"{wrong} is no id.");
        return string.Join(' ', ids.Concat(corrected.Warnings.Select(warning => warning.Message)));
    }
}
