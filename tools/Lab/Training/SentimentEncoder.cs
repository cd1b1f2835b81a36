using System.Text;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Embedded.Sentiment;
using Enrichment.Embedded.Sentiment.Learned;
using Enrichment.Lab.Corpora;
using Enrichment.Text;

namespace Enrichment.Lab.Training;

/// <summary>Encodes sentences with the analyzer's own code.</summary>
/// <param name="model">A model with at least the words.</param>
internal sealed class SentimentEncoder(SentimentModel model)
{
    private readonly SentenceReading _reading = new();
    private readonly List<RuleFeature> _rules = [];
    private readonly List<SentimentFeature> _features = [];

    /// <summary>The features of <paramref name="snippet"/>, all of its sentences together.</summary>
    public SentimentFeature[] Encode(RatedSnippet snippet)
    {
        _features.Clear();
        var text = ArticleReader.Read(Encoding.UTF8.GetBytes(snippet.Text)).Text;
        new SentenceReader(text, [], model, _reading).Read(new TokenRun(text, new TextSpan(0, text.Length)));
        for (var at = 0; at < _reading.Tokens.Count; at++)
        {
            Add(WordPosition.Sentence, at, _reading.Share);
            if (_reading.Words[at].IsNegated) Add(WordPosition.SentenceNegated, at, _reading.Share);
            Add(PhrasePosition.Sentence, _reading.PairAt(at), _reading.Share);
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
            Add(WordPosition.Around, at, _reading.Share);
            if (_reading.Words[at].IsNegated) Add(WordPosition.AroundNegated, at, _reading.Share);
            Add(PhrasePosition.Around, _reading.PairAt(at), 1);
            Add(PhrasePosition.Around, _reading.TripleAt(at), 1);
        }
    }

    private void AddTarget(int start, int end)
    {
        Span<WordRange> words = stackalloc WordRange[TargetRanges.WordRanges];
        Span<PhraseRange> phrases = stackalloc PhraseRange[TargetRanges.PhraseRanges];
        TargetRanges.Write(_reading, start, end, words);
        TargetRanges.Write(_reading, start, end, phrases);
        foreach (var range in words)
        {
            for (var at = range.From; at < range.To; at++) Add(range.Place, at, range.Share);
        }

        foreach (var range in phrases)
        {
            for (var at = range.From; at < range.To; at++) Add(range.Place, _reading.PairAt(at), 1);
        }

        if (TargetRanges.FindTargetWord(_reading, start, end) is not null) Add(WordPosition.Itself, start, 1);
        TargetRules.Write(_reading, start, end, _rules);
        AddRules();
    }

    private void Add(WordPosition place, int at, float value) =>
        _features.Add(new SentimentFeature(SentimentFeatureKind.Word, (int)place, _reading.Words[at].Hash, _reading.Words[at].Stem, value));

    private void Add(PhrasePosition place, uint phrase, float value) =>
        _features.Add(new SentimentFeature(SentimentFeatureKind.Phrase, (int)place, phrase, 0, value));

    private void AddRules() =>
        _features.AddRange(_rules.Select(rule => new SentimentFeature(SentimentFeatureKind.Rule, 0, (uint)rule.Rule, 0, rule.Value)));
}
