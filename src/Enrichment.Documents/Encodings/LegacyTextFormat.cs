using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Enrichment.Articles;
using Enrichment.Articles.Reading;
using Enrichment.Documents.Formats;

namespace Enrichment.Documents.Encodings;

/// <summary>Plain text in another encoding than UTF-8, or UTF-16 with a byte order mark.</summary>
internal sealed class LegacyTextFormat : IDocumentFormat
{
    public string Name => "a text";

    public int GetMaxBytes(ExtractionLimits limits) => limits.TextBytes;

    public bool Matches(ReadOnlySpan<byte> content) =>
        content is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0xEF, 0xBB, 0xBF, ..])
        && (!Utf8.IsValid(content) || content.Contains((byte)0));

    public ExtractedText Extract(ReadOnlyMemory<byte> content, ExtractionLimits limits, CancellationToken cancellationToken)
    {
        BinaryFormats.RejectKnown(content.Span);
        if (IsDamagedUtf8(content.Span)) TextDecoder.Decode(content.Span);
        var guess = EncodingGuesser.Guess(content.Span) ?? throw CreateError(content.Span);
        BinaryFormats.RejectText(guess.Text);
        return new ExtractedText { Media = MediaInfo.PlainText, Blocks = [new TextBlock(guess.Text, null)], Warnings = [guess.Warning] };
    }

    // Characters of several bytes are valid in UTF-8 by chance only rarely.
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        var (valid, invalid) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status != OperationStatus.Done) invalid++;
            else if (length > 1) valid++;
            bytes = bytes[length..];
        }

        return valid > invalid;
    }

    private static ArticleException CreateError(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0)) BinaryFormats.RejectBytes(bytes);
        return new ArticleException(
            ErrorCode.Undecodable,
            "The content is not UTF-8 and in no encoding that can be recognized; convert it to UTF-8, for example with iconv.");
    }
}
