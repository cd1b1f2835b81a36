namespace Enrichment.Architecture.Tests;

/// <summary>A type that uses a type of another namespace.</summary>
/// <param name="Type">The full name of the type that uses the other.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="UsedType">The full name of the type that is used.</param>
/// <param name="UsedNamespace">Its namespace.</param>
internal sealed record TypeUse(string Type, string Namespace, string UsedType, string UsedNamespace);
