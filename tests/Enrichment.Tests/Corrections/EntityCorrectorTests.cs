using System.Text;
using Enrichment.Analysis;
using Enrichment.Claims;
using Enrichment.Corrections;
using Enrichment.Entities;
using Enrichment.Sentiment;
using Enrichment.Tests.Claims;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Enrichment.Tests.Corrections;

/// <summary>What corrections do to the entities, the sentiment and the claims of an article.</summary>
public sealed class EntityCorrectorTests
{
    private const string Article = "news/a.txt";
    private const string Text = "Smith said that Acme had closed the plant. Jones denied it.";

    private static readonly string[] Names = ["Smith:Person", "Jones:Person", "Acme"];

    [Fact]
    public void Without_corrections_for_the_article_nothing_changes()
    {
        var annotations = Annotate(Text, Names);

        Assert.Same(annotations, EntityCorrector.Apply(Article, annotations, Read("hide,person:smith,,news/b.txt")));
    }

    [Fact]
    public void A_merged_entity_is_a_part_of_the_other_one()
    {
        var corrected = Correct("merge,person:smith,person:jones");

        var jones = Find(corrected, "person:jones");
        Assert.Equal(["organization:acme", "person:jones"], corrected.Entities.Select(entity => entity.Id).Order());
        Assert.Equal(("Jones", "Smith"), (jones.Name, Assert.Single(jones.Aliases)));
        Assert.Equal(["Smith", "Jones"], jones.Mentions.Select(mention => mention.Text));
        Assert.Equal(("person:jones", "Jones"), (corrected.Claims[0].Source.Entity, corrected.Claims[0].Source.Name));
    }

    [Fact]
    public void An_entity_is_merged_into_one_that_the_article_does_not_have()
    {
        var corrected = Correct("merge,person:smith,person:ann-smith\nrename,person:ann-smith,Ann Smith");

        var smith = Find(corrected, "person:ann-smith");
        Assert.Equal(("Ann Smith", "Smith"), (smith.Name, smith.Aliases[0]));
        Assert.Equal("person:ann-smith", corrected.Claims[0].Source.Entity);
    }

    [Fact]
    public void A_merge_into_another_type_changes_the_type() =>
        Assert.Equal(EntityType.Location, Find(Correct("merge,person:smith,location:smith-bay"), "location:smith-bay").Type);

    [Fact]
    public void A_renamed_entity_has_the_id_of_its_new_name()
    {
        var corrected = Correct("rename,person:smith,Ann Smith");

        Assert.Equal(["Smith"], Find(corrected, "person:ann-smith").Aliases);
        Assert.Equal(("person:ann-smith", "Ann Smith"), (corrected.Claims[0].Source.Entity, corrected.Claims[0].Source.Name));
        Assert.StartsWith("Jones denied what Ann Smith said:", Assert.Single(corrected.Disputes).Reason);
    }

    [Fact]
    public void Statements_have_the_keys_of_the_corrected_entities_and_none_of_those_that_are_hidden_or_split()
    {
        var annotations = Annotate(Text, Names);
        var statement = new Statement("@organization:acme", new Predicate("close")) { Others = ["@person:smith", "plant"] };
        annotations = annotations with { Claims = [.. annotations.Claims.Select(claim => claim with { Statements = [statement] })] };

        var renamed = Apply("rename,organization:acme,Acme Steel\nhide,person:smith,").Claims[0].Statements;
        var hidden = Apply("hide,organization:acme,").Claims[0].Statements;

        Assert.Equal("@organization:acme-steel", Assert.Single(renamed!).Subject);
        Assert.Equal(["plant"], renamed![0].Others);
        Assert.Null(hidden);

        Annotations Apply(string lines) => EntityCorrector.Apply(Article, annotations, Read(lines));
    }

    [Fact]
    public void The_ids_of_claims_and_disputes_do_not_change()
    {
        var (before, after) = (Annotate(Text, Names), Correct("rename,person:smith,Ann Smith\nhide,person:jones,"));

        Assert.Equal(before.Claims.Select(claim => claim.Id), after.Claims.Select(claim => claim.Id));
        Assert.Equal(before.Disputes.Select(dispute => dispute.Id), after.Disputes.Select(dispute => dispute.Id));
    }

    [Fact]
    public void Corrections_find_an_entity_by_its_id_without_corrections_also_after_it_changed()
    {
        var corrected = Correct("rename,person:smith,Ann\nretype,person:smith,Organization\nlink,person:smith,Q42");

        Assert.Equal("Q42", Assert.Single(Find(corrected, "organization:ann").Links).Id);
    }

