using Enrichment.Embedded.Sentiment.Learned;
using Enrichment.Text;

namespace Enrichment.Embedded.Sentiment;

/// <summary>
/// Reads the words and polar words of an article's sentences in order, because a quotation may extend over several sentences.
/// </summary>
/// <param name="text">The article's text.</param>
/// <param name="names">The names, in text order. A name has no polarity ("Victory Street").</param>
/// <param name="model">The model with the words.</param>
/// <param name="reading">The buffer for the sentence.</param>
internal sealed class SentenceReader(string text, IReadOnlyList<TextSpan> names, SentimentModel model, SentenceReading reading)
{
    private const int LongestEmoticon = 6;

    // A word that only the ratings have counts less than one in the project's lists, which were made for news.
    private const float RatedShare = 0.8f;

    private static readonly SentimentLexicon Lexicon = SentimentLexicon.Default;

    private readonly int _nameRow = model.WordRow(FeatureHash.Name);
    private int _name;
    private bool _isQuoted;
    private bool _isTitle;
    private bool _isLoud;

    /// <summary>Begins a new paragraph; a quotation left open ends with the old one.</summary>
    public void BeginParagraph() => _isQuoted = false;

    /// <summary>Reads the next sentence; sentences must come in text order.</summary>
    public SentenceReading Read(TokenRun sentence)
    {
        reading.Clear();
        reading.Tokens.AddRange(sentence.Tokens);
        reading.Reserve();
        ReadCase();
        var shifters = new Shifters();
        var contrast = 0;
        var startsSentence = true;
        for (var at = 0; at < reading.Tokens.Count;)
        {
            var token = reading.Tokens[at];
            shifters.Pass(token.In(text));
            if (token.Kind == TokenKind.Quote) _isQuoted = IsQuotedAfter(token);
            var word = View(token, startsSentence, shifters, at, out var hash);
            var entry = EntryAt(at, hash, word, out var length);
            if (entry.Role == Role.Irony || shifters.IsIronic(at))
            {
                word = Ironic(word);
            }
            else if (entry.Valence != 0)
            {
                word = word with { Value = (float)(shifters.Apply(entry.Valence, at) * Loudness(token)) };
                reading.PolarWords.Add(
                    new PolarWord(at, shifters.Clause, word.Value, _isQuoted, entry.IsDirected, entry.IsDirected && IsPassive(at)));
            }

            reading.Words[at] = word;
            if (entry.Role == Role.Contrast) contrast = reading.PolarWords.Count;
            shifters.Note(entry.Role, at + length - 1);
            startsSentence = StartsSentenceAfter(token, startsSentence);
            for (var end = at++ + length; at < end; at++)
            {
                word = View(reading.Tokens[at], false, shifters, at, out _);
                reading.Words[at] = entry.Role == Role.Irony ? Ironic(word) : word;
            }
        }

        Weigh(contrast);
        reading.Emphasis = Emphasis();
        reading.Complete();
        return reading;
    }

    private static SentenceWord Ironic(SentenceWord word) =>
        word.IsName ? word : word with { Hash = FeatureHash.Ironic, Stem = 0, Row = -1 };

    private static bool StartsSentenceAfter(Token token, bool startsSentence) => token.Kind switch
    {
        TokenKind.Word or TokenKind.Number => false,
        TokenKind.Quote => true,
        _ => startsSentence,
    };

    // The words after the last "but" decide.
    private void Weigh(int contrast)
    {
        var words = reading.PolarWords;
        if (contrast == 0 || contrast == words.Count) return;
        for (var i = 0; i < words.Count; i++)
        {
            words[i] = words[i] with { Value = words[i].Value * (i < contrast ? 0.6 : 1.3) };
            reading.Words[words[i].Token] = reading.Words[words[i].Token] with { Value = (float)words[i].Value };
        }
    }

    private SentenceWord View(Token token, bool startsSentence, in Shifters shifters, int at, out uint hash)
    {
        var written = token.In(text);
        var (isWord, stem) = (token.Kind is TokenKind.Word or TokenKind.Hashtag, 0u);
        hash = token.Kind switch
        {
            TokenKind.Number => FeatureHash.Number,
            TokenKind.Url or TokenKind.Email or TokenKind.Handle => FeatureHash.Address,
            TokenKind.Hashtag => FeatureHash.Hash(written[1..], out stem),
            _ => FeatureHash.Hash(written, out stem),
        };
        var row = model.WordRow(hash);
        // A pronoun may be a target, but it is no name.
        var isName = isWord && token.Length > 1 && char.IsUpper(written[0])
            && (IsNamed(token) || (!startsSentence && !_isTitle) || row < 0 || !model.IsCommon(row));
        return isName
            ? new SentenceWord(FeatureHash.Name, 0, _nameRow, shifters.Clause, 0, shifters.IsNegated(at), _isQuoted, true)
            : new SentenceWord(hash, isWord ? stem : 0, row, shifters.Clause, 0, shifters.IsNegated(at), _isQuoted, false);
    }

