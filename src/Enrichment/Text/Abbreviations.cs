namespace Enrichment.Text;

/// <summary>Abbreviations and what their period means for the end of a sentence. Words are given without the period; case does not count.</summary>
internal static class Abbreviations
{
    /// <summary>Titles, written with a capital: a name follows, and their period never ends a sentence.</summary>
    public static readonly WordSet Titles = WordSet.Of("mr mrs ms mx dr prof rev fr hon gen lt col maj capt cmdr cdr sgt cpl pvt adm brig gov govs sen sens rep reps del amb supt insp det pres sec mt ft messrs mlle mme sra srta dra hr fru");

    /// <summary>The sentence goes on behind them, whatever follows.</summary>
    public static readonly WordSet WithinSentences = WordSet.Of("vs v cf eg ie viz approx");

    /// <summary>A number follows: their period ends a sentence only where none does.</summary>
    public static readonly WordSet BeforeNumbers = WordSet.Of("jan feb mar apr jun jul aug sept sep oct nov dec no nos fig figs art arts vol p pp ch para ca c");

    /// <summary>They end names: their period ends the sentence only where a word follows that begins one.</summary>
    public static readonly WordSet BehindNames = WordSet.Of("inc ltd corp co jr sr bros llc plc dept univ assn st ave blvd rd hwy etc al est esq phd ph.d");

    /// <summary>Words that begin a sentence and hardly ever a name.</summary>
    public static readonly WordSet SentenceStarters = WordSet.Of(
        "the a an this that these those there here it its he his she her they their we our i you your in on at by for from to of with after before since when while as if but and or so yet not no however meanwhile "
        + "although though because during under over many most some all both each every another other more several what who where why how according then now later earlier still also even only once two three four");

    /// <summary>Verbs that tell who speaks a quotation, as they stand behind it.</summary>
    public static readonly WordSet ReportingVerbs = WordSet.Of(
        "said says asked told added replied answered wrote tweeted posted shouted cried explained insisted warned claimed continued declared stated noted recalled argued concluded observed remarked announced admitted");
}
