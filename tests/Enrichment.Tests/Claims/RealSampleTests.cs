using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Claims;
using Enrichment.Claims.Detection;
using Enrichment.Tests.Syntax;

namespace Enrichment.Tests.Claims;

/// <summary>The claims of the real article, whose names are found here by their spelling alone.</summary>
public sealed class RealSampleTests
{
    private const string Sample = "samples/panjshir.txt";

    private static readonly string[] Names =
    [
        "National Resistance Front of Afghanistan/NRFA", "Taliban", "Zabihullah:Person", "Ahmad Shah Massoud:Person",
            "Ahmad Massoud/Massoud:Person", "Amrullah Saleh/Saleh:Person", "Panjshir:Location", "Pakistan air force", "ISI",
        "Faiz Hamid:Person", "Fahim Dashty/Dashty:Person", "Asvaka News Agency", "Aśvaka - آسواکا News Agency",
            "United Nations", "Red Cross", "Red Crescent", "Kabul:Location", "Afghanistan:Location", "Twitter", "Andarab:Location",
    ];

    // Still wrong because of trees: "Saleh confirmed that he is still in Panjshir" loses its first clause, the headline "NRFA refutes" has
    // no verb, and "urging the Resistance to surrender" and "estimating" are taken for claims.
    [SharedDataFact(Sample)]
    public void Every_expected_claim_is_found()
    {
        string[] expected =
        [
            "Taliban | claimed | capture of the last | Indirect Asserts Firm | ",
            "Zabihullah | claimed | Panjshir province, the last | Direct Asserts Firm | Twitter",
            "National Resistance Front of Afghanistan | has refuted | NRF forces are present | Direct Denies Firm | ",
            "Aśvaka - آسواکا News Agency | — Aśvaka - آسواکا | In this photo you | Direct Asserts Firm | ",
            "They | claim | that they have full | Indirect Asserts Firm | ",
            "Ahmad Massoud | revealed | that the terror group | Indirect Asserts Firm | ",
            "Ahmad Massoud | claimed | that the Taliban was | Indirect Asserts Firm | Twitter",
            " | reportedly | a helicopter reportedly attacked | None Asserts Alleged | ",
            "Ahmad Massoud | has said | that if the Taliban | Indirect Asserts Hedged | ",
            "Taliban | claims | victory | Indirect Asserts Firm | ",
            "Taliban | has claimed | capture of Panjshir | Indirect Asserts Firm | ",
            "Amrullah Saleh | said | that genocide, mass starvation | Indirect Asserts Hedged | ",
        ];
        var (analysis, nameOf) = Analyse();

        Assert.Equal(expected, analysis.Claims.Select(claim => Describe(claim, nameOf)).Intersect(expected));
    }

    [SharedDataFact(Sample)]
    public void The_conquest_and_its_refutation_dispute_each_other()
    {
        var (analysis, nameOf) = Analyse();

        var refutation = analysis.Claims.Single(claim => claim.Cue.Text == "has refuted");
        Assert.Equal("National Resistance Front of Afghanistan", nameOf(refutation.Source.Entity));
        Assert.All(analysis.Claims.Take(2), claim => Assert.Contains(
            analysis.Disputes, dispute => dispute.Claims.SequenceEqual([claim.Id, refutation.Id]) && dispute.Kind == DisputeKind.Denial));
    }

    [SharedDataFact(Sample)]
    public void The_sentence_in_Dari_is_skipped_with_a_warning()
    {
        var warning = Assert.Single(Analyse().Analysis.Warnings);
        Assert.Contains("1 sentence", warning.Message, StringComparison.Ordinal);
    }

    private static (ClaimAnalysis Analysis, Func<string?, string?> NameOf) Analyse()
    {
        var article = ArticleReader.Read(File.ReadAllBytes(Checkout.FindSharedData(Sample)!));
        var entities = ArticleBuilder.Entities(article, Names);
        return (ClaimDetector.Detect(TokenizedArticle.Create(article), entities, StoredTrees.Find(article)),
            id => entities.SingleOrDefault(entity => entity.Id == id)?.Name);
    }

    private static string Describe(Claim claim, Func<string?, string?> nameOf) =>
        $"{nameOf(claim.Source.Entity) ?? claim.Source.Text} | {FirstWords(claim.Cue.Text)} | {FirstWords(claim.Content.Text)} | " +
        $"{claim.Quotation} {claim.Stance} {claim.Certainty} | {claim.Medium?.Text}";

    private static string FirstWords(string text) => string.Join(' ', text.Split(' ').Take(4));
}