    [Fact]
    public void An_entity_without_corrections_keeps_its_id_if_another_one_gets_the_same()
    {
        var corrected = Correct("rename,person:smith,Jones");

        Assert.Equal(["person:jones-2", "organization:acme", "person:jones"], corrected.Entities.Select(entity => entity.Id));
    }

    [Fact]
    public void A_retyped_entity_has_the_id_of_its_new_type() =>
        Assert.Equal(["location:acme"], Correct("retype,organization:acme,Location").Claims[0].Content.Entities);

    [Fact]
    public void A_hidden_entity_is_in_no_annotation_and_the_text_stays()
    {
        var corrected = Correct("hide,person:smith,\nhide,organization:acme,");

        Assert.Equal(["person:jones"], corrected.Entities.Select(entity => entity.Id));
        Assert.Equal(["person:jones"], corrected.Sentiment.Targets.Select(target => target.Entity));
        var source = corrected.Claims[0].Source;
        Assert.Equal(("Smith", null, null), (source.Text, source.Entity, source.Name));
        Assert.Empty(corrected.Claims[0].Content.Entities);
    }

    [Fact]
    public void A_name_that_is_split_off_is_an_entity_of_its_own()
    {
        var annotations = Annotate("Ann Smith said that Acme was broke. Smith left.", ["Smith/Ann Smith:Person", "Acme"]);

        var corrected = EntityCorrector.Apply(Article, annotations, Read("split,person:ann-smith,Ann Smith"));

        Assert.Equal(
            ["person:ann-smith: Ann Smith", "person:smith: Smith"],
            corrected.Entities.Where(entity => entity.Type == EntityType.Person)
                .Select(entity => $"{entity.Id}: {Assert.Single(entity.Mentions).Text}"));
        Assert.Equal("person:ann-smith", corrected.Claims[0].Source.Entity);
    }

    // "She" can be each of the two.
    [Fact]
    public void A_source_without_a_name_has_no_entity_after_a_split()
    {
        var before = Annotate(Text, ["Smith/Jones:Person", "Acme"]);
        var pronoun = before.Claims[0].Source with { Text = "it", Offset = Text.IndexOf("it.", StringComparison.Ordinal), Length = 2 };
        var annotations = before with { Claims = [before.Claims[0] with { Source = pronoun }], Disputes = [] };

        Assert.Equal("person:smith", EntityCorrector.Apply(Article, annotations, Read("hide,organization:acme,")).Claims[0].Source.Entity);
        Assert.Null(EntityCorrector.Apply(Article, annotations, Read("split,person:smith,Jones")).Claims[0].Source.Entity);
        const string Both = "split,person:smith,Jones\nsplit,person:smith,Smith";
        Assert.Null(EntityCorrector.Apply(Article, annotations, Read(Both)).Claims[0].Source.Entity);
    }

    [Fact]
    public void The_sentiment_towards_merged_entities_is_their_mean_by_mentions()
    {
        var annotations = Annotate(Text, Names);
        TargetSentiment[] targets =
            [new("person:smith", SentimentLabel.Positive, 0.5, 3), new("person:jones", SentimentLabel.Negative, -0.5, 1)];
        annotations = annotations with { Sentiment = annotations.Sentiment with { Targets = targets } };

        var target = Assert.Single(EntityCorrector.Apply(Article, annotations, Read("merge,person:smith,person:jones")).Sentiment.Targets);

        Assert.Equal(new TargetSentiment("person:jones", SentimentLabel.Positive, 0.25, 2), target);
    }

    [Fact]
    public void The_voices_of_the_sentiment_have_the_corrected_sources()
    {
        var annotations = AnnotateVoices(new VoiceSentiment("person:jones", "Jones", SentimentLabel.Negative, -0.5, 1));

        Assert.Equal("person:brown Brown", FindVoice("rename,person:jones,Brown"));
        Assert.Equal(" ", FindVoice("hide,person:jones,"));

        string FindVoice(string rows)
        {
            var corrected = EntityCorrector.Apply(Article, annotations, Read(rows));
            var voice = Assert.Single(corrected.Sentiment.Targets.Single(target => target.Entity == "organization:acme").By!);
            return $"{voice.Source} {voice.Name}";
        }
    }

    [Fact]
    public void The_voices_of_merged_sources_are_one()
    {
        var annotations = AnnotateVoices(
            new VoiceSentiment("person:smith", "Smith", SentimentLabel.Positive, 0.5, 3),
            new VoiceSentiment("person:jones", "Jones", SentimentLabel.Negative, -0.5, 1));

        var corrected = EntityCorrector.Apply(Article, annotations, Read("merge,person:smith,person:jones"));

        Assert.Equal(
            [new VoiceSentiment("person:jones", "Jones", SentimentLabel.Positive, 0.25, 4)],
            corrected.Sentiment.Targets.Single(target => target.Entity == "organization:acme").By);
    }