    private SentimentEntry EntryAt(int at, uint hash, SentenceWord word, out int length)
    {
        var token = reading.Tokens[at];
        length = 1;
        if (token.Kind == TokenKind.Punctuation) return new SentimentEntry(Emoticon(at, out length), Role.None, false, false, true);
        if (token.Kind is not (TokenKind.Word or TokenKind.Hashtag) || IsNamed(token)) return default;
        if (Find(at, hash, out var entry, out length)) return entry;
        return word.Row < 0 || word.IsName ? default
            : new SentimentEntry(model.GetRating(word.Row) * RatedShare, Role.None, false, false, true);
    }

    // ":-)": marks and letters without a space.
    private float Emoticon(int at, out int length)
    {
        length = 1;
        var start = reading.Tokens[at].Offset;
        if (start > 0 && !char.IsWhiteSpace(text[start - 1])) return 0;
        var end = start;
        while (end < text.Length && end - start <= LongestEmoticon && !char.IsWhiteSpace(text[end])) end++;
        if (end - start is < 2 or > LongestEmoticon
            || model.WordRow(FeatureHash.Hash(text.AsSpan(start, end - start))) is not (>= 0 and var row))
            return 0;
        while (at + length < reading.Tokens.Count && reading.Tokens[at + length].End <= end) length++;
        return model.GetRating(row);
    }

    private bool Find(int at, uint hash, out SentimentEntry entry, out int length)
    {
        length = 1;
        if (!Lexicon.Find(hash, out entry)) return false;
        if (!entry.StartsPhrase) return entry.IsEntry;
        for (var words = 2; words <= SentimentLexicon.LongestPhrase && at + words <= reading.Tokens.Count; words++)
        {
            var next = reading.Tokens[at + words - 1];
            if (next.Kind != TokenKind.Word) break;
            hash = FeatureHash.Join(hash, next.In(text));
            if (Lexicon.Find(hash, out var longer) && longer.IsEntry) (entry, length) = (longer, words);
        }

        return entry.IsEntry;
    }

    private bool IsNamed(Token token)
    {
        while (_name < names.Count && names[_name].Offset + names[_name].Length <= token.Offset) _name++;
        return _name < names.Count && names[_name].Offset < token.End;
    }

    private bool IsQuotedAfter(Token quote) => text[quote.Offset] switch
    {
        '"' => !_isQuoted,
        '“' or '«' or '„' => true,
        '”' or '»' => false,
        _ => _isQuoted,
    };

    // In a title most words have a capital; in a sentence in capitals no single word is emphasized.
    private void ReadCase()
    {
        var (words, capitals, hasSmall) = (0, 0, false);
        foreach (var token in reading.Tokens)
        {
            if (token.Kind != TokenKind.Word) continue;
            words++;
            if (char.IsUpper(text[token.Offset])) capitals++;
            if (!hasSmall) hasSmall = HasSmall(token.In(text));
        }

        (_isTitle, _isLoud) = (words > 3 && capitals > 0.6 * words, !hasSmall);
    }

    private static bool HasSmall(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c)) return true;
        }

        return false;
    }

    private double Loudness(Token token)
    {
        if (_isLoud || token.Length < 3) return 1;
        foreach (var c in token.In(text))
        {
            if (!char.IsUpper(c)) return 1;
        }

        return 1.2;
    }

    // "was criticised", "has been widely praised"
    private bool IsPassive(int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - 2; before--)
        {
            if (ClauseWords.Passives.Has(reading.Tokens[before].In(text))) return true;
        }

        return false;
    }

    private double Emphasis()
    {
        var tokens = reading.Tokens;
        var marks = 0;
        var last = tokens.Count - 1;
        while (last >= 0 && tokens[last].Kind == TokenKind.Quote) last--;
        if (last >= 0 && tokens[last].In(text) is "?") return 0.8;
        while (last - marks >= 0 && marks < 3 && tokens[last - marks].In(text) is "!") marks++;
        return 1 + (0.1 * marks);
    }
}
