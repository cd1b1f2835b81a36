using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Entities;
using Enrichment.Text;

namespace Enrichment.Tests.Entities;

public class AddressRecognizerTests
{
    [Theory]
    [InlineData("See https://t.co/95ySJ5ppo6 for more", EntityType.Url, "https://t.co/95ySJ5ppo6")]
    [InlineData("Seen at pic.twitter.com/CCWKFt0zsb today", EntityType.Url, "pic.twitter.com/CCWKFt0zsb")]
    [InlineData("Go to www.example.org/a?b=c#d.", EntityType.Url, "www.example.org/a?b=c#d")]
    [InlineData("It is on example.com, they say", EntityType.Url, "example.com")]
    [InlineData("(see https://example.org/a)", EntityType.Url, "https://example.org/a")]
    [InlineData("Write to desk@example.org.", EntityType.Email, "desk@example.org")]
    [InlineData("Posted by @Zabehulah_M33, he said", EntityType.Handle, "@Zabehulah_M33")]
    [InlineData("The #Panjshir tag", EntityType.Hashtag, "#Panjshir")]
    [InlineData("The #پنجشیر tag", EntityType.Hashtag, "#پنجشیر")]
    [InlineData("Call +47 22 00 11 22 now", EntityType.Phone, "+47 22 00 11 22")]
    [InlineData("Call (202) 555-0147 now", EntityType.Phone, "(202) 555-0147")]
    public void Finds(string text, EntityType type, string address)
    {
        var name = Assert.Single(AddressRecognizer.Recognize(TokenizedArticle.Create(NamedText.CreateArticle(text))));

        Assert.Equal((type, address), (name.Type, name.In(text)));
    }

    [Theory]
    [InlineData("It ended. The next day")]
    [InlineData("He is no. 1 in the U.S. and 2,50,000 fled")]
    [InlineData("The score was 202-555 at 10:30")]
    [InlineData("Number #1 and a lone @ sign")]
    [InlineData("Born 2021-09-06, paid 1.500.000")]
    public void Finds_no_address_in(string text) =>
        Assert.Empty(AddressRecognizer.Recognize(TokenizedArticle.Create(NamedText.CreateArticle(text))));
}
