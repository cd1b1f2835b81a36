using Enrichment.Articles;
using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Embedded.Sentiment;

/// <summary>Reads the leaning words out of an article's sentences, one after the other: a quotation may run over several of them.</summary>
/// <param name="article">The article.</param>
/// <param name="names">What it names, in text order: a name says nothing ("Victory Street").</param>
internal sealed class PolarSentenceReader(Article article, IReadOnlyList<Mention> names)
{
    private static readonly SentimentLexicon Lexicon = SentimentLexicon.Default;

    private int _name;
    private bool _isQuoted;

    /// <summary>Begins a new paragraph; a quotation left open ends with the old one.</summary>
    public void BeginParagraph() => _isQuoted = false;

    /// <summary>The next sentence; sentences must come in text order.</summary>
    public PolarSentence Read(Sentence sentence)
    {
        var tokens = Tokenizer.Tokenize(article.Text, sentence);
        var clauses = new int[tokens.Count];
        var words = new List<PolarWord>();
        var shifters = new Shifters();
        var isLoud = IsLoud(tokens);
        var contrast = 0;
        for (var at = 0; at < tokens.Count;)
        {
            var token = tokens[at];
            shifters.Pass(token.In(article.Text));
            clauses[at] = shifters.Clause;
            if (token.Kind == TokenKind.Quote) _isQuoted = IsQuotedBehind(token);
            if (token.Kind is not (TokenKind.Word or TokenKind.Hashtag) || IsName(token) || !Find(tokens, at, out var entry, out var length))
            {
                at++;
                continue;
            }

            if (entry.Valence != 0) words.Add(new PolarWord(at, shifters.Clause, shifters.Apply(entry.Valence, at) * Loudness(token, isLoud), _isQuoted, entry.IsDirected, entry.IsDirected && IsPassive(tokens, at)));
            if (entry.Role == Role.Contrast) contrast = words.Count;
            shifters.Note(entry.Role, at + length - 1);
            for (var end = at + length; at < end; at++) clauses[at] = shifters.Clause;
        }

        return new PolarSentence(tokens, clauses, Weighed(words, contrast), Emphasis(tokens));
    }

    // What stands behind the last "but" is what the sentence is about.
    private static List<PolarWord> Weighed(List<PolarWord> words, int contrast)
    {
        if (contrast == 0 || contrast == words.Count) return words;
        for (var i = 0; i < words.Count; i++) words[i] = words[i] with { Value = words[i].Value * (i < contrast ? 0.6 : 1.3) };
        return words;
    }

    private bool Find(IReadOnlyList<Token> tokens, int at, out LexiconEntry entry, out int length)
    {
        Span<char> key = stackalloc char[SentimentLexicon.LongestEntry];
        length = 1;
        var written = Append(key, 0, tokens[at]);
        if (written == 0 || !Lexicon.Find(key[..written], out entry))
        {
            entry = default;
            return false;
        }

        if (entry.StartsPhrase && LongestPhrase(key, written, tokens, at) is var (phrase, words)) (entry, length) = (phrase, words);
        return entry.IsEntry;
    }

    private (LexiconEntry Entry, int Length)? LongestPhrase(Span<char> key, int written, IReadOnlyList<Token> tokens, int at)
    {
        (LexiconEntry, int)? longest = null;
        for (var length = 2; length <= SentimentLexicon.LongestPhrase && at + length <= tokens.Count; length++)
        {
            if (written + 1 >= key.Length || tokens[at + length - 1].Kind != TokenKind.Word) break;
            key[written] = ' ';
            var longer = Append(key, written + 1, tokens[at + length - 1]);
            if (longer == 0) break;
            written = longer;
            if (Lexicon.Find(key[..written], out var entry) && entry.IsEntry) longest = (entry, length);
        }

        return longest;
    }

    // Typographic apostrophes are looked up as straight ones, hashtags without their mark.
    private int Append(Span<char> key, int at, Token token)
    {
        var word = token.In(article.Text);
        if (token.Kind == TokenKind.Hashtag) word = word[1..];
        if (at + word.Length > key.Length) return 0;
        word.CopyTo(key[at..]);
        key.Slice(at, word.Length).Replace('’', '\'');
        return at + word.Length;
    }

    private bool IsName(Token token)
    {
        while (_name < names.Count && names[_name].Offset + names[_name].Length <= token.Offset) _name++;
        return _name < names.Count && names[_name].Offset < token.End;
    }

    private bool IsQuotedBehind(Token quote) => article.Text[quote.Offset] switch
    {
        '"' => !_isQuoted,
        '“' or '«' or '„' => true,
        '”' or '»' => false,
        _ => _isQuoted,
    };

    private double Loudness(Token token, bool isLoud)
    {
        if (isLoud || token.Length < 3) return 1;
        foreach (var c in token.In(article.Text))
        {
            if (!char.IsUpper(c)) return 1;
        }

        return 1.2;
    }

    // A sentence in capitals shouts no single word.
    private bool IsLoud(IReadOnlyList<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word) continue;
            foreach (var c in token.In(article.Text))
            {
                if (char.IsLower(c)) return false;
            }
        }

        return true;
    }

    // "was criticised", "has been widely praised"
    private bool IsPassive(IReadOnlyList<Token> tokens, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - 2; before--)
        {
            if (tokens[before].In(article.Text) is "was" or "were" or "been" or "be" or "being" or "is" or "are" or "got" or "get" or "gets") return true;
        }

        return false;
    }

    private double Emphasis(IReadOnlyList<Token> tokens)
    {
        var marks = 0;
        var last = tokens.Count - 1;
        while (last >= 0 && tokens[last].Kind == TokenKind.Quote) last--;
        if (last >= 0 && tokens[last].In(article.Text) is "?") return 0.8;
        while (last - marks >= 0 && marks < 3 && tokens[last - marks].In(article.Text) is "!") marks++;
        return 1 + (0.1 * marks);
    }
}
