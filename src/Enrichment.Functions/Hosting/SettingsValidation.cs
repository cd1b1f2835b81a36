using Microsoft.Extensions.Options;

namespace Enrichment.Functions.Hosting;

/// <summary>Prevents the app from starting with invalid settings and reports all errors.</summary>
/// <param name="getErrors">Gets the errors, one sentence each that names the setting.</param>
internal sealed class SettingsValidation<TOptions>(Func<TOptions, IReadOnlyList<string>> getErrors) : IValidateOptions<TOptions>
    where TOptions : class
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, TOptions options) =>
        getErrors(options) is { Count: > 0 } errors ? ValidateOptionsResult.Fail(errors) : ValidateOptionsResult.Success;
}
