using Enrichment.Analysis;
using Enrichment.Claims;
using Enrichment.Pipeline;

namespace Enrichment.Export.Brat;

/// <summary>The types of the annotations, as brat declares them.</summary>
internal static class BratConfiguration
{
    /// <summary>The type of the words that report a claim, and of the event that has them as its trigger.</summary>
    public const string Claim = "Claim";

    /// <summary>The type of the words that name the source of a claim, and their role.</summary>
    public const string Source = "Source";

    /// <summary>The type of the words of the content of a claim, and their role.</summary>
    public const string Content = "Content";

    /// <summary>The relation between two claims that dispute each other.</summary>
    public const string Disputes = "Disputes";

    /// <summary>Creates the file <c>annotation.conf</c>.</summary>
    public static string Create() => $"""
        [entities]
        {string.Join('\n', Enum.GetNames<EntityType>())}
        {Source}
        {Content}

        [relations]
        {Disputes}	Arg1:{Claim}, Arg2:{Claim}

        [events]
        {Claim}	{Source}?:{Source}, {Content}?:{Content}

        [attributes]
        {Declare<Stance>()}
        {Declare<Certainty>()}
        {Declare<Quotation>()}
        {Declare<SpeechAct>()}

        """.ReplaceLineEndings("\n");

    private static string Declare<TEnum>() where TEnum : struct, Enum =>
        $"{typeof(TEnum).Name}\tArg:{Claim}, Value:{string.Join('|', Enum.GetValues<TEnum>().Select(EnrichmentJson.GetName))}";
}
