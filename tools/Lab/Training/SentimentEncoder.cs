using System.Text;
using Enrichment.Articles;
using Enrichment.Embedded.Sentiment;
using Enrichment.Embedded.Sentiment.Learned;
using Enrichment.Lab.Corpora;
using Enrichment.Text;

namespace Enrichment.Lab.Training;

/// <summary>Reads sentences with the analyzer's own eyes.</summary>
/// <param name="model">A model that knows the words, if nothing else.</param>
internal sealed class SentimentEncoder(SentimentModel model)
{
    private readonly SentenceReading _reading = new();
    private readonly List<RuleValue> _rules = [];
    private readonly List<SentimentFeature> _features = [];

    /// <summary>The features of <paramref name="snippet"/>, all of its sentences together.</summary>
    public SentimentFeature[] Encode(RatedSnippet snippet)
    {
        _features.Clear();
        var text = ArticleReader.Read(Encoding.UTF8.GetBytes(snippet.Text)).Text;
        new SentenceReader(text, [], model, _reading).Read(new TokenRun(text, new TextSpan(0, text.Length)));
        for (var at = 0; at < _reading.Tokens.Count; at++)
        {
            Add(WordPlace.Sentence, at, _reading.Share);
            if (_reading.Words[at].IsNegated) Add(WordPlace.SentenceNegated, at, _reading.Share);
            Add(PhrasePlace.Sentence, _reading.PairAt(at), _reading.Share);
        }

        SentenceRules.Write(_reading, _rules);
        AddRules();
        return [.. _features];
    }

    /// <summary>The features of the target of <paramref name="sentence"/>.</summary>
    public SentimentFeature[] Encode(TargetedSentence sentence)
    {
        _features.Clear();
        var (article, mention) = TargetedArticle.Read(sentence);
        var reader = new SentenceReader(article.Text, [new TextSpan(mention.Offset, mention.Length)], model, _reading);
        foreach (var part in TokenizedArticle.Create(article).Tokens.Take(mention.Sentence + 1)) reader.Read(part);
        AddAround();
        AddTarget(_reading.TokenAt(mention.Offset), _reading.TokenAt(mention.Offset + mention.Length - 1) + 1);
        return [.. _features];
    }

    private void AddAround()
    {
        for (var at = 0; at < _reading.Tokens.Count; at++)
        {
            Add(WordPlace.Around, at, _reading.Share);
            if (_reading.Words[at].IsNegated) Add(WordPlace.AroundNegated, at, _reading.Share);
            Add(PhrasePlace.Around, _reading.PairAt(at), 1);
            Add(PhrasePlace.Around, _reading.TripleAt(at), 1);
        }
    }

    private void AddTarget(int start, int end)
    {
        Span<WordRange> words = stackalloc WordRange[TargetPlaces.WordRanges];
        Span<PhraseRange> phrases = stackalloc PhraseRange[TargetPlaces.PhraseRanges];
        TargetPlaces.Write(_reading, start, end, words);
        TargetPlaces.Write(_reading, start, end, phrases);
        foreach (var range in words)
        {
            for (var at = range.From; at < range.To; at++) Add(range.Place, at, range.Share);
        }

        foreach (var range in phrases)
        {
            for (var at = range.From; at < range.To; at++) Add(range.Place, _reading.PairAt(at), 1);
        }

        if (TargetPlaces.Itself(_reading, start, end) is not null) Add(WordPlace.Itself, start, 1);
        TargetRules.Write(_reading, start, end, _rules);
        AddRules();
    }

    private void Add(WordPlace place, int at, float value) =>
        _features.Add(new SentimentFeature(SentimentFeatureKind.Word, (int)place, _reading.Words[at].Hash, _reading.Words[at].Stem, value));

    private void Add(PhrasePlace place, uint phrase, float value) => _features.Add(new SentimentFeature(SentimentFeatureKind.Phrase, (int)place, phrase, 0, value));

    private void AddRules() => _features.AddRange(_rules.Select(rule => new SentimentFeature(SentimentFeatureKind.Rule, 0, (uint)rule.Rule, 0, rule.Value)));
}
