using Enrichment.Analysis;

namespace Enrichment.LanguageService.Mapping;

/// <summary>
/// Maps the categories of a service to entity types: those of Azure AI Language, API 2023-04-01, and the finer types of API 2024-11-01.
/// </summary>
internal static class EntityCategories
{
    /// <summary>
    /// Finds the type for <paramref name="category"/>; null if it is not a name. Roles and skills are common nouns, and dates and
    /// quantities have their own sections. An unknown category is mapped by its subcategory, or otherwise to <see
    /// cref="EntityType.Other"/>.
    /// </summary>
    public static EntityType? FindType(string category, string? subCategory) =>
        IsNoName(category) ? null : FindKnown(category) ?? (subCategory is null ? null : FindKnown(subCategory)) ?? EntityType.Other;

    private static EntityType? FindKnown(string category) => category switch
    {
        "Person" => EntityType.Person,
        "Organization" or "OrganizationMedical" or "OrganizationSports" or "OrganizationStockExchange" or "Medical" or "StockExchange" =>
            EntityType.Organization,
        "Location" or "GPE" or "Structural" or "Geographical" or "Geological" or "Airport" or "City" or "State" or "CountryRegion"
            or "Continent" or "Address" => EntityType.Location,
        "Event" or "Cultural" or "Natural" or "CulturalEvent" or "NaturalEvent" or "SportsEvent" => EntityType.Event,
        "Product" or "Computing" or "ComputingProduct" => EntityType.Product,
        "PhoneNumber" => EntityType.Phone,
        "Email" => EntityType.Email,
        "URL" or "Url" => EntityType.Url,
        _ => null,
    };

    private static bool IsNoName(string category) => category is "PersonType" or "Skill"
        or "DateTime" or "Temporal" or "Date" or "DateRange" or "DateTimeRange" or "Duration" or "SetTemporal" or "Set"
        or "Time" or "TimeRange"
        or "Quantity" or "Numeric" or "Number" or "NumberRange" or "Percentage" or "Ordinal" or "Age" or "Currency"
        or "Dimension" or "Temperature" or "Speed" or "Weight" or "Height" or "Length" or "Volume" or "Area" or "Information";
}
