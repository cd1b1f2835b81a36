namespace Enrichment.Claims.Lexicon;

/// <summary>What a word tells of how much it would be worth to check its sentence.</summary>
[Flags]
internal enum CheckClass
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A number in letters, or a word for an amount.</summary>
    Quantity = 1,

    /// <summary>Sets one thing against another, or against before.</summary>
    Comparison = 2,

    /// <summary>A verb of deeds that leave a trace.</summary>
    Event = 4,

    /// <summary>Lays something at somebody's door.</summary>
    Accusation = 8,

    /// <summary>What public policy is about.</summary>
    Policy = 16,

    /// <summary>Taste, wish and belief.</summary>
    Opinion = 32,

    /// <summary>What is yet to come.</summary>
    Prediction = 64,

    /// <summary>The speaker.</summary>
    FirstPerson = 128,

    /// <summary>The ones spoken to, and what is said to them.</summary>
    Address = 256,
}
