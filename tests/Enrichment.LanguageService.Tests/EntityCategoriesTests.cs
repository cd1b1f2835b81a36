using Enrichment.Analysis;
using Enrichment.LanguageService.Mapping;

namespace Enrichment.LanguageService.Tests;

public class EntityCategoriesTests
{
    [Theory]
    [InlineData("Person", null, EntityType.Person)]
    [InlineData("Organization", "Sports", EntityType.Organization)]
    [InlineData("Organization", "Medical", EntityType.Organization)]
    [InlineData("Organization", "Stock exchange", EntityType.Organization)]
    [InlineData("Location", "GPE", EntityType.Location)]
    [InlineData("Location", "Structural", EntityType.Location)]
    [InlineData("Location", "Geographical", EntityType.Location)]
    [InlineData("Address", null, EntityType.Location)]
    [InlineData("Event", "Cultural", EntityType.Event)]
    [InlineData("Event", "Sports", EntityType.Event)]
    [InlineData("Product", "Computing products", EntityType.Product)]
    [InlineData("PhoneNumber", null, EntityType.Phone)]
    [InlineData("Email", null, EntityType.Email)]
    [InlineData("URL", null, EntityType.Url)]
    [InlineData("IP", null, EntityType.Other)]
    public void The_categories_of_the_service_have_types_of_ours(string category, string? subCategory, EntityType type)
    {
        Assert.Equal(type, EntityCategories.FindType(category, subCategory));
    }

    [Theory]
    [InlineData("PersonType", null)]
    [InlineData("Skill", null)]
    [InlineData("DateTime", "DateRange")]
    [InlineData("Quantity", "Currency")]
    public void Roles_skills_dates_and_quantities_are_no_names(string category, string? subCategory)
    {
        Assert.Null(EntityCategories.FindType(category, subCategory));
    }

    [Theory]
    [InlineData("City", EntityType.Location)]
    [InlineData("CountryRegion", EntityType.Location)]
    [InlineData("Airport", EntityType.Location)]
    [InlineData("SportsEvent", EntityType.Event)]
    [InlineData("ComputingProduct", EntityType.Product)]
    public void The_finer_types_of_later_versions_are_known(string category, EntityType type)
    {
        Assert.Equal(type, EntityCategories.FindType(category, null));
    }

    [Theory]
    [InlineData("Place", "City", EntityType.Location)]
    [InlineData("Place", "Nowhere", EntityType.Other)]
    [InlineData("Place", null, EntityType.Other)]
    [InlineData("", "", EntityType.Other)]
    public void What_is_not_known_counts_by_its_subcategory_and_else_as_other(string category, string? subCategory, EntityType type)
    {
        Assert.Equal(type, EntityCategories.FindType(category, subCategory));
    }
}
