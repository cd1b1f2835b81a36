using Enrichment.Claims;
using Enrichment.Claims.Disputes;

namespace Enrichment.Corrections;

/// <summary>
/// Corrects the entities of statements. A key of an entity that was hidden or split is removed: it stands for nothing known.
/// </summary>
/// <param name="entities">The entities after the corrections.</param>
internal sealed class StatementCorrection(CorrectedEntities entities)
{
    /// <summary>The statements that still have a subject; null if there are none.</summary>
    public IReadOnlyList<Statement>? Correct(IReadOnlyList<Statement>? statements) =>
        statements?.Select(Correct).OfType<Statement>().ToList() is { Count: > 0 } left ? left : null;

    private Statement? Correct(Statement statement) => CorrectKey(statement.Subject!) is not { } subject ? null : statement with
    {
        Subject = subject,
        DirectObject = statement.DirectObject is null or "" ? statement.DirectObject : CorrectKey(statement.DirectObject) ?? "",
        Modifiers = CorrectAll(statement.Modifiers),
        Restrictions = CorrectAll(statement.Restrictions),
        Others = CorrectAll(statement.Others),
        Places = CorrectAll(statement.Places),
    };

    private IReadOnlyList<string>? CorrectAll(IReadOnlyList<string>? keys) =>
        keys is null || !keys.Any(KeyWords.IsEntity) ? keys : KeyList.Create(keys.Select(CorrectKey).OfType<string>().Distinct());

    private string? CorrectKey(string key) => !KeyWords.IsEntity(key) ? key
        : entities.FindUnsplit(KeyWords.GetEntity(key)) is { } entity ? KeyWords.GetKey(entity.Id) : null;
}
