namespace Enrichment.Storage.Settings;

/// <summary>What somebody has set is wrong. Trying again changes nothing until it is set right.</summary>
/// <param name="message">What is wrong and what to give instead, in sentences that name the setting; without secrets.</param>
public sealed class StorageSettingsException(string message) : Exception(message);
