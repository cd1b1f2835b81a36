namespace Enrichment.Text;

/// <summary>Finds the noun a number counts: "residents" in "2,50,000 residents", "fighters" in "five Taliban fighters".</summary>
internal static class CountedNoun
{
    // Adjectives and names may stand between the number and its noun, but not more than this many.
    private const int MostBetween = 3;

    private static readonly WordSet IrregularPlurals = WordSet.Of(
        "people men women children police troops personnel staff fish sheep cattle aircraft teeth feet mice oxen geese deer lives wives knives servicemen servicewomen policemen policewomen firemen gunmen businessmen spokesmen clergymen fishermen horsemen hostages militia infantry crew media data bacteria criteria phenomena spacecraft hovercraft salmon offspring youth faithful congressmen congresswomen lawmen airmen seamen countrymen grandchildren schoolchildren");

    private static readonly WordSet Nominal = WordSet.Of("dead injured wounded missing homeless hurt");

    private static readonly WordSet NotPlural = WordSet.Of(
        "news was is has his this as its us always perhaps besides across versus plus minus times thus yes does says goes gas bus less unless politics economics whereas afterwards towards sometimes upwards downwards series's various serious previous famous religious dangerous numerous suspicious nervous enormous anonymous indigenous Us afterwards backwards forwards nowadays overseas indoors outdoors chess access process mass business loss class press congress crisis basis analysis virus campus census corpus");

    // Behind these a new phrase begins; the noun has not come.
    private static readonly WordSet Stops = WordSet.Of(
        "a an the and or but nor so yet if as at by for from in into of off on onto out over per than that then there to up upon via when where which while who whom whose why with within without about after before during since until till under against among between through because "
        + "i you he she it we they me him her them this these those my your our their is are was were be been being am do did has had have will would can could may might must shall should not no never also only just too very more most ago later earlier each every all both "
        + "said died left came went fell remained survived escaped took fled got made became began told gave found felt ran won lost saw knew kept held brought happened arrived lived returned joined voted met agreed rose grew dropped percent");

    private static readonly WordSet Countable = WordSet.Of(
        "person man woman child boy girl baby soldier policeman policewoman officer civilian fighter militant gunman bomber attacker suspect student teacher doctor nurse worker driver pilot passenger "
        + "resident villager protester demonstrator journalist reporter lawmaker senator minister official leader member player victim patient survivor hostage prisoner refugee migrant "
        + "house home building village town city province district country state school hospital bridge road car bus truck train plane helicopter drone ship boat tank missile rocket bomb shot "
        + "vote seat point goal case death injury company bank shop job attack explosion blast strike crash accident incident arrest dose vaccine patient dollar euro rupee pound cent");

    /// <summary>The noun that the number ending before token <paramref name="at"/> counts, or null.</summary>
    public static string? After(TokenRun tokens, int at, decimal value)
    {
        if (value == 1) return tokens.IsWord(at) && Countable.Has(tokens[at]) ? tokens[at].ToString() : null;
        for (var i = at; i < at + MostBetween && Continues(tokens, at, i); i++)
        {
            if (IsPlural(tokens[i])) return Last(tokens, i);
        }

        return Nominal.Has(tokens[at]) && tokens.IsWord(at) ? tokens[at].ToString() : null;
    }

    /// <summary>Whether a plural stands right at token <paramref name="at"/>, in lower case.</summary>
    public static bool IsPlain(TokenRun tokens, int at) => tokens.IsWord(at) && char.IsLower(tokens[at][0]) && !Stops.Has(tokens[at]) && IsPlural(tokens[at]);

    private static bool Continues(TokenRun tokens, int first, int at) =>
        tokens.IsWord(at) && !Stops.Has(tokens[at]) && (at > first ? tokens.GapBefore(at) == 1 : tokens.GapBefore(at) <= 1);

    // "three members states": where plurals follow one another, the last is counted ("sports fans").
    private static string Last(TokenRun tokens, int at) =>
        Continues(tokens, at, at + 1) && tokens.GapBefore(at + 1) == 1 && IsPlural(tokens[at + 1]) && !tokens[at + 1].EndsWith("ies's", StringComparison.Ordinal) ? tokens[at + 1].ToString() : tokens[at].ToString();

    private static bool IsPlural(ReadOnlySpan<char> word)
    {
        if (IrregularPlurals.Has(word)) return true;
        if (word.Length < 3 || NotPlural.Has(word)) return false;
        return word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or '.') && char.IsLower(word[^2]);
    }
}
