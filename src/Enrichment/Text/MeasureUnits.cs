namespace Enrichment.Text;

/// <summary>Units of measure and how they are written.</summary>
internal static class MeasureUnits
{
    // Several words, longest first where one begins another; the first word decides where to look.
    private static readonly (string Unit, string[] Words)[] Phrases =
    [
        ("percentagePoint", ["percentage", "points"]), ("percentagePoint", ["percentage", "point"]), ("percent", ["per", "cent"]), ("basisPoint", ["basis", "points"]), ("basisPoint", ["basis", "point"]),
        ("kilometre per hour", ["km", "/", "h"]), ("kilometre per hour", ["kilometres", "per", "hour"]), ("kilometre per hour", ["kilometers", "per", "hour"]),
        ("kilometre per hour", ["kilometres", "an", "hour"]), ("kilometre per hour", ["kilometers", "an", "hour"]), ("kilometre per hour", ["km", "per", "hour"]), ("kilometre per hour", ["km", "an", "hour"]),
        ("mile per hour", ["miles", "per", "hour"]), ("mile per hour", ["miles", "an", "hour"]),
        ("metre per second", ["m", "/", "s"]), ("metre per second", ["metres", "per", "second"]), ("metre per second", ["meters", "per", "second"]),
        ("square kilometre", ["square", "kilometres"]), ("square kilometre", ["square", "kilometers"]), ("square kilometre", ["square", "kilometre"]), ("square kilometre", ["square", "kilometer"]), ("square kilometre", ["sq", "km"]), ("square kilometre", ["square", "km"]),
        ("square metre", ["square", "metres"]), ("square metre", ["square", "meters"]), ("square metre", ["sq", "m"]),
        ("square mile", ["square", "miles"]), ("square mile", ["square", "mile"]), ("square mile", ["sq", "miles"]),
        ("square foot", ["square", "feet"]), ("square foot", ["sq", "ft"]), ("square foot", ["square", "foot"]),
        ("cubic metre", ["cubic", "metres"]), ("cubic metre", ["cubic", "meters"]), ("cubic foot", ["cubic", "feet"]),
        ("nautical mile", ["nautical", "miles"]), ("nautical mile", ["nautical", "mile"]),
        ("degree Celsius", ["degrees", "celsius"]), ("degree Celsius", ["degree", "celsius"]), ("degree Celsius", ["degrees", "centigrade"]), ("degree Celsius", ["degrees", "c"]), ("degree Celsius", ["°", "c"]),
        ("degree Fahrenheit", ["degrees", "fahrenheit"]), ("degree Fahrenheit", ["degree", "fahrenheit"]), ("degree Fahrenheit", ["degrees", "f"]), ("degree Fahrenheit", ["°", "f"]),
        ("metric ton", ["metric", "tons"]), ("metric ton", ["metric", "tonnes"]), ("fluid ounce", ["fluid", "ounces"]),
    ];

    private static readonly WordMap<(string Unit, string[] Words)[]> ByFirstWord = new(
        [.. Phrases.GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal).Select(group => (group.ToArray(), group.Key))]);

    private static readonly WordMap<string> Names = new(
        ("percent", "% percent pct"),
        ("kilometre", "km kms kilometre kilometres kilometer kilometers"), ("metre", "metre metres meter meters"), ("centimetre", "cm centimetre centimetres centimeter centimeters"),
        ("millimetre", "mm millimetre millimetres millimeter millimeters"), ("mile", "mile miles"), ("yard", "yard yards yd"), ("foot", "foot feet ft"), ("inch", "inch inches"), ("light-year", "light-years light-year"),
        ("hectare", "hectare hectares ha"), ("acre", "acre acres"),
        ("kilogram", "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"), ("gram", "gram grams gramme grammes"), ("milligram", "mg milligram milligrams"), ("microgram", "microgram micrograms"),
        ("tonne", "tonne tonnes"), ("ton", "ton tons"), ("kiloton", "kiloton kilotons"), ("megaton", "megaton megatons"), ("pound", "lb lbs"), ("ounce", "ounce ounces oz"), ("quintal", "quintal quintals"),
        ("litre", "litre litres liter liters"), ("millilitre", "ml millilitre millilitres milliliter milliliters"), ("gallon", "gallon gallons"), ("barrel", "barrel barrels bbl"), ("pint", "pint pints"), ("bushel", "bushel bushels"),
        ("degree", "degree degrees °"),
        ("kilometre per hour", "km/h kmh kph kmph"), ("mile per hour", "mph"), ("knot", "knot knots"),
        ("byte", "byte bytes"), ("kilobyte", "kb kilobyte kilobytes"), ("megabyte", "mb megabyte megabytes"), ("gigabyte", "gb gigabyte gigabytes"), ("terabyte", "tb terabyte terabytes"), ("petabyte", "pb petabyte petabytes"),
        ("megabit per second", "mbps"), ("gigabit per second", "gbps"),
        ("watt", "watt watts"), ("kilowatt", "kw kilowatt kilowatts"), ("megawatt", "mw megawatt megawatts"), ("gigawatt", "gw gigawatt gigawatts"), ("terawatt", "terawatt terawatts"),
        ("kilowatt hour", "kwh kilowatt-hour kilowatt-hours"), ("megawatt hour", "mwh megawatt-hour megawatt-hours"), ("gigawatt hour", "gwh"), ("terawatt hour", "twh"),
        ("volt", "volt volts"), ("joule", "joule joules"), ("calorie", "calorie calories"), ("kilocalorie", "kcal"), ("horsepower", "hp horsepower"),
        ("hertz", "hz hertz"), ("megahertz", "mhz"), ("gigahertz", "ghz"), ("decibel", "decibel decibels db"), ("carat", "carat carats"), ("magnitude", "magnitude"), ("pascal", "pascals"), ("millibar", "millibar millibars mb."));

    /// <summary>The unit that starts at token <paramref name="at"/> and the first token behind it, or null.</summary>
    public static (string Unit, int End)? Read(TokenRun tokens, int at)
    {
        if (ByFirstWord.Find(tokens[at], out var phrases))
        {
            foreach (var (unit, words) in phrases)
            {
                if (tokens.Are(at, words)) return (unit, at + words.Length);
            }
        }

        return Names.Find(tokens[at], out var name) && tokens[at].Length > 0 ? (name, at + 1) : null;
    }

    /// <summary>Whether a unit stands at token <paramref name="at"/>.</summary>
    public static bool StartsAt(TokenRun tokens, int at) => Read(tokens, at) is not null;
}
