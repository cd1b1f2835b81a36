using Enrichment.Text;

namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>Reads an article into a workspace: its tokens and their properties, including the article's own use of capitals.</summary>
internal static class DocumentViews
{
    /// <summary>Reads <paramref name="sentences"/> of <paramref name="text"/> into <paramref name="workspace"/>.</summary>
    public static void Read(string text, IReadOnlyList<TokenRun> sentences, NameLexicon lexicon, TaggerWorkspace workspace)
    {
        workspace.Tokens.Clear();
        workspace.Starts.Clear();
        for (var index = 0; index < sentences.Count; index++)
        {
            workspace.Starts.Add(workspace.Tokens.Count);
            TagTokens.Read(text, sentences[index].Tokens, workspace.Tokens);
        }

        workspace.Starts.Add(workspace.Tokens.Count);
        workspace.Reserve(workspace.Tokens.Count);
        for (var at = 0; at < workspace.Tokens.Count; at++) WordReader.Read(text, workspace.Tokens[at], out workspace.Words[at]);
        workspace.Prepare();
        for (var index = 0; index < sentences.Count; index++)
        {
            var words = workspace.Sentence(index);
            SentenceViews.Complete(words, lexicon);
            CountCases(words, SentenceViews.FindCase(words), workspace);
        }

        NoteCases(workspace);
    }

    private static void CountCases(ReadOnlySpan<WordView> words, SentenceCase sentence, TaggerWorkspace workspace)
    {
        if (sentence is SentenceCase.Title or SentenceCase.Capitals) return;
        for (var at = 0; at < words.Length; at++)
        {
            var vote = words[at].Case == WordCase.Small ? 0
                : words[at].Case >= WordCase.Capital && at > 0 && words[at - 1].Case == WordCase.Small ? 1 : -1;
            if (vote >= 0) workspace.Cases[(workspace.Table.Number(words[at].Lower) * 2) + vote]++;
        }
    }

    private static void NoteCases(TaggerWorkspace workspace)
    {
        var words = workspace.Words.AsSpan(0, workspace.Tokens.Count);
        for (var at = 0; at < words.Length; at++)
        {
            if (!words[at].IsWord) continue;
            var number = workspace.Table.Number(words[at].Lower);
            workspace.Numbers[at] = number;
            words[at].SeenSmall = workspace.Cases[number * 2] > (words[at].Case == WordCase.Small ? 1 : 0);
            // The token itself does not count.
            words[at].SeenCapital = workspace.Cases[(number * 2) + 1] > (words[at].Case >= WordCase.Capital ? 1 : 0);
        }
    }
}
