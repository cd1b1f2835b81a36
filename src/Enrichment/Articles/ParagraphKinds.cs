namespace Enrichment.Articles;

/// <summary>What the stages do with the kinds of paragraphs.</summary>
public static class ParagraphKinds
{
    extension(ParagraphKind kind)
    {
        /// <summary>
        /// Whether the paragraph is analyzed: it has sentences, and names, dates and quantities are found in them. Headers, bylines and
        /// boilerplate are not about the news.
        /// </summary>
        public bool IsAnalyzed => kind is not (ParagraphKind.Header or ParagraphKind.Byline or ParagraphKind.Boilerplate);

        /// <summary>Whether the paragraph is searched for claims: text of the article or of a post.</summary>
        public bool IsSearchedForClaims => kind is ParagraphKind.Body or ParagraphKind.Heading or ParagraphKind.Embed;

        /// <summary>Whether the paragraph counts for the sentiment of the article. The words of a table ("loss") name figures.</summary>
        public bool CountsForSentiment => kind.IsAnalyzed && kind != ParagraphKind.Table;
    }
}
