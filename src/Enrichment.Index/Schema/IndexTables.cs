namespace Enrichment.Index.Schema;

/// <summary>
/// The tables. Everything in them is a function of the documents, except the numbers of rows.
/// </summary>
internal static class IndexTables
{
    /// <summary>The version of the tables, as <c>PRAGMA user_version</c>.</summary>
    public const int Version = 1;

    /// <summary>Marks the files of this project, as <c>PRAGMA application_id</c>: "Enri" in ASCII.</summary>
    public const int ApplicationId = 0x456E7269;

    /// <summary>The day of a claim without a date: it is after all others.</summary>
    public const int NoDay = 9_999_999;

    /// <summary>The order of the copies of a claim: of the rows of <c>claims c</c> and <c>articles a</c>.</summary>
    public const string CopyOrder = "c.day, a.day IS NULL, a.day, a.name, c.start, c.claim";

    /// <summary>
    /// Creates the tables. A day is the number of days since 0001-01-01; <see cref="NoDay"/> in a column that cannot be NULL. The rows of
    /// <c>said</c>, the claims with all their copies, are numbered by date, newest first (see <see cref="ClaimRow"/>), and a row of
    /// <c>words</c> has the number of its claim. It stores its text, because without it (contentless_delete) the weights of words would
    /// depend on deleted claims.
    /// </summary>
    public const string Create = """
        CREATE TABLE articles (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, version TEXT NOT NULL, title TEXT, publisher TEXT, url TEXT, day INTEGER);
        CREATE TABLE entities (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE);
        CREATE TABLE mentions (
            entity INTEGER NOT NULL, article INTEGER NOT NULL, day INTEGER, type INTEGER NOT NULL, names TEXT NOT NULL,
            count INTEGER NOT NULL, label INTEGER, score REAL, analyzed INTEGER,
            PRIMARY KEY (entity, article)) WITHOUT ROWID;
        CREATE INDEX mentions_article ON mentions (article);
        CREATE TABLE claims (
            id INTEGER PRIMARY KEY, article INTEGER NOT NULL, claim TEXT NOT NULL, said INTEGER NOT NULL, day INTEGER NOT NULL,
            confidence REAL NOT NULL, stance INTEGER NOT NULL, certainty INTEGER NOT NULL, quotation INTEGER NOT NULL,
            kind INTEGER NOT NULL, speaker TEXT, entity TEXT, content TEXT NOT NULL, content_key INTEGER NOT NULL, context TEXT NOT NULL,
            start INTEGER NOT NULL, length INTEGER NOT NULL, about TEXT NOT NULL, disputed INTEGER NOT NULL,
            source TEXT, tense INTEGER NOT NULL, statements TEXT);
        CREATE INDEX claims_article ON claims (article);
        CREATE INDEX claims_said ON claims (said, day, article, confidence, disputed);
        CREATE TABLE disputes (
            article INTEGER NOT NULL, one INTEGER NOT NULL, other INTEGER NOT NULL, kind INTEGER NOT NULL, reason TEXT NOT NULL,
            confidence REAL NOT NULL);
        CREATE INDEX disputes_article ON disputes (article);
        CREATE INDEX disputes_one ON disputes (one);
        CREATE INDEX disputes_other ON disputes (other);
        CREATE TABLE slots (
            key INTEGER NOT NULL, week INTEGER NOT NULL, said INTEGER NOT NULL, row INTEGER NOT NULL,
            PRIMARY KEY (key, week, said)) WITHOUT ROWID;
        CREATE INDEX slots_said ON slots (said);
        CREATE TABLE cross_disputes (
            key INTEGER NOT NULL, week INTEGER NOT NULL, one INTEGER NOT NULL, other INTEGER NOT NULL, kind INTEGER NOT NULL,
            reason TEXT NOT NULL, confidence REAL NOT NULL, PRIMARY KEY (key, week, one, other)) WITHOUT ROWID;
        CREATE INDEX cross_disputes_one ON cross_disputes (one);
        CREATE INDEX cross_disputes_other ON cross_disputes (other);
        CREATE TABLE said (
            row INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE, first INTEGER NOT NULL, marks INTEGER NOT NULL, confidence REAL NOT NULL,
            content_key INTEGER NOT NULL, articles INTEGER NOT NULL);
        CREATE INDEX said_content ON said (content_key);
        CREATE VIRTUAL TABLE words USING fts5 (
            content, speaker, title, about, terms, tokenize = 'unicode61 remove_diacritics 2');
        """;
}
