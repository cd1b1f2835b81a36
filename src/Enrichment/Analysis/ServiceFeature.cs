namespace Enrichment.Analysis;

/// <summary>What a language service can be asked for; each is billed by itself.</summary>
public enum ServiceFeature
{
    /// <summary>Which language a text is in.</summary>
    LanguageDetection,

    /// <summary>Names and what they name.</summary>
    EntityRecognition,

    /// <summary>Which article of an encyclopedia is on a name.</summary>
    EntityLinking,

    /// <summary>Which way a text leans, and towards what.</summary>
    SentimentAnalysis,
}
