using Microsoft.Extensions.Options;

namespace Enrichment.Functions.Hosting;

/// <summary>Keeps the app from starting with settings that have faults, and says every one of them.</summary>
/// <param name="faultsOf">The faults, a sentence each that names its setting.</param>
internal sealed class SettingsValidation<TOptions>(Func<TOptions, IReadOnlyList<string>> faultsOf) : IValidateOptions<TOptions>
    where TOptions : class
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, TOptions options) =>
        faultsOf(options) is { Count: > 0 } faults ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
}
