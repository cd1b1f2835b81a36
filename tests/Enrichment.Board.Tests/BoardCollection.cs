namespace Enrichment.Board.Tests;

/// <summary>The tests that share a browser and a board.</summary>
[CollectionDefinition(Name)]
public sealed class BoardCollection : ICollectionFixture<BoardFixture>
{
    public const string Name = "Board";
}
