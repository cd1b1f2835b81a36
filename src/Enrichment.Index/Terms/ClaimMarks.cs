namespace Enrichment.Index.Terms;

/// <summary>
/// Properties that many claims have. They are bits of the row of a claim, because a list of the claims with one of them would be long.
/// Rare properties are terms of the text index (see <see cref="ClaimTerms"/>).
/// </summary>
[Flags]
internal enum ClaimMarks
{
    None = 0,
    Asserts = 1,
    Firm = 2,
    Undisputed = 4,
    Person = 8,
    Organization = 16,
    Location = 32,
}
