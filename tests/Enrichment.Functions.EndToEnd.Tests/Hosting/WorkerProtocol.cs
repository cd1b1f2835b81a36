using System.Reflection;
using System.Text.Json.Nodes;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;

namespace Enrichment.Functions.EndToEnd.Tests.Hosting;

/// <summary>
/// The gRPC protocol between the Functions host and its workers, as JSON. The message types are those of the worker's own package, which
/// keeps them internal.
/// </summary>
internal static class WorkerProtocol
{
    private static readonly MessageDescriptor Message = Descriptor().FindTypeByName<MessageDescriptor>("StreamingMessage");

    private static readonly Marshaller<JsonObject> Json = Marshallers.Create(Write, Read);

    /// <summary>The call that a worker opens: messages in both directions until one side ends it.</summary>
    public static Method<JsonObject, JsonObject> EventStream { get; } = new(
        MethodType.DuplexStreaming, $"{Message.File.Package}.FunctionRpc", "EventStream", Json, Json);

    private static byte[] Write(JsonObject message) => JsonParser.Default.Parse(message.ToJsonString(), Message).ToByteArray();

    private static JsonObject Read(byte[] bytes) =>
        JsonNode.Parse(JsonFormatter.Default.Format(Message.Parser.ParseFrom(bytes)))!.AsObject();

    private static FileDescriptor Descriptor() =>
        (FileDescriptor)Assembly.Load("Microsoft.Azure.Functions.Worker.Grpc")
            .GetType("Microsoft.Azure.Functions.Worker.Grpc.Messages.FunctionRpcReflection", throwOnError: true)!
            .GetProperty("Descriptor", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
}
