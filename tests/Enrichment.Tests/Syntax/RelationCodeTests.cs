using Enrichment.Syntax;

namespace Enrichment.Tests.Syntax;

/// <summary>The codes of relations.</summary>
public sealed class RelationCodeTests
{
    [Theory]
    [InlineData("nsubj", Relation.Subject)]
    [InlineData("csubj", Relation.ClausalSubject)]
    [InlineData("xcomp", Relation.OpenComplement)]
    public void A_code_is_that_of_a_relation(string code, Relation relation)
    {
        Assert.Equal(relation, RelationCode.Parse(code));
        Assert.Equal(code, relation.Code);
    }

    [Theory]
    [InlineData("nsubj:pass", Relation.PassiveSubject, Relation.Subject)]
    [InlineData("acl:relcl", Relation.RelativeClause, Relation.AdnominalClause)]
    [InlineData("nmod:desc", Relation.NominalDescription, Relation.NominalModifier)]
    public void A_subtype_is_also_the_relation_itself(string code, Relation subtype, Relation relation)
    {
        Assert.Equal(subtype | relation, RelationCode.Parse(code));
        Assert.Equal(code, subtype.Code);
    }

    [Theory]
    [InlineData("nsubj:outer", Relation.Subject)]
    [InlineData("obl:npmod", Relation.Oblique)]
    [InlineData("dep", Relation.None)]
    [InlineData("dep:x", Relation.None)]
    public void A_subtype_that_no_rule_needs_is_only_the_relation_itself(string code, Relation relation) =>
        Assert.Equal(relation, RelationCode.Parse(code));

    [Fact]
    public void Each_relation_has_a_code_of_its_own()
    {
        var relations = Enum.GetValues<Relation>().Where(relation => relation != Relation.None).ToList();

        Assert.Equal(relations.Count, relations.Select(relation => relation.Code).Distinct().Count());
        Assert.All(relations, relation => Assert.True(RelationCode.Parse(relation.Code).HasFlag(relation)));
    }
}
