namespace Enrichment.Analysis;

/// <summary>A feature of a language service. Each is billed separately.</summary>
public enum ServiceFeature
{
    /// <summary>The language of a text.</summary>
    LanguageDetection,

    /// <summary>Names and their types.</summary>
    EntityRecognition,

    /// <summary>Links from names to articles of an encyclopedia.</summary>
    EntityLinking,

    /// <summary>The polarity of a text, and of its statements about targets.</summary>
    SentimentAnalysis,
}
