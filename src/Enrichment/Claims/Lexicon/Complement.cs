namespace Enrichment.Claims.Lexicon;

/// <summary>The grammatical forms of the content after a verb of saying.</summary>
[Flags]
internal enum Complement
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A clause with its conjunction: "said that it rains".</summary>
    That = 1,

    /// <summary>A clause without one: "said it rains".</summary>
    Clause = 2,

    /// <summary>A quotation.</summary>
    Quote = 4,

    /// <summary>Any noun phrase: "claimed victory".</summary>
    Noun = 8,

    /// <summary>A noun phrase about something said: "rejected the allegations", but not "rejected the offer".</summary>
    ClaimNoun = 16,

    /// <summary>"claimed to be", "vowed to fight".</summary>
    Infinitive = 32,

    /// <summary>"denied having", "admitted lying".</summary>
    Gerund = 64,

    /// <summary>"asked whether", "doubted if".</summary>
    Whether = 128,

    /// <summary>"accused them of lying", "blamed it for the fire".</summary>
    Charge = 256,

    /// <summary>"described it as a success".</summary>
    As = 512,

    /// <summary>A name given in quotation marks: "called it 'a farce'".</summary>
    Label = 1024,

    /// <summary>An embedded question: "explained why", "asked what".</summary>
    Question = 2048,

    /// <summary>"urged them to leave", "wants it to end".</summary>
    ObjectInfinitive = 4096,

    /// <summary>A topic after a preposition, anywhere after the verb: "spoke on Monday about the war".</summary>
    About = 8192,

    /// <summary>A name for it without quotation marks: "called him a liar", "considers it a mistake".</summary>
    Predicate = 16384,

    /// <summary>The content is a thought or feeling, not speech.</summary>
    Held = 32768,
}
