using System.CommandLine;
using System.CommandLine.Parsing;
using Enrichment.Articles;

namespace Enrichment.Cli.Commands;

/// <summary>The option <c>--date-order</c>.</summary>
internal static class DateOrderOption
{
    public static readonly Option<DateOrder?> DateOrder = CreateOption();

    private static Option<DateOrder?> CreateOption()
    {
        var option = new Option<DateOrder?>("--date-order")
        {
            Description = "How to read publication dates such as 03/04/2022: dmy or mdy. [default: such dates are not read]",
            HelpName = "ORDER",
            CustomParser = Parse,
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add("dmy", "mdy");
        return option;
    }

    private static DateOrder? Parse(ArgumentResult result)
    {
        switch (result.Tokens[0].Value)
        {
            case "dmy": return Articles.DateOrder.Dmy;
            case "mdy": return Articles.DateOrder.Mdy;
            default:
                result.AddError($"--date-order must be dmy or mdy, not '{result.Tokens[0].Value}'.");
                return null;
        }
    }
}
