using Enrichment.Text;
using FsCheck.Xunit;

namespace Enrichment.Tests.Text;

/// <summary>Properties of every text, including texts with lone surrogates.</summary>
public class TextPropertyTests
{
    [Property(MaxTest = 300)]
    public void No_text_is_too_broken_to_be_cut(string? text)
    {
        var whole = new TextSpan(0, text?.Length ?? 0);

        AssertCover(text ?? "", Tokenizer.Tokenize(text ?? "", whole).Select(token => TextSpan.FromBounds(token.Offset, token.End)));
        AssertCover(
            text ?? "", SentenceSplitter.Split(new TokenRun(text ?? "", whole)).Select(sentence => sentence.GetSpan(0, sentence.Count)));
    }

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 300)]
    public void A_language_is_told_for_every_text(ArticleText text)
    {
        var tokens = new TokenRun(text.Value, new TextSpan(0, text.Value.Length));

        Assert.Matches("^[a-z]{2,3}$", LanguageIdentifier.IdentifySentence(tokens, LanguageIdentifier.IdentifyArticle(tokens)));
    }

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 300)]
    public void A_sentence_has_the_same_tokens_alone_as_in_its_text(ArticleText text) => AssertSameTokens(text.Value);

    [Property(MaxTest = 300)]
    public void A_sentence_has_the_same_tokens_alone_as_in_any_text(string? text) => AssertSameTokens(text ?? "");

    private static void AssertSameTokens(string text) => Assert.All(
        SentenceSplitter.Split(new TokenRun(text, new TextSpan(0, text.Length))),
        sentence => Assert.Equal(sentence.Tokens.ToArray(), new TokenRun(text, sentence.GetSpan(0, sentence.Count)).Tokens.ToArray()));

    private static void AssertCover(string text, IEnumerable<TextSpan> spans)
    {
        var at = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Length > 0 && span.Offset >= at && string.IsNullOrWhiteSpace(text[at..span.Offset]));
            Assert.Equal(span.In(text).Trim(), span.In(text));
            at = span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[at..]));
    }
}
