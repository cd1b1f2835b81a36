using Enrichment.Syntax;

namespace Enrichment.Tests.Syntax;

public sealed class PartOfSpeechCodeTests
{
    [Theory]
    [InlineData(PartOfSpeech.Adjective, "ADJ")]
    [InlineData(PartOfSpeech.ProperNoun, "PROPN")]
    [InlineData(PartOfSpeech.SubordinatingConjunction, "SCONJ")]
    [InlineData(PartOfSpeech.Other, "X")]
    public void A_part_of_speech_has_a_code(PartOfSpeech part, string code) => Assert.Equal(code, part.Code);

    [Fact]
    public void Each_code_is_read_again() =>
        Assert.All(Enum.GetValues<PartOfSpeech>(), part => Assert.Equal(part, PartOfSpeechCode.Parse(part.Code)));

    [Fact]
    public void Another_code_is_refused() => Assert.Throws<FormatException>(() => PartOfSpeechCode.Parse("noun"));
}
