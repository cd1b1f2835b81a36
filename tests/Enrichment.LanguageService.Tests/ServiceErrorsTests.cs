using Enrichment.Articles;
using Enrichment.LanguageService.Replies;
using Enrichment.LanguageService.Requests;

namespace Enrichment.LanguageService.Tests;

public class ServiceErrorsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(200)]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public void Silence_throttling_and_outages_may_pass(int status)
    {
        Assert.Null(ServiceErrors.ToPermanent(new LanguageServiceException(status, null, "Busy.")));
    }

    [Theory]
    [InlineData(400, ErrorCode.ServiceRefused)]
    [InlineData(401, ErrorCode.AccessDenied)]
    [InlineData(403, ErrorCode.AccessDenied)]
    [InlineData(404, ErrorCode.ServiceRefused)]
    [InlineData(413, ErrorCode.ServiceRefused)]
    public void What_the_service_refuses_it_refuses_again(int status, ErrorCode code)
    {
        Assert.Equal(code, ServiceErrors.ToPermanent(new LanguageServiceException(status, null, "No."))?.Code);
    }

    [Fact]
    public void Denied_access_names_the_missing_role()
    {
        var error = ServiceErrors.ToPermanent(
            new LanguageServiceException(401, "PermissionDenied", "Principal does not have access to API/Operation."));

        Assert.Equal(
            "The language service denies access: PermissionDenied: Principal does not have access to API/Operation. "
            + "Give the app's identity the role it needs (on Azure AI Language: Cognitive Services Language Reader), or set a valid key.",
            error?.Message);
    }

    [Fact]
    public void A_quota_that_is_used_up_is_no_matter_of_roles()
    {
        var error = ServiceErrors.ToPermanent(
            new LanguageServiceException(403, "403", "Out of call volume quota. Please retry after 15 days."));

        Assert.Equal(
            (ErrorCode.ServiceRefused,
                "The quota of the language service is used up: 403: Out of call volume quota. Please retry after 15 days. "
                + "Wait for its renewal, or change the resource's tier."),
            (error?.Code, error?.Message));
    }

    [Fact]
    public void A_message_has_only_the_first_line_and_a_limited_length()
    {
        Assert.Equal("Code: First.", ServiceErrors.Describe(new ServiceMessage("Code", " First\r\nSecond")));
        Assert.Equal("Code: No!", ServiceErrors.Describe(new ServiceMessage("Code", "No!")));
        Assert.Equal($"Code: {new string('x', 500)}…", ServiceErrors.Describe(new ServiceMessage("Code", new string('x', 501))));
    }

    [Theory]
    [InlineData("UnsupportedLanguageCode", true, false)]
    [InlineData("InvalidDocument", false, true)]
    [InlineData("InvalidArgument", false, true)]
    [InlineData("InternalServerError", false, false)]
    [InlineData("ServiceUnavailable", false, false)]
    [InlineData("SomethingNew", false, false)]
    [InlineData("", false, false)]
    public void The_error_of_a_document_starts_with_its_code(string code, bool ofLanguage, bool permanent)
    {
        var error = new ServiceMessage(code, "No.");

        Assert.Equal((ofLanguage, permanent), (ServiceErrors.IsLanguageError(error), ServiceErrors.IsPermanent(error)));
    }
}
