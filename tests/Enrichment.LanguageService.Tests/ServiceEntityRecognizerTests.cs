using Enrichment.Analysis;
using Enrichment.Articles;
using Enrichment.Entities;
using Enrichment.LanguageService.Analyzers;
using Enrichment.LanguageService.Replies;
using Enrichment.Tests.Articles;
using Enrichment.Tests.Pipeline;
using Enrichment.Tests.Text;
using Enrichment.Text;
using FsCheck.Xunit;

namespace Enrichment.LanguageService.Tests;

public class ServiceEntityRecognizerTests
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["Massoud"] = "Person",
        ["Karimi"] = "Person",
        ["Farida"] = "Person",
        ["E\u0301milie"] = "Person",
        ["Kabul"] = "Location",
        ["Herat"] = "Location",
        ["Kunduz"] = "Location",
        ["Taliban"] = "Organization",
        ["مسعود"] = "Person",
        ["کابل"] = "Location",
        ["پنجشیر"] = "Location",
        ["گردید"] = "Event",
        ["می‌شود"] = "Product",
    };

    [Fact]
    public async Task In_forty_thousand_characters_of_English_emoji_and_Dari_every_name_is_found_once_and_exactly()
    {
        var article = Articles.Mixed(40_000);
        var service = new FakeLanguageService { Names = Names };

        var recognition = await RecognizeAsync(service, article);

        Assert.Equal(Expected(article), recognition.Names.Select(name => (name.Offset, name.In(article.Text))));
        Assert.Contains(recognition.Names, name => name.In(article.Text) == "پنجشیر");
        Assert.Contains(recognition.Names, name => name.In(article.Text) == "E\u0301milie");
        Assert.Empty(recognition.Warnings);
        Assert.Equal(2, service.Documents.Select(sent => sent.Document.Language).Distinct().Count());
    }

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 300)]
    public void And_so_it_is_in_any_text(ArticleText text)
    {
        if (Articles.TryCreate(text) is not { } article) return;

        var recognition = RecognizeAsync(new FakeLanguageService { Names = Names }, article).GetAwaiter().GetResult();

        Assert.Equal(Expected(article), recognition.Names.Select(name => (name.Offset, name.In(article.Text))));
    }

    [Fact]
    public async Task What_it_finds_is_mapped_into_the_taxonomy_and_no_name_is_left_out()
    {
        var recognition = await RecognizeAsync(
            new FakeLanguageService { Names = Names },
            Reading.Text("Massoud of Kabul fought the Taliban."));

        Assert.Equal([EntityType.Person, EntityType.Location, EntityType.Organization], recognition.Names.Select(name => name.Type));
        Assert.All(recognition.Names, name => Assert.Equal(0.9, name.Confidence));
    }

    [Fact]
    public async Task Links_are_put_on_the_names_they_are_on()
    {
        var service = new FakeLanguageService { Names = Names, Pages = new Dictionary<string, string> { ["Kabul"] = "Kabul", ["fought"] = "War" } };

        var recognition = await RecognizeAsync(service, Reading.Text("Massoud of Kabul fought."));

        Assert.Empty(recognition.Names[0].Links);
        Assert.Equal([new EntityLink("wikipedia", "Kabul", "https://en.wikipedia.org/wiki/Kabul")], recognition.Names[1].Links);
        Assert.Equal(2, recognition.Names.Count);
    }

    [Fact]
    public async Task Linking_can_be_turned_off()
    {
        var service = new FakeLanguageService { Names = Names, Pages = new Dictionary<string, string> { ["Kabul"] = "Kabul" } };

        var recognition = await RecognizeAsync(
            service,
            Reading.Text("Massoud of Kabul fought."),
            new LanguageServiceOptions { LinkEntities = false });

        Assert.All(recognition.Names, name => Assert.Empty(name.Links));
        Assert.DoesNotContain(service.Documents, sent => sent.Feature == ServiceFeature.EntityLinking);
        Assert.DoesNotContain(recognition.Analyses, analysis => analysis.Feature == ServiceFeature.EntityLinking);
    }

    [Fact]
    public async Task Only_languages_that_can_be_linked_are_sent_there()
    {
        var service = new FakeLanguageService { Names = Names };

        await RecognizeAsync(service, Reading.Text("The council met on Monday and agreed.\n\nاحمد مسعود روز دوشنبه در کابل بود."));

        Assert.Equal(
            ["en"],
            service.Documents.Where(sent => sent.Feature == ServiceFeature.EntityLinking).Select(sent => sent.Document.Language));
    }

    [Fact]
    public async Task A_language_the_service_does_not_know_is_a_warning_and_the_others_are_analysed()
    {
        var service = new FakeLanguageService { Names = Names, Languages = ["en"] };

        var recognition = await RecognizeAsync(
            service,
            Reading.Text("Massoud met the council on Monday and agreed.\n\nاحمد مسعود روز دوشنبه در کابل بود."));

        Assert.Equal(
            [new Warning("unsupportedLanguage", "1 sentence in the language 'fa' was not analysed: sentences[1].", Stage.Entities)],
            recognition.Warnings);
        Assert.Single(recognition.Names);
    }

    [Fact]
    public async Task A_rejected_part_becomes_a_warning_with_its_sentences()
    {
        var service = new FakeLanguageService { Names = Names, ErrorOf = (_, document) => document.Language == "fa" ? new ServiceMessage("InvalidDocument", "Not that.") : null };

        var recognition = await RecognizeAsync(
            service,
            Reading.Text("Massoud met the council on Monday and agreed.\n\nاحمد مسعود روز دوشنبه در کابل بود."));

        Assert.Equal(
            [
                new Warning(
                    "serviceRefused",
                    "entityRecognition of sentences[1] to sentences[1]: InvalidDocument: Not that.",
                    Stage.Entities)],
            recognition.Warnings);
    }

    [Fact]
    public async Task An_article_the_service_refuses_whole_fails()
    {
        var service = new FakeLanguageService { ErrorOf = (_, _) => new ServiceMessage("InvalidDocument", "Not that.") };

        var error = await Assert.ThrowsAsync<ArticleException>(() => RecognizeAsync(service, Reading.Text("Massoud left.")));

        Assert.Equal(
            (ErrorCode.ServiceRefused, "The language service rejects the article: InvalidDocument: Not that."),
            (error.Code, error.Message));
    }

    [Fact]
    public async Task A_document_with_an_outage_is_a_transient_error_and_not_a_result_or_warning()
    {
        var service = new FakeLanguageService { ErrorOf = (_, document) => document.Language == "fa" ? new ServiceMessage("InternalServerError", "Sorry.") : null };

        await Assert.ThrowsAsync<LanguageServiceException>(
            () => RecognizeAsync(
                service,
                Reading.Text("Massoud met the council on Monday and agreed.\n\nاحمد مسعود روز دوشنبه در کابل بود.")));
    }

    [Fact]
    public async Task What_the_service_remarks_is_a_warning_of_its_name()
    {
        var service = new FakeLanguageService { GetWarnings = (feature, _) => feature == ServiceFeature.EntityRecognition ? [new("DocumentTruncated", "Cut."), new("4 <b>", "Odd.")] : [] };

        var recognition = await RecognizeAsync(service, Reading.Text("Massoud left. Nobody followed."));

        Assert.Equal(
            [
                new Warning(
                    "documentTruncated",
                    "entityRecognition of sentences[0] to sentences[1]: DocumentTruncated: Cut.",
                    Stage.Entities),
                new Warning("serviceRemark", "entityRecognition of sentences[0] to sentences[1]: 4 <b>: Odd.", Stage.Entities),
            ],
            recognition.Warnings);
    }

    [Fact]
    public async Task An_unknown_language_is_detected_and_added_to_the_article()
    {
        var service = new FakeLanguageService { Names = Names, GetLanguage = _ => "prs" };
        var article = Undetermined("دری. مسعود");

        var recognition = await RecognizeAsync(service, article);

        Assert.Equal(new Dictionary<int, string> { [0] = "prs", [1] = "prs" }, recognition.Languages);
        Assert.Equal(
            ["fa"],
            service.Documents.Where(sent => sent.Feature == ServiceFeature.EntityRecognition).Select(sent => sent.Document.Language));
        Assert.Single(recognition.Names);
        var read = article.WithLanguages(recognition.Languages);
        Assert.Equal(("prs", "prs"), (read.Language, read.Sentences[1].Language));
    }

    [Theory]
    [InlineData("(Unknown)", null)]
    [InlineData("", null)]
    [InlineData("<script>", null)]
    [InlineData("zh_chs", "zh-Hans")]
    [InlineData("zh_cht", "zh-Hant")]
    [InlineData("sr_latn", "sr-latn")]
    public async Task Its_languages_are_written_as_everywhere_else_and_no_answer_is_none(string said, string? language)
    {
        var recognition = await RecognizeAsync(new FakeLanguageService { GetLanguage = _ => said }, Undetermined("x y"));

        Assert.Equal(language, recognition.Languages.GetValueOrDefault(0));
        Assert.Equal(language is null ? ["unsupportedLanguage"] : [], recognition.Warnings.Select(warning => warning.Code));
    }

    [Fact]
    public async Task Every_run_of_sentences_in_an_unknown_language_is_detected_separately()
    {
        var article = Reading.Text("One. Two. Three. Four.");
        var languages = new[] { "und", "en", "und", "und" };
        var service = new FakeLanguageService { GetLanguage = text => text.Contains("One", StringComparison.Ordinal) ? "nb" : "prs" };

        var recognition = await RecognizeAsync(
            service,
            article with { Sentences = [.. article.Sentences.Zip(languages, (sentence, language) => sentence with { Language = language })] });

        Assert.Equal(new Dictionary<int, string> { [0] = "nb", [2] = "prs", [3] = "prs" }, recognition.Languages);
        Assert.Equal(
            ["One.", "Three. Four."],
            service.Documents.Where(sent => sent.Feature == ServiceFeature.LanguageDetection).Select(sent => sent.Document.Text));
    }

    [Fact]
    public async Task The_start_of_a_long_text_is_sufficient_to_detect_its_language()
    {
        var service = new FakeLanguageService { GetLanguage = _ => "en" };

        await RecognizeAsync(service, Undetermined(string.Join(' ', Enumerable.Repeat("word", 1_000))));

        Assert.Equal(1, service.Billed(ServiceFeature.LanguageDetection));
        Assert.Equal(5, service.Billed(ServiceFeature.EntityRecognition));
    }

    [Fact]
    public async Task The_analyses_have_the_models_and_the_billed_text_records()
    {
        var service = new FakeLanguageService { Names = Names };

        var recognition = await RecognizeAsync(service, Articles.Mixed(40_000));

        Assert.Equal(
            [ServiceFeature.EntityRecognition, ServiceFeature.EntityLinking],
            recognition.Analyses.Select(analysis => analysis.Feature));
        Assert.All(recognition.Analyses, analysis => Assert.Equal(["2026-01-01"], analysis.ModelVersions));
        Assert.All(recognition.Analyses, analysis => Assert.Equal(service.Billed(analysis.Feature), analysis.TextRecords));
    }

    [Fact]
    public async Task An_article_that_would_cost_more_than_it_may_fails_before_anything_is_sent()
    {
        var service = new FakeLanguageService();
        var article = Articles.Mixed(40_000);
        await RecognizeAsync(service, article);
        await new ServiceSentimentAnalyzer(service, new LanguageServiceOptions()).AnalyzeAsync(TokenizedArticle.Create(article), [], default);
        var cost = Enum.GetValues<ServiceFeature>().Sum(service.Billed);
        var capped = new FakeLanguageService();

        await RecognizeAsync(new FakeLanguageService(), article, new LanguageServiceOptions { MaxTextRecords = cost });
        var error = await Assert.ThrowsAsync<ArticleException>(
            () => RecognizeAsync(capped, article, new LanguageServiceOptions { MaxTextRecords = cost - 1 }));

        Assert.Equal((ErrorCode.TooCostly, 0), (error.Code, capped.Requests));
        Assert.StartsWith(
            $"The article needs {cost} text records of the language service, but the limit is {cost - 1}; nothing was sent.",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sentiment_of_another_provider_is_no_part_of_that_cost()
    {
        var article = Articles.Mixed(40_000);
        var service = new FakeLanguageService();
        await RecognizeAsync(service, article);
        var cost = Enum.GetValues<ServiceFeature>().Sum(service.Billed);
        var options = new LanguageServiceOptions { SentimentProvider = new StubProvider().Create(), MaxTextRecords = cost };

        await RecognizeAsync(service, article, options);
        var error = await Assert.ThrowsAsync<ArticleException>(
            () => RecognizeAsync(service, article, options with { MaxTextRecords = cost - 1 }));

        Assert.Equal(ErrorCode.TooCostly, error.Code);
    }

    [Fact]
    public async Task Annotations_whose_words_are_not_in_the_text_are_omitted_with_a_warning()
    {
        var recognition = await RecognizeAsync(new Liar(), Reading.Text("Massoud left Kabul 😀 today."));

        Assert.Equal(["Kabul"], recognition.Names.Select(name => name.In("Massoud left Kabul 😀 today.")));
        Assert.Equal(
            new Warning(
                "misplacedAnnotation",
                "4 annotations of the language service were left out, because their words are not at that place in the text.",
                Stage.Entities),
            Assert.Single(recognition.Warnings));
        Assert.Equal((0.0, EntityType.Other), (recognition.Names[0].Confidence, recognition.Names[0].Type));
        Assert.Empty(recognition.Names[0].Links);
    }

    private static async Task<EntityRecognition> RecognizeAsync(
        ILanguageService service, Article article, LanguageServiceOptions? options = null) =>
        await new ServiceEntityRecognizer(service, options ?? new LanguageServiceOptions())
            .RecognizeAsync(TokenizedArticle.Create(article), CancellationToken.None);

    // The expected names, found without splitting.
    private static IEnumerable<(int Offset, string Text)> Expected(Article article) =>
        article.Sentences.Where(sentence => sentence.Language != "und").SelectMany(sentence =>
            System.Text.RegularExpressions.Regex.Matches(sentence.In(article.Text), @"\p{L}[\p{L}\p{M}\u200C]*").Where(word => Names.ContainsKey(word.Value)).Select(
                word => (sentence.Offset + word.Index, word.Value)));

    private static Article Undetermined(string text) => Reading.Text(text) is var article
        ? article with { Language = "und", Sentences = [.. article.Sentences.Select(sentence => sentence with { Language = "und" })] }
        : throw new InvalidOperationException();

    /// <summary>A service with invalid offsets, words, confidences and links.</summary>
    private sealed class Liar : ILanguageService
    {
        public Task<ServiceReply<IReadOnlyList<ServiceEntity>>> RecognizeEntitiesAsync(
            IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken) =>
            Reply<IReadOnlyList<ServiceEntity>>(documents,
        [
            new ServiceEntity(0, 7, "Karimi", "Person", null, 1), new ServiceEntity(5, 700, "Kabul", "Location", null, 1), new ServiceEntity(
                -1,
                3,
                "Mas",
                "Person",
                null,
                1),
            new ServiceEntity(19, 1, "\uD83D", "Product", null, 1), new ServiceEntity(13, 5, "Kabul", "Invention", null, double.NaN),
        ]);

        public Task<ServiceReply<IReadOnlyList<ServiceLink>>> LinkEntitiesAsync(
            IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken) =>
            Reply<IReadOnlyList<ServiceLink>>(documents,
        [
            new ServiceLink(13, 5, "Kabul", "Wikipedia", "Kabul", "javascript:alert(1)"), new ServiceLink(
                13,
                5,
                "Herat",
                "Wikipedia",
                "Herat",
                "https://en.wikipedia.org/wiki/Herat"),
            new ServiceLink(8, 10, "left Kabul", "Wikipedia", "Left", "https://en.wikipedia.org/wiki/Left"), new ServiceLink(
                int.MaxValue,
                int.MaxValue,
                "Kabul",
                "Wikipedia",
                "Kabul",
                "https://en.wikipedia.org/wiki/Kabul"),
        ]);

        public Task<ServiceReply<ServiceSentiment>> AnalyzeSentimentAsync(
            IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public Task<ServiceReply<string>> DetectLanguagesAsync(
            IReadOnlyList<ServiceDocument> documents, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        private static Task<ServiceReply<T>> Reply<T>(IReadOnlyList<ServiceDocument> documents, T found) where T : class =>
            Task.FromResult(new ServiceReply<T>("1", [new DocumentReply<T>(documents[0].Id, found, null, [])]));
    }
}
