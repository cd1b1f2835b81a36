using System.CommandLine.Parsing;
using System.Globalization;

namespace Enrichment.Cli.Commands;

/// <summary>Parses the values of options that are integers.</summary>
internal static class IntegerArgument
{
    /// <summary>Parses an integer from <paramref name="min"/> to <paramref name="max"/>; null, with an error, if it is not one.</summary>
    /// <param name="result">The value on the command line.</param>
    /// <param name="option">The name of the option, for the error.</param>
    /// <param name="min">The smallest value, 0 or more.</param>
    /// <param name="max">The largest value.</param>
    public static int? Parse(ArgumentResult result, string option, int min, int max)
    {
        var text = result.Tokens[0].Value;
        var isInteger = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        if (isInteger && value >= min && value <= max) return value;
        result.AddError($"{option} must be an integer from {min} to {max}, not '{text}'.");
        return null;
    }
}
