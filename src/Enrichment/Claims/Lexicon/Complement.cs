namespace Enrichment.Claims.Lexicon;

/// <summary>What may follow a verb of saying and be what is said.</summary>
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
}
