using Enrichment.Analysis;
using Enrichment.Sentiment;
using Enrichment.Text;

namespace Enrichment.Lab.Corpora;

/// <summary>A name in a sentence of the project's own, with the sentiment toward it.</summary>
/// <param name="Offset">Start in the sentence.</param>
/// <param name="Length">Its length.</param>
/// <param name="Type">Its type.</param>
/// <param name="Label">The sentiment of the sentence toward it.</param>
internal sealed record MarkedName(int Offset, int Length, EntityType Type, SentimentLabel Label) : ISpan;
