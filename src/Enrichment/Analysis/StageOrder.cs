namespace Enrichment.Analysis;

/// <summary>The order in which the stages run. Only the order of the values of <see cref="Stage"/> defines it.</summary>
public static class StageOrder
{
    /// <summary>The stages that analyze an article: each between receiving and publishing, in order. Each has a queue.</summary>
    public static IReadOnlyList<Stage> Analyses { get; } = Enum.GetValues<Stage>()[1..^1];

    extension(Stage stage)
    {
        /// <summary>The stage after this one.</summary>
        public Stage Next => stage + 1;

        /// <summary>The stage before this one.</summary>
        public Stage Previous => stage - 1;
    }
}
