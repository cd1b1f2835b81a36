using Enrichment.Analysis;
using Enrichment.Text;

namespace Enrichment.Embedded.Entities.Tagging;

/// <summary>A name the tagger found.</summary>
/// <param name="Offset">Start in the text, in UTF-16 code units.</param>
/// <param name="Length">Length, in UTF-16 code units.</param>
/// <param name="Type">Person, Location or Organization; Other for the name of something else.</param>
/// <param name="Confidence">The confidence, 0 to 1.</param>
internal readonly record struct TaggedName(int Offset, int Length, EntityType Type, double Confidence) : ISpan;