    [Fact]
    public void Links_are_added_replaced_and_removed()
    {
        Assert.Equal(["Q42"], FindLinks("link,person:smith,Q42"));
        Assert.Equal(["Q43", "AF"], FindLinks("link,person:smith,Q42\nlink,person:smith,Q43\nlink,person:smith,iso3166:AF"));
        Assert.Empty(FindLinks("link,person:smith,Q42\nlink,person:smith,none"));

        static IEnumerable<string> FindLinks(string rows) => Find(Correct(rows), "person:smith").Links.Select(link => link.Id);
    }

    [Fact]
    public void A_correction_for_the_article_without_effect_gives_a_warning()
    {
        var corrected = Correct("hide,person:brown,,news/a.txt\nsplit,person:smith,Ann,news/a.txt\nhide,person:brown,,");

        Assert.Equal(
            [
                "The correction \"hide person:brown\" has no effect: the article does not have this entity or name. "
                    + "Use the id that the entity has without corrections, or remove the correction.",
                "The correction \"split 'Ann' from person:smith\" has no effect: the article does not have this entity or name. "
                    + "Use the id that the entity has without corrections, or remove the correction.",
            ],
            corrected.Warnings.Select(warning => warning.Message));
        Assert.All(corrected.Warnings, warning => Assert.Equal(("correctionWithoutEffect", Stage.Claims), (warning.Code, warning.Stage)));
    }

    [Fact]
    public void The_list_remembers_which_corrections_had_an_effect()
    {
        var corrections = Read("hide,person:brown,\nhide,person:smith,");

        EntityCorrector.Apply(Article, Annotate(Text, Names), corrections);

        Assert.Equal(["hide person:brown"], corrections.FindUnused().Select(correction => $"{correction}"));
    }

    [Property]
    public Property Any_corrections_leave_unique_ids_exact_mentions_and_references_with_targets() => Prop.ForAll(
        Gen.Elements(
            "merge,person:smith,person:jones", "merge,person:jones,person:smith", "merge,organization:acme,person:new",
            "split,person:smith,Smith", "split,person:jones,jones", "rename,person:smith,Jones", "rename,person:jones,Acme",
            "retype,person:jones,Organization", "hide,person:smith,", "hide,person:new,", "merge,person:new,person:smith")
            .ListOf().ToArbitrary(),
        rows =>
        {
            var corrected = Correct(string.Join('\n', rows));

            var ids = corrected.Entities.Select(entity => entity.Id).ToHashSet();
            Assert.Equal(corrected.Entities.Count, ids.Count);
            Assert.All(corrected.Entities.SelectMany(entity => entity.Mentions), mention =>
                Assert.Equal(mention.Text, Text.Substring(mention.Offset, mention.Length)));
            Assert.All(corrected.Sentiment.Targets, target => Assert.Contains(target.Entity, ids));
            Assert.All(corrected.Claims.SelectMany(claim => claim.Content.Entities), id => Assert.Contains(id, ids));
            Assert.All(corrected.Claims.Select(claim => claim.Source.Entity).OfType<string>(), id => Assert.Contains(id, ids));
        });

    private static Entity Find(Annotations annotations, string id) => annotations.Entities.Single(entity => entity.Id == id);

    private static Annotations Correct(string rows) => EntityCorrector.Apply(Article, Annotate(Text, Names), Read(rows));

    private static CorrectionList Read(string rows) =>
        CorrectionReader.Read(Encoding.UTF8.GetBytes($"action,entity,value,article\n{rows}"));

    private static Annotations AnnotateVoices(params VoiceSentiment[] voices)
    {
        var annotations = Annotate(Text, Names);
        var targets = annotations.Sentiment.Targets
            .Select(target => target.Entity == "organization:acme" ? target with { By = voices } : target);
        return annotations with { Sentiment = annotations.Sentiment with { Targets = [.. targets] } };
    }

    private static Annotations Annotate(string text, string[] names)
    {
        var analysis = ArticleBuilder.Analyze(text, names);
        var entities = ArticleBuilder.Entities(ArticleBuilder.Build(text), names);
        var targets = entities.Select(entity => new TargetSentiment(entity.Id, SentimentLabel.Neutral, 0, entity.Mentions.Count));
        var sentiment = new ArticleSentiment(SentimentLabel.Neutral, 0, new SentimentConfidence(0, 1, 0), [], [.. targets]);
        return new Annotations(entities, sentiment, analysis.Claims, analysis.Disputes, []);
    }
}
