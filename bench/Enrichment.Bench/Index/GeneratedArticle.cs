using System.Globalization;
using System.Text.RegularExpressions;
using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Claims;
using Enrichment.Entities;
using Enrichment.Pipeline;
using Enrichment.Text;

namespace Enrichment.Bench.Index;

/// <summary>
/// Creates enriched articles from the results of the samples: with other names, places, numbers and dates in each, and other words in place
/// of half of the long ones, so that terms are as varied as in news.
/// </summary>
internal sealed partial class GeneratedArticle(IReadOnlyList<EnrichedArticle> samples)
{
    private static readonly DateOnly FirstDay = new(2021, 1, 1);
    private const int Days = 1_000;

    private readonly WordPool _pool = new();

    /// <summary>Creates the article with a number.</summary>
    public EnrichedArticle Create(int number)
    {
        var (sample, random) = (samples[number % samples.Count], new Random(number));
        var names = sample.Entities!.ToDictionary(entity => entity.Id, entity => CreateName(entity, random));
        var substitution = new Substitution(sample.Article.Text, FindReplacements(sample, names, random));
        var ids = names.ToDictionary(name => name.Key, name => name.Value is { } given ? CreateId(name.Key, given) : name.Key);
        var day = FirstDay.AddDays(random.Next(Days));
        return sample with
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"{number:000000}/{sample.Name}"),
            Article = sample.Article with
            {
                Title = $"{_pool.GetPlace(random)} {_pool.GetWord(random)} {_pool.GetWord(random)}",
                Published = new PublicationDate(day),
                Text = substitution.Text,
                Sentences = [.. sample.Article.Sentences.Select(sentence => Move(sentence, substitution))],
            },
            Entities = [.. sample.Entities!.Select(entity => entity with { Id = ids[entity.Id], Name = names[entity.Id] ?? entity.Name })],
            Sentiment = sample.Sentiment! with
            {
                Targets = [.. sample.Sentiment.Targets.Select(target => target with { Entity = ids[target.Entity] })],
            },
            Claims = [.. sample.Claims!.Select(claim => Move(claim, substitution, names, ids, random))],
        };
    }

    // Null: a name of another kind stays as it is.
    private string? CreateName(Entity entity, Random random) => entity.Type switch
    {
        EntityType.Person => _pool.GetPerson(random),
        EntityType.Organization => _pool.GetOrganization(random),
        EntityType.Location => _pool.GetPlace(random),
        _ => null,
    };

    private static string CreateId(string id, string name) =>
        $"{id[..id.IndexOf(':')]}:{name.ToLowerInvariant().Replace(' ', '-')}";

    private List<(TextSpan, string)> FindReplacements(EnrichedArticle sample, Dictionary<string, string?> names, Random random)
    {
        var found = new List<(TextSpan Span, string Text)>();
        foreach (var entity in sample.Entities!.Where(entity => names[entity.Id] is not null))
            found.AddRange(entity.Mentions.Select(mention => (new TextSpan(mention.Offset, mention.Length), names[entity.Id]!)));
        foreach (Match match in NumberOrLongWord().Matches(sample.Article.Text))
        {
            var isNumber = char.IsAsciiDigit(match.Value[0]);
            if (isNumber || random.Next(2) == 0)
                found.Add((new TextSpan(match.Index, match.Length), isNumber ? CreateNumber(random) : _pool.GetWord(random)));
        }

        return RemoveOverlaps(found);
    }

    private static string CreateNumber(Random random) => random.Next(2, 2_000).ToString(CultureInfo.InvariantCulture);

    // Names are before words, and stay.
    private static List<(TextSpan, string)> RemoveOverlaps(List<(TextSpan Span, string Text)> found)
    {
        var kept = new List<(TextSpan Span, string Text)>();
        var ordered = found.Select((one, order) => (one, order)).OrderBy(pair => (pair.one.Span.Offset, pair.order));
        foreach (var one in ordered.Select(pair => pair.one))
            if (kept.Count == 0 || kept[^1].Span.End <= one.Span.Offset) kept.Add(one);
        return kept;
    }

    private static Sentence Move(Sentence sentence, Substitution substitution)
    {
        var span = substitution.Move(sentence);
        return new Sentence(span.Offset, span.Length, sentence.Language);
    }

    private Claim Move(
        Claim claim, Substitution substitution, Dictionary<string, string?> names, Dictionary<string, string> ids, Random random)
    {
        var (span, text) = (substitution.Move(claim), substitution.Text);
        var parts = claim.Content.Parts.Select(part => substitution.Move(part)).ToList();
        var source = claim.Source;
        if (source.Offset is { } offset)
        {
            var words = substitution.Move(new TextSpan(offset, source.Length!.Value));
            var name = source.Entity is { } entity ? names[entity] ?? source.Name : null;
            source = new ClaimSource(
                source.Kind, words.In(text), words.Offset, words.Length, source.Entity is { } id ? ids[id] : null, name);
        }

        return claim with
        {
            Offset = span.Offset,
            Length = span.Length,
            Text = span.In(text),
            Source = source,
            Content = ClaimContent.Create(text, parts, [.. claim.Content.Entities.Select(entity => ids[entity])]),
            Statements = claim.Statements is { } statements ? [.. statements.Select(statement => Change(statement, ids, random))] : null,
        };
    }

    // Keys are entities or stems of words. One of eight statements is the opposite.
    private Statement Change(Statement statement, Dictionary<string, string> ids, Random random)
    {
        return statement with
        {
            Subject = ChangeKey(statement.Subject!),
            Negated = random.Next(8) == 0 ? !statement.Negated : statement.Negated,
            DirectObject = statement.DirectObject is null or "" ? statement.DirectObject : ChangeKey(statement.DirectObject),
            Modifiers = ChangeKeys(statement.Modifiers),
            Restrictions = ChangeKeys(statement.Restrictions),
            Others = ChangeKeys(statement.Others),
            Places = ChangeKeys(statement.Places),
        };

        string ChangeKey(string key) =>
            key[0] == '@' ? $"@{ids.GetValueOrDefault(key[1..], key[1..])}" : random.Next(2) == 0 ? key : _pool.GetWord(random);

        IReadOnlyList<string>? ChangeKeys(IReadOnlyList<string>? keys) => keys is null
            ? null
            : [.. keys.Select(ChangeKey).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"\b(?:\d[\d,.]*\d|\d|[a-z]{6,})\b")]
    private static partial Regex NumberOrLongWord();
}
