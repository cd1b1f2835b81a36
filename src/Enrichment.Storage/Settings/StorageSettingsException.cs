namespace Enrichment.Storage.Settings;

/// <summary>A setting is not valid. A retry does not help until it is corrected.</summary>
/// <param name="message">What is wrong and what to set instead, naming the setting; without secrets.</param>
public sealed class StorageSettingsException(string message) : Exception(message);
